using System.Diagnostics;
using System.Globalization;

namespace Entente.Analysis.Forecasts;

/// <summary>
/// The public benchmark of link forecasting on a folder: each test fact asked both ways, all facts of earlier days known and none of its own,
/// time-aware filter, average rank for ties.
/// </summary>
/// <param name="Baseline">Figures of the recurrency baseline.</param>
/// <param name="Forecaster">Figures of the link forecaster.</param>
/// <param name="FitSeconds">Processor seconds up to the fitted networks.</param>
/// <param name="TestSeconds">Processor seconds of the test.</param>
/// <param name="BaselineSeconds">Processor seconds of the baseline.</param>
/// <param name="Rows">Rows that the networks were fitted on.</param>
public sealed record LinkEvaluation(
    IReadOnlyList<LinkFigure> Baseline, IReadOnlyList<LinkFigure> Forecaster, double FitSeconds, double TestSeconds, double BaselineSeconds, long Rows)
{
    const int Written = 200;

    /// <summary>Runs both; <paramref name="rankings"/> receives a line for each question.</summary>
    public static LinkEvaluation Run(BenchmarkFolder folder, LinkOptions options, TextWriter? rankings, IProgress<string>? progress, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var known = LinkDay.Split(folder.Train.Concat(folder.Valid));
        var test = LinkDay.Split(folder.Test);
        var days = test[^1].Day - known[0].Day + 1;
        var watch = Processor();
        var baseline = RunBaseline(folder, known, test, days);
        var baselineSeconds = Processor() - watch;
        progress?.Report(string.Create(CultureInfo.InvariantCulture, $"recurrency: MRR {100 * baseline[0].Value:F2}"));
        var forecaster = new LinkForecaster(folder.Entities, folder.Relations, days, options);
        Prepare(forecaster, known, progress, cancel);
        var fitSeconds = Processor() - watch - baselineSeconds;
        var tally = new LinkTally(folder.Entities.Count);
        foreach (var day in test)
        {
            cancel.ThrowIfCancellationRequested();
            foreach (var (subject, relation, answers) in day.Questions(folder.Relations.Count))
            {
                var (entities, scores) = forecaster.Answer(subject, relation, day.Day);
                tally.Add<float>(day.Day, answers, entities, scores);
                Write(rankings, subject, relation, day.Day * folder.UnitsOfDay, entities, scores);
            }

            forecaster.Learn(day);
        }

        return new(baseline, tally.Figures(), fitSeconds, Processor() - watch - baselineSeconds - fitSeconds, baselineSeconds, forecaster.Rows);
    }

    static void Prepare(LinkForecaster forecaster, IReadOnlyList<LinkDay> known, IProgress<string>? progress, CancellationToken cancel)
    {
        var first = forecaster.FirstKept(known);
        foreach (var day in known)
        {
            cancel.ThrowIfCancellationRequested();
            if (day.Day >= first)
            {
                forecaster.Keep(day);
            }

            forecaster.Learn(day);
        }

        progress?.Report(string.Create(CultureInfo.InvariantCulture, $"{forecaster.Rows} rows from day {first} on"));
        forecaster.Fit(progress, cancel);
    }

    static IReadOnlyList<LinkFigure> RunBaseline(BenchmarkFolder folder, IReadOnlyList<LinkDay> known, IReadOnlyList<LinkDay> test, int days)
    {
        var recurrency = new Recurrency(folder.Relations.Count, Recurrency.DecayOf(days));
        foreach (var day in known)
        {
            recurrency.Learn(day.Facts);
        }

        var tally = new LinkTally(folder.Entities.Count);
        foreach (var day in test)
        {
            foreach (var (subject, relation, answers) in day.Questions(folder.Relations.Count))
            {
                var (entities, scores) = recurrency.Score(subject, relation, day.Day);
                tally.Add<double>(day.Day, answers, entities, scores);
            }

            recurrency.Learn(day.Facts);
        }

        return tally.Figures();
    }

    static void Write(TextWriter? rankings, int subject, int relation, int time, int[] entities, float[] scores)
    {
        if (rankings is null)
        {
            return;
        }

        rankings.Write(string.Create(CultureInfo.InvariantCulture, $"{subject}\t{relation}\t{time}\t"));
        for (var i = 0; i < Math.Min(entities.Length, Written); i++)
        {
            rankings.Write(string.Create(CultureInfo.InvariantCulture, $"{(i > 0 ? " " : "")}{entities[i]}:{scores[i]:R}"));
        }

        rankings.Write('\n');
    }

    static double Processor() => Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds;
}
