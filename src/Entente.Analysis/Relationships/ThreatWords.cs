using Entente.Store;

namespace Entente.Analysis;

/// <summary>The side's accusations, demands and threats about anyone but the other side, by whom they are about: the number of events.</summary>
public sealed class ThreatWords : IMeasure
{
    /// <inheritdoc/>
    public string Name => "threat-words";

    /// <inheritdoc/>
    public Measured Take(EventStore store, MeasureInput input)
    {
        ArgumentNullException.ThrowIfNull(store);
        var query = MeasureQuery.Of("ThreatWords", input);
        var rows = store.Read(query).Rows;
        var n = rows.Sum(r => MeasureQuery.Count(r[1]));
        return new(Name, input, n, n, query)
        {
            Parts = [.. rows.Select(r => new MeasuredPart((string)r[0]!, MeasureQuery.Count(r[1]), MeasureQuery.Count(r[1])))],
            Events = [.. rows.SelectMany(r => MeasureQuery.Labels(r[2])).Distinct().OrderBy(e => e.Length).ThenBy(e => e, StringComparer.Ordinal)],
        };
    }
}
