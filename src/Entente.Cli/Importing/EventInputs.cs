using Entente.Cli.Running;
using Entente.Reading.EventFiles;

namespace Entente.Cli.Importing;

/// <summary>Tells the inputs of a command apart: files that others coded, and articles.</summary>
static class EventInputs
{
    /// <summary>The coded files with their layouts, and the paths that are left as articles; files of folders are looked at one by one.</summary>
    /// <param name="inputs">Files, folders, or - for standard input.</param>
    /// <param name="format">The format that they are said to have; null to find it by content.</param>
    /// <param name="report">Told of what is rejected.</param>
    /// <param name="takesSentences">Whether XML of sentences counts as articles, which are coded.</param>
    public static (IReadOnlyList<(EventPart Part, FileLayout Layout)> Coded, IReadOnlyList<string> Articles) Sort(
        IReadOnlyList<string> inputs, EventFormat? format, InputReport report, bool takesSentences = false)
    {
        var (coded, articles) = (new List<(EventPart, FileLayout)>(), new List<string>());
        foreach (var input in inputs)
        {
            if (Directory.Exists(input) && format is not null)
            {
                foreach (var file in Directory.EnumerateFiles(input).Order(StringComparer.Ordinal))
                {
                    Look(file, format, report, coded, articles, takesSentences);
                }
            }
            else if (File.Exists(input))
            {
                Look(input, format, report, coded, articles, takesSentences);
            }
            else
            {
                articles.Add(input);
            }
        }

        return (coded, articles);
    }

    static void Look(string path, EventFormat? format, InputReport report, List<(EventPart, FileLayout)> coded, List<string> articles, bool takesSentences)
    {
        try
        {
            var rejected = report.Rejected;
            if (IsParquet(path))
            {
                if (ParquetInput.Open(path, format) is { } parquet)
                {
                    coded.Add(parquet);
                }
                else
                {
                    report.Reject(new(path, 0, $"a Parquet file whose columns are not named as those of a known format; name them so, or export it as the format's own text. Formats: {EventFormats.Names}"));
                }

                return;
            }

            var parts = EventParts.Of(path, new(), report.Reject);
            var found = parts.Select(p => (Part: p, Layout: Layout(p, format, report))).ToList();
            if (takesSentences && report.Rejected == rejected && found.Count > 0 && found.TrueForAll(f => f.Layout?.Format.What == "sentences"))
            {
                articles.Add(path);
                return;
            }

            coded.AddRange(found.Where(f => f.Layout is not null).Select(f => (f.Part, f.Layout!)));
            if (found.Count == 1 && found[0].Part.IsPlain && found[0].Layout is null && format is null)
            {
                articles.Add(path);
                return;
            }

            foreach (var (part, _) in found.Where(f => f.Layout is null && report.Rejected == rejected))
            {
                report.Reject(new(part.Shown, 0, format is null
                    ? $"no known format of event files is recognised in it; name one with --as: {EventFormats.Names}"
                    : $"it is not {format.Title}: the header or the columns do not fit; leave --as out and the format is found by content"));
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or Store.StoreException)
        {
            report.Reject(new(path, 0, $"the file cannot be read ({error.Message}); check that it is there and that you may read it"));
        }
    }

    static bool IsParquet(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        Span<byte> head = stackalloc byte[4];
        return stream.ReadAtLeast(head, 4, throwOnEndOfStream: false) == 4 && ParquetInput.Is(head);
    }

    static FileLayout? Layout(EventPart part, EventFormat? format, InputReport report)
    {
        try
        {
            var head = part.Head();
            return format is null ? LayoutFinder.Find(head) : LayoutFinder.Find(head, format);
        }
        catch (InvalidDataException error)
        {
            report.Reject(new(part.Shown, 0, error.Message));
            return null;
        }
    }
}
