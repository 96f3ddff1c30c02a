using Entente.Store;

namespace Entente.Analysis;

/// <summary>
/// The standard deviation of the monthly sums of scores, source to target, around their straight trend; in points of PLOVER's scale a month.
/// Undefined below twelve months.
/// </summary>
public sealed class Volatility : IMeasure
{
    /// <summary>The fewest months for which it is given.</summary>
    public const int FewestMonths = 12;

    /// <inheritdoc/>
    public string Name => "volatility";

    /// <inheritdoc/>
    public Measured Take(EventStore store, MeasureInput input)
    {
        ArgumentNullException.ThrowIfNull(store);
        var (query, months) = MonthlyScores.Read(store, input);
        return new(Name, input, months.Count < FewestMonths ? null : Of([.. months.Select(m => m.Forth)]), months.Count, query);
    }

    /// <summary>The standard deviation of the residuals of a least-squares line, with n - 2 degrees of freedom.</summary>
    public static double Of(IReadOnlyList<double> series)
    {
        ArgumentNullException.ThrowIfNull(series);
        var n = series.Count;
        var (meanX, meanY) = ((n - 1) / 2.0, series.Average());
        var slope = series.Select((y, x) => (x - meanX) * (y - meanY)).Sum() / series.Select((_, x) => (x - meanX) * (x - meanX)).Sum();
        return Math.Sqrt(series.Select((y, x) => y - meanY - (slope * (x - meanX))).Sum(r => r * r) / (n - 2));
    }
}
