using System.Globalization;
using Entente.Store;

namespace Entente.Analysis;

/// <summary>
/// How the target's monthly scores towards the source go with the source's of the same month and of one to three months before
/// (after Goldstein and Freeman 1990): correlations with a block-bootstrap interval. A correlation, not a cause. Undefined below twelve months.
/// </summary>
public sealed class Reciprocity : IMeasure
{
    const int Lags = 3;
    const int Block = 3;
    const int Resamples = 1000;
    const int Seed = 19900101;

    /// <inheritdoc/>
    public string Name => "reciprocity";

    /// <inheritdoc/>
    public Measured Take(EventStore store, MeasureInput input)
    {
        ArgumentNullException.ThrowIfNull(store);
        var (query, months) = MonthlyScores.Read(store, input);
        if (months.Count < Volatility.FewestMonths)
        {
            return new(Name, input, null, months.Count, query) { Note = months.Count == 0 ? MeasureNotes.NoEvents : MeasureNotes.Months(months.Count, Volatility.FewestMonths) };
        }

        var parts = Enumerable.Range(0, Lags + 1).Select(lag => Lagged(lag, months)).OfType<MeasuredPart>().ToList();
        var now = parts.Find(p => p.Label == "lag 0");
        return new(Name, input, now?.Value, months.Count, query) { Low = now?.Low, High = now?.High, Parts = parts, Note = now is null ? MeasureNotes.Even : null };
    }

    /// <summary>Pearson's correlation; null where a side does not vary.</summary>
    public static double? Correlation(ReadOnlySpan<(double X, double Y)> points)
    {
        if (points.Length < 3)
        {
            return null;
        }

        var (sumX, sumY, squareX, squareY, product) = (0.0, 0.0, 0.0, 0.0, 0.0);
        for (var i = 0; i < points.Length; i++)
        {
            sumX += points[i].X;
            sumY += points[i].Y;
        }

        var (meanX, meanY) = (sumX / points.Length, sumY / points.Length);
        for (var i = 0; i < points.Length; i++)
        {
            var (x, y) = (points[i].X - meanX, points[i].Y - meanY);
            squareX += x * x;
            squareY += y * y;
            product += x * y;
        }

        var spread = Math.Sqrt(squareX * squareY);
        return spread == 0 ? null : product / spread;
    }

    static MeasuredPart? Lagged(int lag, IReadOnlyList<(DateOnly Month, double Forth, double Back)> months)
    {
        (double, double)[] points = [.. Enumerable.Range(0, months.Count - lag).Select(i => (months[i].Forth, months[i + lag].Back))];
        if (Correlation(points) is not { } value)
        {
            return null;
        }

        var draws = Draws(points, lag);
        var label = string.Create(CultureInfo.InvariantCulture, $"lag {lag}");
        return draws.Count < Resamples / 2
            ? new(label, points.Length, value)
            : new(label, points.Length, value, Quantile.Of(draws, 0.025), Quantile.Of(draws, 0.975));
    }

    static List<double> Draws((double, double)[] points, int lag)
    {
        var random = new Random(Seed + lag);
        var draws = new List<double>();
        for (var i = 0; i < Resamples; i++)
        {
            if (Correlation(Blocks.Draw(points, Block, random)) is { } value)
            {
                draws.Add(value);
            }
        }

        return draws;
    }
}
