using Entente.Reading.EventFiles;
using Entente.Store;

namespace Entente.Cli.Importing;

/// <summary>Parquet files whose columns are named as those of a format: read as that format's rows.</summary>
static class ParquetInput
{
    const double EnoughNames = 0.6;

    /// <summary>Whether a file begins as Parquet does.</summary>
    public static bool Is(ReadOnlySpan<byte> head) => head.StartsWith("PAR1"u8);

    /// <summary>The file as rows of the format whose columns it names; null if there is none.</summary>
    /// <exception cref="StoreException">The file is damaged.</exception>
    public static (EventPart Part, FileLayout Layout)? Open(string path, EventFormat? wanted)
    {
        var names = EventStore.ParquetColumns(path);
        var format = wanted ?? EventFormats.All.Where(f => f.Shape == FileShape.Table).MaxBy(f => FileLayout.Known(f, names) - (f.Fields.Count / 1000.0))!;
        if (format.Shape != FileShape.Table || FileLayout.Known(format, names) < EnoughNames * format.Minimum)
        {
            return null;
        }

        return (new EventPart(path, new FileInfo(path).Length, () => Unpack(path, format)) { Modified = new FileInfo(path).LastWriteTimeUtc.Ticks }, FileLayout.OfHeader(format, names));
    }

    static FileStream Unpack(string path, EventFormat format)
    {
        var text = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        EventStore.ParquetToText(path, text, format.Delimiter, format.Quotes);
        return new(text, FileMode.Open, FileAccess.Read, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
    }
}
