namespace Entente.Analysis;

/// <summary>How far two tables of counts over the same keys lie apart, with a jackknife for the bias of few counts.</summary>
public static class JensenShannon
{
    const double Z = 1.959963984540054;
    const double Nothing = 1e-9;

    /// <summary>The distance of the two distributions as counted: the square root of their Jensen-Shannon divergence in bits, 0 alike to 1 apart.</summary>
    /// <exception cref="ArgumentException">A table is empty, or they differ in length.</exception>
    public static double Distance(IReadOnlyList<int> one, IReadOnlyList<int> other)
    {
        Check(one, other);
        return Math.Sqrt(Divergence(one, other, one.Sum(), other.Sum()));
    }

    /// <summary>The probability that the two tables share: the sum of the smaller shares.</summary>
    /// <exception cref="ArgumentException">A table is empty, or they differ in length.</exception>
    public static double Overlap(IReadOnlyList<int> one, IReadOnlyList<int> other)
    {
        Check(one, other);
        var (n, m) = ((double)one.Sum(), (double)other.Sum());
        return one.Zip(other).Sum(p => Math.Min(p.First / n, p.Second / m));
    }

    /// <summary>
    /// The distance without the bias of few counts, and its 95 % interval: two-sample jackknife of the divergence (each event of either side left out in turn), mean and variance
    /// on the scale of the divergence, roots taken at the end.
    /// </summary>
    /// <returns>Null where a side has fewer than two events.</returns>
    /// <exception cref="ArgumentException">A table is empty, or they differ in length.</exception>
    public static (double Distance, double Low, double High)? Corrected(IReadOnlyList<int> one, IReadOnlyList<int> other)
    {
        Check(one, other);
        var (n, m) = (one.Sum(), other.Sum());
        if (n < 2 || m < 2)
        {
            return null;
        }

        var plain = Divergence(one, other, n, m);
        var (bias, variance) = LeftOut(one, other, plain);
        var (bias2, variance2) = LeftOut(other, one, plain);
        var (middle, half) = (plain - bias - bias2, Z * Math.Sqrt(variance + variance2));
        return half > Nothing ? (Root(middle), Root(middle - half), Root(middle + half)) : WithoutSpread(one, other, Root(plain));
    }

    /// <summary>
    /// Sides that share nothing, or are of one kind, show no spread, which is not to know for sure: the interval then goes as far as one event more a side would, like the other
    /// side's commonest kind, or of a new kind of its own.
    /// </summary>
    static (double Distance, double Low, double High) WithoutSpread(IReadOnlyList<int> one, IReadOnlyList<int> other, double distance)
    {
        int Commonest(IReadOnlyList<int> counts) => Enumerable.Range(0, counts.Count).MaxBy(i => counts[i]);
        IEnumerable<int> More(IReadOnlyList<int> counts, int key) => counts.Select((c, i) => i == key ? c + 1 : c);
        return (distance,
            Math.Min(distance, Distance([.. More(one, Commonest(other))], [.. More(other, Commonest(one))])),
            Math.Max(distance, Distance([.. one, 1, 0], [.. other, 0, 1])));
    }

    /// <summary>The divergence in bits, of tables with these sums.</summary>
    internal static double Divergence(IReadOnlyList<int> one, IReadOnlyList<int> other, double n, double m)
    {
        var sum = 0.0;
        for (var i = 0; i < one.Count; i++)
        {
            sum += Term(one[i] / n, other[i] / m);
        }

        return Math.Clamp(sum, 0, 1);
    }

    /// <summary>What a key with these shares adds to the divergence.</summary>
    internal static double Term(double p, double q)
    {
        var middle = (p + q) / 2;
        return ((p > 0 ? p * Math.Log2(p / middle) : 0) + (q > 0 ? q * Math.Log2(q / middle) : 0)) / 2;
    }

    /// <summary>What the divergence shows when each event of the first side is left out in turn: only the term of its key differs from those of all shares of one event less.</summary>
    static (double Bias, double Variance) LeftOut(IReadOnlyList<int> counts, IReadOnlyList<int> other, double plain)
    {
        var (n, m) = (counts.Sum(), (double)other.Sum());
        double Of(int count, int key) => Term(count / (n - 1.0), other[key] / m);
        var (terms, values) = (counts.Select(Of).ToArray(), new double[counts.Count]);
        var (all, mean) = (terms.Sum(), 0.0);
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = counts[i] == 0 ? 0 : Math.Clamp(all - terms[i] + Of(counts[i] - 1, i), 0, 1);
            mean += counts[i] * values[i] / n;
        }

        return ((n - 1) * (mean - plain), counts.Zip(values).Sum(v => v.First * (v.Second - mean) * (v.Second - mean)) * (n - 1) / n);
    }

    static double Root(double divergence) => Math.Sqrt(Math.Clamp(divergence, 0, 1));

    static void Check(IReadOnlyList<int> one, IReadOnlyList<int> other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        if (one.Count != other.Count || one.Sum() == 0 || other.Sum() == 0)
        {
            throw new ArgumentException("Both tables need events, over the same keys.", nameof(other));
        }
    }
}
