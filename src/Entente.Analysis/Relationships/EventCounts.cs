using System.Globalization;
using Entente.Store;

namespace Entente.Analysis;

/// <summary>How many events the source did to the target, by quad class ("1" to "4") and by type ("CONSULT").</summary>
public sealed class EventCounts : IMeasure
{
    /// <inheritdoc/>
    public string Name => "event-counts";

    /// <inheritdoc/>
    public Measured Take(EventStore store, MeasureInput input)
    {
        ArgumentNullException.ThrowIfNull(store);
        var query = MeasureQuery.Of("EventCounts", input);
        var rows = store.Read(query).Rows
            .Select(r => (Quad: MeasureQuery.Count(r[0]), Type: (string)r[1]!, N: MeasureQuery.Count(r[2]), Events: MeasureQuery.Labels(r[3]))).ToList();
        var quads = Enum.GetValues<QuadClass>().Select(q => (Label: ((int)q).ToString(CultureInfo.InvariantCulture), N: rows.Where(r => r.Quad == (int)q).Sum(r => r.N)));
        var types = rows.Select(r => (Label: r.Type, r.N)).OrderByDescending(t => t.N).ThenBy(t => t.Label, StringComparer.Ordinal);
        var total = rows.Sum(r => r.N);
        return new(Name, input, total, total, query)
        {
            Parts = [.. quads.Concat(types).Select(p => new MeasuredPart(p.Label, p.N, p.N))],
            Note = total == 0 ? MeasureNotes.NoEvents : null,
            Events = [.. rows.SelectMany(r => r.Events).OrderBy(e => e.Length).ThenBy(e => e, StringComparer.Ordinal)],
        };
    }
}
