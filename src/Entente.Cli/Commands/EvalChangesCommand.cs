using System.CommandLine;
using System.Globalization;
using Entente.Analysis;
using Entente.Cli.Options;
using Entente.Cli.Output;
using Entente.Cli.Running;
using Entente.Coding.Scoring;

namespace Entente.Cli.Commands;

/// <summary>`entente eval changes FILE`: change points on simulated series with and without a change.</summary>
static class EvalChangesCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var path = new Argument<string>("FILE") { Description = "Settings of the simulation: eval/changes/settings.tsv." };
        var format = CommonOptions.Format("Output format.", "text", "json");
        var tune = new Option<bool>("--tune") { Description = "Print the table of thresholds that the tuning series give, in place of the figures." };
        var command = new Command("changes", "Change points on simulated series: false alarms and power, beside PELT at the same false alarms.") { path, format, tune };
        command.SetAction((result, cancel) =>
        {
            var settings = InputFile.Parsed(result.GetValue(path)!, ChangeSetting.Parse).OfType<ChangeSetting>().ToList();
            using var output = OutputFile.Open(null);
            if (result.GetValue(tune))
            {
                Tune(settings, output, cancel);
            }
            else
            {
                ScoreText.Write(Report(result.GetValue(path)!, ChangeEvaluation.Measure(settings, cancel)), result.GetValue(format), show: false, output);
            }

            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    static void Tune(IReadOnlyList<ChangeSetting> settings, TextWriter output, CancellationToken cancel)
    {
        foreach (var (setting, threshold) in ChangeEvaluation.Thresholds(settings, cancel))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{setting.Months}\t{threshold:F2}\t{setting.Name}"));
        }
    }

    static ScoreReport Report(string path, IReadOnlyList<ChangeEvaluation.Row> rows) => new($"{path}: simulated series, {rows.Sum(r => r.Setting.Series)} in all", [.. rows.SelectMany(Figures)], []);

    static IEnumerable<Figure> Figures(ChangeEvaluation.Row row)
    {
        var (n, isNull) = (row.Setting.Series, row.Setting.Kind == "null");
        yield return Share($"{(isNull ? "false alarms" : "power")}: {row.Setting.Name}", isNull ? row.Found : row.Hits, n);
        if ((isNull ? row.PeltFound : row.PeltHits) is { } pelt)
        {
            yield return Share($"  the same, PELT: {row.Setting.Name}", pelt, n);
        }

        if (!isNull)
        {
            yield return Share($"  interval holds the edge: {row.Setting.Name}", row.Held, row.Near);
        }
    }

    /// <summary>A share with its interval.</summary>
    public static Figure Share(string name, int k, int n)
    {
        var (low, high) = Wilson.Interval(k, n);
        return new(name, n, n == 0 ? 0 : (double)k / n, low, high);
    }
}
