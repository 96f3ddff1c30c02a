using Entente.Store;

namespace Entente.Analysis;

/// <summary>
/// The standard deviation of the monthly sums of scores, source to target, around their straight trend; in points of PLOVER's scale a month.
/// Undefined below twelve months.
/// </summary>
public sealed class Volatility : IMeasure
{
    const int Block = 3;
    const int Resamples = 1000;
    const int Seed = 19900101;

    /// <summary>The fewest months for which it is given.</summary>
    public const int FewestMonths = 12;

    /// <inheritdoc/>
    public string Name => "volatility";

    /// <inheritdoc/>
    public Measured Take(EventStore store, MeasureInput input)
    {
        ArgumentNullException.ThrowIfNull(store);
        var (query, months) = MonthlyScores.Read(store, input);
        if (months.Count < FewestMonths)
        {
            return new(Name, input, null, months.Count, query) { Note = months.Count == 0 ? MeasureNotes.NoEvents : MeasureNotes.Months(months.Count, FewestMonths) };
        }

        double[] series = [.. months.Select(m => m.Forth)];
        var draws = Resampled(series);
        return new(Name, input, Of(series), months.Count, query) { Low = Quantile.Of(draws, 0.025), High = Quantile.Of(draws, 0.975) };
    }

    /// <summary>The standard deviation of the residuals of a least-squares line, with n - 2 degrees of freedom.</summary>
    public static double Of(IReadOnlyList<double> series)
    {
        ArgumentNullException.ThrowIfNull(series);
        return Math.Sqrt(Residuals(series).Sum(r => r * r) / (series.Count - 2));
    }

    /// <summary>The same of series whose residuals are drawn anew in blocks of three months, around the same line.</summary>
    static List<double> Resampled(double[] series)
    {
        var (random, residuals) = (new Random(Seed), Residuals(series));
        return [.. Enumerable.Range(0, Resamples).Select(_ =>
        {
            var drawn = Blocks.Draw(residuals, Block, random);
            return Of([.. series.Select((y, t) => y - residuals[t] + drawn[t])]);
        })];
    }

    static double[] Residuals(IReadOnlyList<double> series)
    {
        var (meanX, meanY) = ((series.Count - 1) / 2.0, series.Average());
        var slope = series.Select((y, x) => (x - meanX) * (y - meanY)).Sum() / series.Select((_, x) => (x - meanX) * (x - meanX)).Sum();
        return [.. series.Select((y, x) => y - meanY - (slope * (x - meanX)))];
    }
}
