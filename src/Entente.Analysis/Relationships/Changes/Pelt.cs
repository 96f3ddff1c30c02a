namespace Entente.Analysis;

/// <summary>
/// Pruned exact linear time segmentation (Killick, Fearnhead and Eckley 2012) with a negative binomial cost. Kept to be measured against:
/// <see cref="ChangeScan"/> finds a level that lasts a year more often at the same false alarms.
/// </summary>
static class Pelt
{
    /// <summary>The likelihoods of a series, at the shape that fits it without a change.</summary>
    public static LevelGrid Costs(CountSeries series) => new(series, NegativeBinomial.Shape(series, [[(0, series.Length)]]));

    /// <summary>The first months of new levels among n months, for a penalty on twice the log-likelihood.</summary>
    public static IReadOnlyList<int> Find(LevelGrid grid, int n, double penalty)
    {
        var (least, before) = (new double[n + 1], new int[n + 1]);
        var open = new List<int> { 0 };
        Array.Fill(least, double.PositiveInfinity);
        least[0] = -penalty;
        for (var t = ChangeScan.Shortest; t <= n; t++)
        {
            var costs = open.Select(s => (Start: s, Cost: least[s] - (2 * grid.One(s, t)))).ToList();
            var best = costs.MinBy(c => c.Cost);
            (least[t], before[t]) = (best.Cost + penalty, best.Start);
            open = [.. costs.Where(c => c.Cost <= least[t]).Select(c => c.Start)];
            if (t - ChangeScan.Shortest + 1 >= ChangeScan.Shortest)
            {
                open.Add(t - ChangeScan.Shortest + 1);
            }
        }

        var changes = new List<int>();
        for (var t = before[n]; t > 0; t = before[t])
        {
            changes.Insert(0, t);
        }

        return changes;
    }
}
