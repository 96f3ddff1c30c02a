using System.CommandLine;
using System.Globalization;
using Entente.Cli.Importing;
using Entente.Cli.Options;
using Entente.Cli.Running;
using Entente.Reading.EventFiles;

namespace Entente.Cli.Commands;

/// <summary>`entente check FILE...`: the linter of event files.</summary>
static class CheckCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var inputs = new Argument<string[]>("FILE") { Description = "Event files, also in ZIP, gzip or Zstandard.", Arity = ArgumentArity.OneOrMore };
        var format = EventFormatOption.Create("--as", "Take the files as this format, instead of finding it by content.");
        var most = new Option<int>("--most") { Description = "The most defects of a kind to list for each file; the others are counted.", HelpName = "N", DefaultValueFactory = _ => 100 };
        var command = new Command("check", """
            Name the known defects of event files, each with its line: columns, dates, numbers, codes, keys, places, counts.
            Exit code 0 if there are none, 3 if there are; what is only worth knowing is a note.

            Examples:
              entente check 20161013151500.export.CSV
              entente check events.2018.tab --most 10
            """) { inputs, format, most };
        command.SetAction(result =>
        {
            using var report = new InputReport(null);
            using var output = OutputFile.Open(null);
            var (coded, others) = EventInputs.Sort(result.GetValue(inputs)!, EventFormatOption.Find(result.GetValue(format)), report);
            foreach (var other in others)
            {
                report.Reject(new(other, 0, File.Exists(other) ? $"no known format of event files is recognised in it; name one with --as: {EventFormats.Names}" : "there is no such file; check the path"));
            }

            var defects = coded.Sum(c => Check(c.Part, c.Layout, result.GetValue(most), output, report));
            return defects > 0 || report.Rejected > 0 ? ExitCode.Rejected : ExitCode.Done;
        });
        return command;
    }

    static long Check(EventPart part, FileLayout layout, int most, TextWriter output, InputReport report)
    {
        var check = new FileCheck(layout);
        var kinds = new SortedDictionary<string, long>(StringComparer.Ordinal);
        var defects = 0L;
        try
        {
            using var stream = part.Open();
            foreach (var defect in check.Check(stream))
            {
                defects += defect.IsNote ? 0 : 1;
                var seen = kinds[defect.Kind] = kinds.GetValueOrDefault(defect.Kind) + 1;
                if (seen <= most)
                {
                    output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{part.Shown}({defect.Line}): {(defect.IsNote ? "note: " : "")}{defect.Text}"));
                }
            }
        }
        catch (InvalidDataException error)
        {
            report.Reject(new(part.Shown, 0, error.Message));
        }

        foreach (var (kind, n) in kinds.Where(k => k.Value > most))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{part.Shown}: {n - most:N0} more of the kind {kind}; --most {n} lists them"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{part.Shown}: {layout.Format.Title} ({layout.Format.Name}), {check.Rows:N0} rows, {defects:N0} defects."));
        return defects;
    }
}
