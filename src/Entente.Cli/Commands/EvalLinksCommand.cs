using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Entente.Analysis.Forecasts;
using Entente.Cli.Options;
using Entente.Cli.Running;

namespace Entente.Cli.Commands;

/// <summary>`entente eval tkg DIR`: link forecasts on a public benchmark.</summary>
static class EvalLinksCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "A benchmark folder: train.txt, valid.txt, test.txt, entity2id.txt, relation_cameo.tsv." };
        var rankings = new Option<string>("--rankings") { Description = "Write each question's candidates with their scores to this file, best first.", HelpName = "FILE" };
        var format = CommonOptions.Format("Output format.", "text", "json");
        var command = new Command("tkg", "Link forecasts on a public benchmark: who does what to whom next. MRR and hits beside the recurrency baseline; one thread.") { folder, rankings, format };
        command.SetAction((result, cancel) =>
        {
            var data = Read(result.GetValue(folder)!);
            var file = result.GetValue(rankings);
            using var writer = file is null ? null : OutputFile.Open(file);
            var evaluation = LinkEvaluation.Run(data, new(), writer, new StandardError(), cancel);
            using var output = OutputFile.Open(null);
            output.Write(result.GetValue(format) == "json" ? Json(evaluation) : Text(evaluation));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    /// <summary>Reads a benchmark folder.</summary>
    /// <exception cref="UserException">A file is missing or a line is wrong.</exception>
    public static BenchmarkFolder Read(string folder)
    {
        try
        {
            return BenchmarkFolder.Read(folder);
        }
        catch (InvalidDataException error)
        {
            throw new UserException(error.Message);
        }
    }

    static string Text(LinkEvaluation e)
    {
        var lines = e.Baseline.Zip(e.Forecaster).Select(f => string.Create(CultureInfo.InvariantCulture,
            $"  {f.First.Name,-8} {100 * f.First.Value,8:F2}      {100 * f.Second.Value,8:F2}   (95 %: {100 * f.Second.Low:F2} to {100 * f.Second.High:F2})"));
        return string.Create(CultureInfo.InvariantCulture, $"""
            link forecasts, both directions, time-aware filter, average rank for ties (n = {e.Forecaster[0].Count})
                       recurrency   forecaster
            {string.Join('\n', lines)}
              processor seconds: recurrency {e.BaselineSeconds:F1}, fit {e.FitSeconds:F1} ({e.Rows} rows), test {e.TestSeconds:F1}

            """);
    }

    static string Json(LinkEvaluation e)
    {
        object Figures(IReadOnlyList<LinkFigure> figures, string prefix) => figures.Select(f => new { name = prefix + f.Name, n = f.Count, value = Math.Round(f.Value, 6), low = Math.Round(f.Low, 6), high = Math.Round(f.High, 6) });
        return JsonSerializer.Serialize(new
        {
            title = "link forecasts",
            figures = new[] { Figures(e.Forecaster, ""), Figures(e.Baseline, "recurrency ") }.SelectMany(f => (IEnumerable<object>)f),
            seconds = new { recurrency = Math.Round(e.BaselineSeconds, 1), fit = Math.Round(e.FitSeconds, 1), test = Math.Round(e.TestSeconds, 1) },
        }) + "\n";
    }
}
