using System.CommandLine;
using System.Globalization;
using Entente.Analysis.Forecasts;
using Entente.Cli.Options;
using Entente.Cli.Running;

namespace Entente.Cli.Commands;

/// <summary>`entente forecast A B --horizon H`: what is likely between two sides, in numbers that can be held to account.</summary>
static class ForecastCommand
{
    const int MostNext = 15;
    static readonly string[] Horizons = ["7d", "30d", "90d", "180d"];

    /// <summary>Builds the command.</summary>
    public static Command Create(TimeProvider clock)
    {
        var (a, b) = (RelationCommand.PartyArgument("A"), RelationCommand.PartyArgument("B", ArgumentArity.ZeroOrOne));
        var horizon = Horizon();
        var issue = new Option<bool>("--issue") { Description = "Append each forecast to the ledger, where later events resolve it. Without it nothing is recorded." };
        var (ledger, now) = (LedgerCommand.FileOption(), CommonOptions.Now());
        var (format, store, asOf, actors) = (CommonOptions.Format("Output format.", "text", "json"), CommonOptions.Store(), CommonOptions.AsOf(), UserFiles.Actors());
        var command = new Command("forecast", """
            How likely is each kind of act between A and B: probability, expected number, base rate, what drives it, what is
            next. Of A alone: who will do what to whom next, with the reasons.

            Examples:
              entente forecast USA Pakistan --horizon 30d
              entente forecast Pakistan --horizon 30d
              entente forecast Pakistan TTP --horizon 7d --as-of 2025-03-01 --format json
              entente forecast USA Pakistan --horizon 180d --issue
            """) { a, b, horizon, asOf, issue, ledger, format, store, now, actors };
        command.SetAction((result, cancel) =>
        {
            var dictionary = UserFiles.LoadActors(result.GetValue(actors));
            if (result.GetValue(b) is null)
            {
                return Task.FromResult(OfOne(Parties.Resolve(dictionary, result.GetValue(a)!), new(dictionary), result.GetValue(store),
                    (result.GetValue(horizon), result.GetValue(asOf), result.GetValue(format) == "json", result.GetValue(issue))));
            }

            var (first, second) = Parties.Resolve(dictionary, result.GetValue(a)!, result.GetValue(b)!);
            var names = new BriefNames(dictionary);
            using var opened = StorePath.Read(result.GetValue(store));
            var forecast = PairForecaster.Forecast(opened, names.Of(first), names.Of(second), result.GetValue(horizon), result.GetValue(asOf), names.Find, cancel);
            if (result.GetValue(issue))
            {
                var time = result.GetValue(now) ?? clock.GetUtcNow();
                var added = LedgerCommand.Change(result.GetValue(ledger), l => l.Issue(forecast, time));
                Console.Error.WriteLine(added == 0 ? "issued: nothing; these forecasts stand in the ledger already, or there were none." : $"issued: {added} forecasts.");
            }

            using var output = OutputFile.Open(null);
            output.Write(result.GetValue(format) == "json" ? PairForecastJson.Render(forecast) : PairForecastText.Render(forecast));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    static int OfOne(Actor actor, BriefNames names, string? store, (int Horizon, DateOnly? AsOf, bool Json, bool Issue) asked)
    {
        if (asked.Issue)
        {
            throw UserException.Usage("--issue needs two sides: the ledger holds forecasts of pairs. Name the other side too.");
        }

        using var opened = StorePath.Read(store);
        var forecast = NextForecaster.Forecast(opened, names.Of(actor), asked.Horizon, MostNext, asked.AsOf, names.Find);
        using var output = OutputFile.Open(null);
        output.Write(asked.Json ? NextText.Json(forecast) : NextText.Render(forecast));
        return ExitCode.Done;
    }

    static Option<int> Horizon() => new("--horizon")
    {
        Description = $"Length of the window: {string.Join(", ", Horizons)}, or a number of days. Default: 30d.",
        HelpName = string.Join('|', Horizons),
        DefaultValueFactory = _ => 30,
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (int.TryParse(text.EndsWith('d') ? text[..^1] : text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= 366)
            {
                return days;
            }

            result.AddError($"'{text}' is not a length; write --horizon 30d (1 to 366 days).");
            return 0;
        },
    };
}
