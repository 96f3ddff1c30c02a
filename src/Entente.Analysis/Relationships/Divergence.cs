using Entente.Store;

namespace Entente.Analysis;

/// <summary>
/// How far the two sides' priorities lie apart: Jensen-Shannon distance (base 2, 0 alike to 1 apart) with a bootstrap interval over acts and a
/// permutation test against one common distribution. The plain overlap (shared probability, 0 to 1) is its part "overlap".
/// Not a standard of the field. Undefined where a side has no act.
/// </summary>
/// <param name="groups">Whether only armed groups are counted, or every actor.</param>
public sealed class Divergence(bool groups) : IMeasure
{
    const int Resamples = 2000;
    const int Seed = 20010911;

    /// <inheritdoc/>
    public string Name => groups ? "divergence-groups" : "divergence";

    /// <inheritdoc/>
    public Measured Take(EventStore store, MeasureInput input)
    {
        ArgumentNullException.ThrowIfNull(store);
        var priorities = new Priorities(groups);
        var (one, other) = (priorities.Take(store, input), priorities.Take(store, input.Reverse));
        var n = one.N + other.N;
        if (one.N == 0 || other.N == 0)
        {
            return new(Name, input, null, n, one.Query);
        }

        var keys = one.Parts.Concat(other.Parts).Select(p => p.Label).Distinct().Order(StringComparer.Ordinal).ToList();
        int[] first = [.. keys.Select(k => one[k].N)], second = [.. keys.Select(k => other[k].N)];
        var distance = Distance(first, second);
        var draws = Bootstrap(first, second);
        return new(Name, input, distance, n, one.Query)
        {
            Low = Quantile.Of(draws, 0.025),
            High = Quantile.Of(draws, 0.975),
            P = Permuted(first, second, distance),
            Parts = [new("overlap", n, Overlap(first, second)), .. keys.Select((k, i) => new MeasuredPart(k, first[i] + second[i], Share(first, i) - Share(second, i)))],
            Events = [.. one.Events.Concat(other.Events).Distinct().OrderBy(e => e.Length).ThenBy(e => e, StringComparer.Ordinal)],
        };
    }

    /// <summary>The square root of the Jensen-Shannon divergence in bits of two tables of counts over the same keys.</summary>
    public static double Distance(IReadOnlyList<int> one, IReadOnlyList<int> other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var divergence = 0.0;
        for (var i = 0; i < one.Count; i++)
        {
            var (p, q) = (Share(one, i), Share(other, i));
            var middle = (p + q) / 2;
            divergence += ((p > 0 ? p * Math.Log2(p / middle) : 0) + (q > 0 ? q * Math.Log2(q / middle) : 0)) / 2;
        }

        return Math.Sqrt(Math.Clamp(divergence, 0, 1));
    }

    /// <summary>The probability that the two tables share: the sum of the smaller shares.</summary>
    public static double Overlap(IReadOnlyList<int> one, IReadOnlyList<int> other)
    {
        ArgumentNullException.ThrowIfNull(one);
        return Enumerable.Range(0, one.Count).Sum(i => Math.Min(Share(one, i), Share(other, i)));
    }

    static double Share(IReadOnlyList<int> counts, int i) => (double)counts[i] / counts.Sum();

    static List<double> Bootstrap(int[] one, int[] other)
    {
        var random = new Random(Seed);
        int[] first = Expand(one), second = Expand(other);
        return [.. Enumerable.Range(0, Resamples).Select(_ => Distance(Draw(first, one.Length, random), Draw(second, one.Length, random)))];
    }

    /// <summary>The share of shuffles of all acts between the sides that lie at least as far apart; never 0, as the data are one of them.</summary>
    static double Permuted(int[] one, int[] other, double distance)
    {
        var random = new Random(Seed);
        int[] all = [.. Expand(one), .. Expand(other)];
        var cut = one.Sum();
        var asFar = 0;
        for (var i = 0; i < Resamples; i++)
        {
            random.Shuffle(all);
            asFar += Distance(Tally(all.AsSpan(0, cut), one.Length), Tally(all.AsSpan(cut), one.Length)) >= distance - 1e-12 ? 1 : 0;
        }

        return (1.0 + asFar) / (1 + Resamples);
    }

    static int[] Expand(int[] counts) => [.. counts.SelectMany((n, i) => Enumerable.Repeat(i, n))];

    static int[] Draw(int[] acts, int keys, Random random)
    {
        var tally = new int[keys];
        for (var i = 0; i < acts.Length; i++)
        {
            tally[acts[random.Next(acts.Length)]]++;
        }

        return tally;
    }

    static int[] Tally(ReadOnlySpan<int> acts, int keys)
    {
        var tally = new int[keys];
        foreach (var act in acts)
        {
            tally[act]++;
        }

        return tally;
    }
}
