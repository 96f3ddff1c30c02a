namespace Entente.Analysis;

/// <summary>How change points do on simulated series.</summary>
public static class ChangeEvaluation
{
    /// <summary>The share of series without a change that thresholds are set to find one in: a little under the 5 % asked.</summary>
    public const double FalseAlarms = 0.043;

    /// <summary>What was found in one set.</summary>
    /// <param name="Setting">The set.</param>
    /// <param name="Found">Series with any change point.</param>
    /// <param name="Hits">Series with one near an edge of the true change.</param>
    /// <param name="PeltFound">The same of <see cref="Pelt"/>, at a penalty with the same false alarms; null without a tuning set to take it from.</param>
    /// <param name="PeltHits">Its hits.</param>
    /// <param name="Near">Change points near an edge.</param>
    /// <param name="Held">Those of them whose 95 % interval holds the edge.</param>
    public sealed record Row(ChangeSetting Setting, int Found, int Hits, int? PeltFound, int? PeltHits, int Near, int Held);

    /// <summary>Measures the test sets.</summary>
    /// <param name="settings">The sets; the first tuning set gives the penalty of the comparison.</param>
    /// <param name="cancel">Stops it.</param>
    public static IReadOnlyList<Row> Measure(IReadOnlyList<ChangeSetting> settings, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var tuning = settings.FirstOrDefault(s => !s.IsTest);
        var penalty = tuning is null ? (double?)null : Quantile.Of(Each(tuning, s => Penalty(s.Series), cancel), 1 - FalseAlarms);
        return [.. settings.Where(s => s.IsTest).Select(s => Measure(s, penalty, cancel))];
    }

    /// <summary>The threshold that each tuning set asks for, on twice the log likelihood ratio.</summary>
    public static IReadOnlyList<(ChangeSetting Setting, double Threshold)> Thresholds(IReadOnlyList<ChangeSetting> settings, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return [.. settings.Where(s => !s.IsTest).Select(s => (s, Quantile.Of(Each(s, d => ChangeScan.Alarm(d.Series), cancel), 1 - FalseAlarms)))];
    }

    static Row Measure(ChangeSetting setting, double? penalty, CancellationToken cancel)
    {
        var rows = Each(setting, drawn =>
        {
            bool IsNear(int month, int edge) => Math.Abs(month - edge) <= setting.Near && edge < setting.Months && setting.Kind != "null";
            bool Hits(int month) => IsNear(month, drawn.Start) || IsNear(month, drawn.End);
            var found = ChangeScan.Find(drawn.Series);
            var pelt = penalty is null ? [] : Pelt.Find(Pelt.Costs(drawn.Series), setting.Months, penalty.Value);
            var near = found.SelectMany(f => new[] { drawn.Start, drawn.End }.Where(e => IsNear(f.Month, e)).Select(e => f.Earliest <= e && e <= f.Latest)).ToList();
            return (Found: found.Count > 0, Hit: found.Any(f => Hits(f.Month)), Pelt: pelt.Count > 0, PeltHit: pelt.Any(Hits), Near: near.Count, Held: near.Count(h => h));
        }, cancel);
        return new(setting, rows.Count(r => r.Found), rows.Count(r => r.Hit), penalty is null ? null : rows.Count(r => r.Pelt), penalty is null ? null : rows.Count(r => r.PeltHit), rows.Sum(r => r.Near), rows.Sum(r => r.Held));
    }

    static T[] Each<T>(ChangeSetting setting, Func<(CountSeries Series, int Start, int End), T> measure, CancellationToken cancel)
    {
        var measured = new T[setting.Series];
        Parallel.For(0, setting.Series, new ParallelOptions { CancellationToken = cancel }, i => measured[i] = measure(setting.Draw(i)));
        return measured;
    }

    /// <summary>The least penalty at which the comparison finds no change in a series, by bisection.</summary>
    static double Penalty(CountSeries series)
    {
        var (costs, low, high) = (Pelt.Costs(series), 0.0, 60.0);
        while (high - low > 0.05)
        {
            var middle = (low + high) / 2;
            (low, high) = Pelt.Find(costs, series.Length, middle).Count > 0 ? (middle, high) : (low, middle);
        }

        return high;
    }
}
