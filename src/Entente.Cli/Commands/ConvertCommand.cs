using System.CommandLine;
using Entente.Cli.Importing;
using Entente.Cli.Options;
using Entente.Cli.Running;
using Entente.Reading.EventFiles;

namespace Entente.Cli.Commands;

/// <summary>`entente convert IN OUT`: an event file in another format, with an account of every column.</summary>
static class ConvertCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var from = EventFormatOption.Create("--from", "The format of IN. Default: found by content.");
        var to = EventFormatOption.Create("--to", "The format of OUT.");
        to.Required = true;
        var input = new Argument<string>("IN") { Description = "An event file, also in ZIP (with one entry), gzip or Zstandard." };
        var output = new Argument<string>("OUT") { Description = "The file to write, packed where its name ends in .gz or .zst; - for standard output." };
        var rejects = CommonOptions.Rejects();
        var command = new Command("convert", $"""
            Write an event file in another format. To the same format, the file comes out byte for byte, unknown columns included. To another
            format, what can be mapped is mapped, and what could not be carried over is printed, column by column.

            Formats: {EventFormats.Names}.

            Examples:
              entente convert --from icews --to plover events.2018.tab events.jsonl
              entente convert --to acled ged251.csv ged-as-acled.csv
              entente convert --to gdelt-2-events 20161013151500.export.CSV.zip copy.CSV
            """) { from, to, input, output, rejects };
        command.SetAction(result =>
        {
            using var report = new InputReport(result.GetValue(rejects));
            var target = EventFormatOption.Find(result.GetValue(to))!;
            var (coded, others) = EventInputs.Sort([result.GetValue(input)!], EventFormatOption.Find(result.GetValue(from)), report);
            if (coded.Count != 1)
            {
                if (report.Rejected == 0)
                {
                    throw new UserException(coded.Count > 1 ? $"{result.GetValue(input)} holds several event files; unpack it and convert them one by one."
                        : $"{others[0]}: no known format of event files is recognised in it, or there is no such file. Name the format with --from: {EventFormats.Names}.");
                }

                return report.ExitCode;
            }

            using var written = result.GetValue(output) is "-" ? Console.OpenStandardOutput() : Create(result.GetValue(output)!, result.GetValue(input)!);
            Conversion.Run(coded[0].Part, coded[0].Layout, target, written, report);
            return report.ExitCode;
        });
        return command;
    }

    static Stream Create(string path, string input)
    {
        if (Path.GetFullPath(path) == Path.GetFullPath(input))
        {
            throw UserException.Usage("IN and OUT are the same file; name another OUT.");
        }

        try
        {
            return EventParts.Create(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserException($"{path}: cannot be written: {error.Message} Name a file in a folder that you may write to.");
        }
    }
}
