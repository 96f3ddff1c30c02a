using Entente.Store;

namespace Entente.Analysis;

/// <summary>Attacks on the side by anyone but the other side, by who made them: the number of events; the part's value is the number killed, at least.</summary>
public sealed class AttacksSuffered : IMeasure
{
    /// <inheritdoc/>
    public string Name => "attacks-suffered";

    /// <inheritdoc/>
    public Measured Take(EventStore store, MeasureInput input)
    {
        ArgumentNullException.ThrowIfNull(store);
        var query = MeasureQuery.Of("AttacksSuffered", input);
        var rows = store.Read(query).Rows;
        var n = rows.Sum(r => MeasureQuery.Count(r[1]));
        return new(Name, input, n, n, query)
        {
            Parts = [.. rows.Select(r => new MeasuredPart((string)r[0]!, MeasureQuery.Count(r[1]), MeasureQuery.Count(r[2])))],
            Events = [.. rows.SelectMany(r => MeasureQuery.Labels(r[3])).Distinct().OrderBy(e => e.Length).ThenBy(e => e, StringComparer.Ordinal)],
        };
    }
}
