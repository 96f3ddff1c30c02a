using System.CommandLine;
using System.Globalization;
using Entente.Analysis;
using Entente.Cli.Options;
using Entente.Cli.Output;
using Entente.Cli.Running;
using Entente.Coding.Scoring;

namespace Entente.Cli.Commands;

/// <summary>`entente eval divergence FILE`: the interval and the test of divergence on simulated pairs of a known distance.</summary>
static class EvalDivergenceCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var path = new Argument<string>("FILE") { Description = "Settings of the simulation: eval/divergence/settings.tsv." };
        var format = CommonOptions.Format("Output format.", "text", "json");
        var command = new Command("divergence", "Divergence of simulated priorities: coverage of the interval, size and power of the test.") { path, format };
        command.SetAction((result, cancel) =>
        {
            var settings = InputFile.Parsed(result.GetValue(path)!, DivergenceSetting.Parse).OfType<DivergenceSetting>().ToList();
            using var output = OutputFile.Open(null);
            var rows = DivergenceEvaluation.Measure(settings, cancel);
            ScoreText.Write(new($"{result.GetValue(path)}: simulated pairs, {rows.Sum(r => r.Setting.Pairs)} in all", [.. rows.SelectMany(Figures)], []), result.GetValue(format), show: false, output);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    static IEnumerable<Figure> Figures(DivergenceEvaluation.Row row)
    {
        var n = row.Setting.Pairs;
        if (row.Setting.IsEqual)
        {
            yield return EvalChangesCommand.Share($"size of the test: {row.Setting.Name}", row.Refused, n);
            yield break;
        }

        yield return EvalChangesCommand.Share($"interval holds the truth: {row.Setting.Name}", row.Held, n);
        yield return EvalChangesCommand.Share(string.Create(CultureInfo.InvariantCulture,
            $"  told apart (mean error {row.MeanError:+0.000;-0.000}, as counted {row.MeanErrorAsCounted:+0.000;-0.000})"), row.Refused, n);
    }
}
