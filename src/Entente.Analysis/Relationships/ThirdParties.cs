using Entente.Store;

namespace Entente.Analysis;

/// <summary>The side's events with each third state or international body, either way: the number of events; the part's value is how many were cooperative.</summary>
public sealed class ThirdParties : IMeasure
{
    /// <inheritdoc/>
    public string Name => "third-parties";

    /// <inheritdoc/>
    public Measured Take(EventStore store, MeasureInput input)
    {
        ArgumentNullException.ThrowIfNull(store);
        var query = MeasureQuery.Of("ThirdParties", input);
        var rows = store.Read(query).Rows;
        return new(Name, input, rows.Count, rows.Sum(r => MeasureQuery.Count(r[1])), query)
        {
            Parts = [.. rows.Select(r => new MeasuredPart((string)r[0]!, MeasureQuery.Count(r[1]), MeasureQuery.Count(r[2])))],
            Events = [.. rows.SelectMany(r => MeasureQuery.Labels(r[3])).Distinct().OrderBy(e => e.Length).ThenBy(e => e, StringComparer.Ordinal)],
        };
    }
}
