using Entente.Store;

namespace Entente.Analysis;

/// <summary>A side's priorities: the distribution of its acts and words over whom they are about, each share with Wilson's interval.</summary>
/// <param name="groups">Whether only armed groups are counted (the security priorities), or every actor.</param>
public sealed class Priorities(bool groups) : IMeasure
{
    /// <inheritdoc/>
    public string Name => groups ? "priorities-groups" : "priorities";

    /// <inheritdoc/>
    public Measured Take(EventStore store, MeasureInput input)
    {
        ArgumentNullException.ThrowIfNull(store);
        var query = MeasureQuery.Of("Priorities", input).With("groups", groups);
        var rows = store.Read(query).Rows;
        var n = rows.Sum(r => MeasureQuery.Count(r[1]));
        return new(Name, input, rows.Count, n, query)
        {
            Parts = [.. rows.Select(r => Share((string)r[0]!, MeasureQuery.Count(r[1]), n))],
            Events = [.. rows.SelectMany(r => MeasureQuery.Labels(r[2])).Distinct().OrderBy(e => e.Length).ThenBy(e => e, StringComparer.Ordinal)],
        };
    }

    static MeasuredPart Share(string key, int k, int n)
    {
        var (low, high) = Wilson.Interval(k, n);
        return new(key, k, (double)k / n, low, high);
    }
}
