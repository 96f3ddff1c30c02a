using Entente.Store;

namespace Entente.Analysis;

/// <summary>
/// How alike the two sides' ties to third states are: Signorino and Ritter's S (the value), and part "pi", Scott's, and "kappa", Cohen's, both corrected for agreement by chance (Häge 2011).
/// 1 alike, 0 no more than chance for pi and kappa, -1 opposed. A tie is net cooperation, -1 to 1. Undefined below five third states.
/// </summary>
public sealed class TieSimilarity : IMeasure
{
    /// <summary>The fewest third states.</summary>
    public const int Fewest = 5;

    const double Z = 1.959963984540054;

    /// <inheritdoc/>
    public string Name => "tie-similarity";

    /// <inheritdoc/>
    public Measured Take(EventStore store, MeasureInput input)
    {
        ArgumentNullException.ThrowIfNull(store);
        var (query, ties) = ThirdPartyTie.Read(store, input);
        if (ties.Count < Fewest)
        {
            return new(Name, input, null, ties.Count, query) { Note = MeasureNotes.ThirdStates(ties.Count, Fewest) };
        }

        var pairs = ties.Select(t => (t.OfSource, t.OfTarget)).ToList();
        var s = Of("s", pairs, S);
        MeasuredPart?[] corrected = [Of("pi", pairs, Pi), Of("kappa", pairs, Kappa)];
        return new(Name, input, s!.Value, ties.Count, query)
        {
            Low = s.Low,
            High = s.High,
            Parts = [.. corrected.OfType<MeasuredPart>(), .. ties.OrderByDescending(t => t.N).ThenBy(t => t.Third, StringComparer.Ordinal).Select(t => new MeasuredPart(t.Third, t.N, t.OfSource - t.OfTarget))],
            Note = corrected.Contains(null) ? MeasureNotes.NoSpread : null,
        };
    }

    /// <summary>Signorino and Ritter's S with equal weights: 1 - 2 (mean absolute difference) / (greatest difference, 2).</summary>
    public static double? S(IReadOnlyList<(double A, double B)> ties)
    {
        ArgumentNullException.ThrowIfNull(ties);
        return ties.Count == 0 ? null : 1 - ties.Average(t => Math.Abs(t.A - t.B));
    }

    /// <summary>Scott's pi with squared differences, against the spread of both sides' ties around their common mean; null without any spread.</summary>
    public static double? Pi(IReadOnlyList<(double A, double B)> ties)
    {
        ArgumentNullException.ThrowIfNull(ties);
        var mean = ties.Average(t => (t.A + t.B) / 2);
        return Against(ties, ties.Sum(t => Square(t.A - mean) + Square(t.B - mean)));
    }

    /// <summary>Cohen's kappa with squared differences, against the spread of each side's ties around its own mean and the distance of the means; null without any spread.</summary>
    public static double? Kappa(IReadOnlyList<(double A, double B)> ties)
    {
        ArgumentNullException.ThrowIfNull(ties);
        var (a, b) = (ties.Average(t => t.A), ties.Average(t => t.B));
        return Against(ties, ties.Sum(t => Square(t.A - a) + Square(t.B - b) + Square(a - b)));
    }

    static double? Against(IReadOnlyList<(double A, double B)> ties, double byChance) => byChance <= 1e-12 ? null : 1 - (ties.Sum(t => Square(t.A - t.B)) / byChance);

    static double Square(double x) => x * x;

    /// <summary>The figure with a jackknife interval over third states.</summary>
    static MeasuredPart? Of(string label, List<(double, double)> ties, Func<IReadOnlyList<(double, double)>, double?> figure)
    {
        if (figure(ties) is not { } value)
        {
            return null;
        }

        var without = Enumerable.Range(0, ties.Count).Select(i => figure([.. ties[..i], .. ties[(i + 1)..]])).OfType<double>().ToList();
        var mean = without.Average();
        var half = Z * Math.Sqrt(without.Sum(w => Square(w - mean)) * (without.Count - 1) / without.Count);
        return new(label, ties.Count, value, Math.Max(-1, value - half), Math.Min(1, value + half));
    }
}
