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
    public static double Of(ReadOnlySpan<double> series)
    {
        var squares = 0.0;
        foreach (var residual in Residuals(series))
        {
            squares += residual * residual;
        }

        return Math.Sqrt(squares / (series.Length - 2));
    }

    /// <summary>The same of residuals drawn anew in blocks of three months, around the same line: which line, does not matter to what is left of it.</summary>
    static List<double> Resampled(double[] series)
    {
        var (random, residuals) = (new Random(Seed), Residuals(series));
        return [.. Enumerable.Range(0, Resamples).Select(_ => Of(Blocks.Draw(residuals, Block, random)))];
    }

    static double[] Residuals(ReadOnlySpan<double> series)
    {
        var (meanX, meanY, product, square) = ((series.Length - 1) / 2.0, 0.0, 0.0, 0.0);
        foreach (var y in series)
        {
            meanY += y / series.Length;
        }

        for (var x = 0; x < series.Length; x++)
        {
            product += (x - meanX) * (series[x] - meanY);
            square += (x - meanX) * (x - meanX);
        }

        var (slope, residuals) = (product / square, new double[series.Length]);
        for (var x = 0; x < series.Length; x++)
        {
            residuals[x] = series[x] - meanY - (slope * (x - meanX));
        }

        return residuals;
    }
}
