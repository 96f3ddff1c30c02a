namespace Entente.Analysis;

/// <summary>How the interval and the test of divergence do on simulated pairs.</summary>
public static class DivergenceEvaluation
{
    /// <summary>What was found in one set.</summary>
    /// <param name="Setting">The set.</param>
    /// <param name="Held">Pairs whose interval holds the true distance.</param>
    /// <param name="Refused">Pairs that the test says differ (p below 0.05).</param>
    /// <param name="MeanError">Mean of the corrected distance less the true one.</param>
    /// <param name="MeanErrorAsCounted">The same of the distance as counted.</param>
    public sealed record Row(DivergenceSetting Setting, int Held, int Refused, double MeanError, double MeanErrorAsCounted);

    /// <summary>Measures each set.</summary>
    public static IReadOnlyList<Row> Measure(IReadOnlyList<DivergenceSetting> settings, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return [.. settings.Select(s => Measure(s, cancel))];
    }

    static Row Measure(DivergenceSetting setting, CancellationToken cancel)
    {
        var rows = new (bool Held, bool Refused, double Error, double Plain)[setting.Pairs];
        Parallel.For(0, setting.Pairs, new ParallelOptions { CancellationToken = cancel }, i =>
        {
            var (one, other, distance) = setting.Draw(i);
            var plain = JensenShannon.Distance(one, other);
            var (corrected, low, high) = JensenShannon.Corrected(one, other) ?? (plain, 0, 1);
            rows[i] = (low <= distance && distance <= high, SameDistributionTest.P(one, other) < 0.05, corrected - distance, plain - distance);
        });
        return new(setting, rows.Count(r => r.Held), rows.Count(r => r.Refused), rows.Average(r => r.Error), rows.Average(r => r.Plain));
    }
}
