using System.CommandLine;
using Entente.Analysis.Forecasts;
using Entente.Cli.Options;
using Entente.Cli.Running;

namespace Entente.Cli.Commands;

/// <summary>`entente ledger`: the forecasts that were issued, and how good they were.</summary>
static class LedgerCommand
{
    const string Default = "entente.ledger.jsonl";

    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var score = new Option<bool>("--score") { Description = "Scores of the answered forecasts: Brier and its parts, skill, log loss, by kind and by length of the window." };
        var plot = new Option<string>("--plot") { Description = "Draw the reliability diagram into this file (SVG).", HelpName = "FILE" };
        var (file, format) = (FileOption(), CommonOptions.Format("Output format.", "text", "json"));
        var command = new Command("ledger", """
            List the forecasts that were issued, with their answers; or score them. The chain of hashes is proved each time.

            Examples:
              entente ledger
              entente ledger --score --plot reliability.svg
            """) { score, plot, file, format };
        command.SetAction(result =>
        {
            var ledger = Read(result.GetValue(file));
            if (result.GetValue(plot) is { } path)
            {
                using var drawing = OutputFile.Open(path);
                drawing.Write(ReliabilitySvg.Render(LedgerScore.Bins(ledger.Standing)));
            }

            using var output = OutputFile.Open(null);
            output.Write((result.GetValue(score), result.GetValue(format) == "json") switch
            {
                (true, true) => LedgerJson.Score(ledger),
                (true, false) => LedgerText.Score(ledger),
                (false, true) => LedgerJson.List(ledger),
                _ => LedgerText.List(ledger),
            });
        });
        return command;
    }

    /// <summary>The option that names the ledger's file.</summary>
    public static Option<string> FileOption() => new("--ledger")
    {
        Description = $"The ledger's file. Default: $ENTENTE_LEDGER, else {Default} in the current directory.",
        HelpName = "FILE",
    };

    /// <summary>Reads the ledger, lets it be added to, and saves it.</summary>
    /// <exception cref="UserException">It was altered or cut, or cannot be written.</exception>
    public static T Change<T>(string? given, Func<ForecastLedger, T> change)
    {
        try
        {
            var ledger = Read(given);
            var answer = change(ledger);
            ledger.Save();
            return answer;
        }
        catch (InvalidDataException error)
        {
            throw new UserException(error.Message);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserException($"{PathOf(given)}: the ledger cannot be written: {error.Message}");
        }
    }

    /// <summary>Reads the ledger; one that is not there is empty.</summary>
    /// <exception cref="UserException">It was altered or cut.</exception>
    public static ForecastLedger Read(string? given)
    {
        try
        {
            return ForecastLedger.Read(PathOf(given));
        }
        catch (InvalidDataException error)
        {
            throw new UserException(error.Message);
        }
    }

    static string PathOf(string? given) =>
        given ?? (Environment.GetEnvironmentVariable("ENTENTE_LEDGER") is { Length: > 0 } set ? set : Default);
}
