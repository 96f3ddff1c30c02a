namespace Entente.Analysis;

/// <summary>
/// Where a series of counts changes its level. Circular binary segmentation (Olshen, Venkatraman, Lucito and Wigler 2004) with a negative binomial likelihood: the stretch is sought
/// whose level differs most from that of all the rest, so that an episode is found as one thing, and paid for once, where PELT pays for both its ends. A stretch counts
/// if its likelihood ratio passes a threshold for the length of the series, set on simulated series without a change (Relationships/Data/change-thresholds.tsv); then each part is searched again.
/// </summary>
public static class ChangeScan
{
    /// <summary>The fewest months that are a level.</summary>
    public const int Shortest = 6;

    /// <summary>The fewest months in which a change is sought.</summary>
    public const int FewestMonths = 18;

    /// <summary>Twice the log likelihood ratio that each end of a stretch needs by itself: chi-square with one degree of freedom at 0.1 %.</summary>
    const double End = 10.828;

    /// <summary>The same, when the busiest month of the higher level is left out: one burst is no level. Chi-square with one degree of freedom at 5 %.</summary>
    const double WithoutBurst = 3.841;

    const double Mass = 0.95;

    /// <summary>The changes, in order of time; none in a series below <see cref="FewestMonths"/> months or without events.</summary>
    /// <exception cref="ArgumentException">Counts and volumes differ in number, a count is below 0, or a volume is not above 0.</exception>
    public static IReadOnlyList<FoundChange> Find(CountSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        if (series.Counts.Length != series.Volume.Length || series.Counts.Any(c => c < 0) || !series.Volume.All(v => v > 0 && double.IsFinite(v)))
        {
            throw new ArgumentException("A series needs a volume above 0 for each count, and no count below 0.", nameof(series));
        }

        var edges = new List<int>();
        if (series.Length >= FewestMonths)
        {
            Search(series, 0, series.Length, edges);
        }

        edges.Sort();
        return Told(series, edges);
    }

    /// <summary>Twice the log likelihood ratio of the best stretch, and the stretch.</summary>
    internal static (double Ratio, int From, int To) Strongest(CountSeries series)
    {
        if (series.Counts.All(c => c == 0))
        {
            return (0, 0, 0);
        }

        (int From, int To) stretch = (0, 0);
        var shape = NegativeBinomial.Shape(series, [[(0, series.Length)]]);
        for (var round = 0; round < 2; round++)
        {
            stretch = Best(new(series, shape), series.Length);
            shape = round == 0 ? NegativeBinomial.Shape(series, [[stretch], Rest(stretch, series.Length)]) : shape;
        }

        return (Gain(series, shape, [stretch], Rest(stretch, series.Length)), stretch.From, stretch.To);
    }

    /// <summary>The highest threshold at which a change is found in the whole series; 0 where none is at any.</summary>
    internal static double Alarm(CountSeries series)
    {
        var (ratio, from, to) = Strongest(series);
        return Told(series, [.. new[] { from, to }.Where(e => e > 0 && e < series.Length)]).Count > 0 ? ratio : 0;
    }

    static void Search(CountSeries series, int from, int to, List<int> edges)
    {
        if (to - from < 2 * Shortest)
        {
            return;
        }

        var (ratio, first, last) = Strongest(series.Slice(from, to));
        if (ratio < ChangeThresholds.For(to - from))
        {
            return;
        }

        int[] inner = [.. new[] { from + first, from + last }.Where(e => e > from && e < to)];
        edges.AddRange(inner);
        int[] bounds = [from, .. inner, to];
        for (var i = 1; i < bounds.Length; i++)
        {
            Search(series, bounds[i - 1], bounds[i], edges);
        }
    }

    /// <summary>The stretch whose level differs most from the rest; both are as long as a level must be, and so is what lies at either end.</summary>
    static (int From, int To) Best(LevelGrid grid, int n)
    {
        (double Sum, int From, int To) best = (double.NegativeInfinity, 0, 0);
        for (var from = 0; from <= n - Shortest; from += from == 0 ? Shortest : 1)
        {
            var (inside, outside) = (1, 1);
            for (var to = from + Shortest; to <= n; to++)
            {
                if (n - (to - from) < Shortest || (to < n && n - to < Shortest))
                {
                    continue;
                }

                var sum = grid.Inside(from, to, ref inside) + grid.Outside(from, to, ref outside);
                best = sum > best.Sum ? (sum, from, to) : best;
            }
        }

        return (best.From, best.To);
    }

    static List<(int From, int To)> Rest((int From, int To) stretch, int n) => [.. new[] { (0, stretch.From), (stretch.To, n) }.Where(s => s.Item2 > s.Item1)];

    /// <summary>What two levels gain over one level for the same months, as twice the log likelihood.</summary>
    static double Gain(CountSeries series, double shape, IReadOnlyList<(int From, int To)> one, IReadOnlyList<(int From, int To)> other) =>
        2 * (Fit(series, shape, one) + Fit(series, shape, other) - Fit(series, shape, [.. one, .. other]));

    static double Fit(CountSeries series, double shape, IReadOnlyList<(int From, int To)> level)
    {
        var rate = NegativeBinomial.Rate(series, shape, level);
        return level.Sum(s => Enumerable.Range(s.From, s.To - s.From).Sum(t => NegativeBinomial.OfMean(series.Counts[t], rate * series.Volume[t], shape)));
    }

    /// <summary>Drops ends at which the levels hardly differ, weakest first; gives the rest with their levels and intervals.</summary>
    static List<FoundChange> Told(CountSeries series, List<int> edges)
    {
        while (edges.Count > 0)
        {
            int[] bounds = [0, .. edges, series.Length];
            var shape = NegativeBinomial.Shape(series, [.. Enumerable.Range(1, bounds.Length - 1).Select(b => (IReadOnlyList<(int, int)>)[(bounds[b - 1], bounds[b])])]);
            var ends = Enumerable.Range(1, edges.Count).Select(b => (Month: bounds[b], Excess: Excess(series, shape, bounds[b - 1], bounds[b], bounds[b + 1]))).ToList();
            var weakest = ends.MinBy(e => e.Excess);
            if (weakest.Excess >= 0)
            {
                return [.. Enumerable.Range(1, edges.Count).Select(b => Change(series, shape, bounds[b - 1], bounds[b], bounds[b + 1]))];
            }

            edges.Remove(weakest.Month);
        }

        return [];
    }

    /// <summary>By how much an end passes its bounds; below 0 where it does not.</summary>
    static double Excess(CountSeries series, double shape, int from, int at, int to)
    {
        var ratio = Gain(series, shape, [(from, at)], [(at, to)]);
        if (ratio < End)
        {
            return ratio - End;
        }

        var rises = NegativeBinomial.Rate(series, shape, [(at, to)]) > NegativeBinomial.Rate(series, shape, [(from, at)]);
        var (first, last) = rises ? (at, to) : (from, at);
        var busiest = Enumerable.Range(first, last - first).MaxBy(t => series.Counts[t] / series.Volume[t]);
        (int, int)[] calmer = [(first, busiest), (busiest + 1, last)];
        return Math.Min(ratio - End, Gain(series, shape, calmer, [rises ? (from, at) : (at, to)]) - WithoutBurst);
    }

    static FoundChange Change(CountSeries series, double shape, int from, int at, int to)
    {
        var (earliest, latest) = Interval(series, shape, from, at, to);
        return new(at, earliest, latest,
            NegativeBinomial.Rate(series, shape, [(from, at)]), NegativeBinomial.Rate(series, shape, [(at, to)]), Gain(series, shape, [(from, at)], [(at, to)]));
    }

    /// <summary>The months around the change that hold 95 % of the likelihood of all its places between its neighbours.</summary>
    static (int Earliest, int Latest) Interval(CountSeries series, double shape, int from, int at, int to)
    {
        double Likelihood(int month) => Fit(series, shape, [(from, month)]) + Fit(series, shape, [(month, to)]);
        var top = Likelihood(at);
        var places = Enumerable.Range(from + 1, to - from - 1).ToDictionary(m => m, m => Math.Exp(Likelihood(m) - top));
        var (low, high, wanted) = (at, at, Mass * places.Values.Sum());
        var held = places[at];
        while (held < wanted)
        {
            var (below, above) = (places.GetValueOrDefault(low - 1, -1), places.GetValueOrDefault(high + 1, -1));
            held += Math.Max(below, above);
            (low, high) = below >= above ? (low - 1, high) : (low, high + 1);
        }

        return (low, high);
    }
}
