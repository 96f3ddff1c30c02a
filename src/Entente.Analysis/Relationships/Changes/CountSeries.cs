using System.Collections.Immutable;

namespace Entente.Analysis;

/// <summary>Counts by month, with how much was reported in each month.</summary>
/// <param name="Counts">Events, 0 and up.</param>
/// <param name="Volume">The exposure of each month, as many as counts: above 0, in any unit; a rate is events for one unit of it.</param>
public sealed record CountSeries(ImmutableArray<int> Counts, ImmutableArray<double> Volume)
{
    /// <summary>How many months.</summary>
    public int Length => Counts.Length;

    /// <summary>A stretch of it.</summary>
    /// <param name="from">The first month.</param>
    /// <param name="to">The month after the last.</param>
    internal CountSeries Slice(int from, int to) => new(Counts[from..to], Volume[from..to]);
}
