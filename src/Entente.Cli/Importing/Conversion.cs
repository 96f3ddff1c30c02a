using System.Globalization;
using Entente.Cli.Running;
using Entente.Reading.EventFiles;

namespace Entente.Cli.Importing;

/// <summary>Runs a conversion and prints the account of it.</summary>
static class Conversion
{
    /// <summary>Converts a file.</summary>
    public static void Run(EventPart part, FileLayout layout, EventFormat to, Stream output, InputReport report)
    {
        Console.Error.WriteLine($"{part.Shown}: {layout.Format.Title} ({layout.Format.Name}), {layout.Names.Count} columns.");
        using var stream = part.Open();
        if (to == layout.Format)
        {
            Copy(stream, layout, output);
            return;
        }

        if (layout.Format.What != to.What && !(layout.Format.What == "events" && to.What == "sentences"))
        {
            throw UserException.Usage($"{layout.Format.Title} holds {layout.Format.What}, and {to.Title} {to.What}: there is no way from one to the other.");
        }

        var converter = new Converter(to);
        output.Write(converter.Begin());
        foreach (var record in EventRecords.Read(stream, layout).Where(r => r.Part == RecordPart.Row))
        {
            if (record.Problem.Length > 0)
            {
                using var row = new MemoryStream();
                record.WriteTo(row);
                report.Reject(new(part.Shown, (int)Math.Min(int.MaxValue, record.Line), record.Problem), row.ToArray().AsSpan().TrimEnd("\r\n"u8));
                continue;
            }

            output.Write(converter.Convert(record));
        }

        output.Write(converter.End());
        Tell(converter.Report, to);
    }

    static void Copy(Stream stream, FileLayout layout, Stream output)
    {
        var rows = 0L;
        foreach (var record in EventRecords.Read(stream, layout))
        {
            record.WriteTo(output);
            rows += record.Part == RecordPart.Row ? 1 : 0;
        }

        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows:N0} rows, every byte as it was."));
    }

    static void Tell(ConversionReport account, EventFormat to)
    {
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{account.Rows:N0} rows written as {to.Title} ({to.Name})."));
        Console.Error.WriteLine($"{"column",-28}{"as it was",12}{"translated",12}{"lost",12}");
        foreach (var (column, asItWas, translated, lost) in account.Columns)
        {
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{column,-28}{asItWas,12:N0}{translated,12:N0}{lost,12:N0}"));
        }
    }
}
