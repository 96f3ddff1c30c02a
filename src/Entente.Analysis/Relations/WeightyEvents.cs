using System.Globalization;
using Entente.Store;

namespace Entente.Analysis;

/// <summary>Events between two sides as lists show them: the weightiest, and those that are named.</summary>
static class WeightyEvents
{
    static readonly string[] Files = ["CodedLines", "ImportedLines"];

    /// <summary>
    /// The weightiest of a period, coded and imported, in order of their days, of one day's like acts the weightiest; and the events with some labels ("e41") that count, by label.
    /// </summary>
    public static (IReadOnlyList<RelationEvent> Weightiest, IReadOnlyDictionary<string, RelationEvent> Named) Of(EventStore store, MeasureInput input, int most, IEnumerable<string> labels)
    {
        var named = labels.ToHashSet(StringComparer.Ordinal);
        var lines = Files.Select(f => Read(store, input, f, named, 4 * most)).ToList();
        return (
            [.. lines.SelectMany(f => Weightiest(f, 4 * most))
                .OrderByDescending(e => e.Weight).ThenByDescending(e => e.Event.Day).ThenBy(e => e.Event.Label, StringComparer.Ordinal)
                .Select(e => e.Event).DistinctBy(e => e.Label).DistinctBy(e => (e.Day, e.Source, e.Target, e.Type))
                .Take(most).OrderBy(e => e.Day).ThenBy(e => e.Label, StringComparer.Ordinal)],
            lines.SelectMany(f => f).Select(e => e.Event).Where(e => named.Contains(e.Label)).DistinctBy(e => e.Label).ToDictionary(e => e.Label, StringComparer.Ordinal));
    }

    static IEnumerable<(double Weight, RelationEvent Event)> Weightiest(List<(double Weight, RelationEvent Event)> lines, int most) =>
        lines.OrderByDescending(e => e.Weight).ThenByDescending(e => e.Event.Day).ThenBy(e => e.Event.Label.Length).ThenBy(e => e.Event.Label, StringComparer.Ordinal)
            .ThenBy(e => e.Event.Source, StringComparer.Ordinal).Take(most);

    /// <summary>The named events and the weightiest of the others.</summary>
    static List<(double Weight, RelationEvent Event)> Read(EventStore store, MeasureInput input, string file, HashSet<string> named, int most) =>
        [.. store.Read(new Sql(Statement.Read(typeof(WeightyEvents).Assembly, $"Relations/{file}.sql"))
            .With("as_of", input.AsOf).With("pair", input.Dyad.Pair).With("from", input.Period.From).With("to", input.Period.To)
            .With("named", string.Join(',', named.Select(l => l[1..]).Order(StringComparer.Ordinal).DefaultIfEmpty("0"))).With("most", most + (2 * named.Count))).Rows.Select(r => (Number(r[12]), Event(r)))];

    static RelationEvent Event(IReadOnlyList<object?> r) =>
        new(string.Create(CultureInfo.InvariantCulture, $"e{r[0]}"), (DateOnly)r[1]!, Text(r[2]), Text(r[3]), Text(r[4]), Text(r[5]), MeasureQuery.Count(r[6]), Number(r[7]),
            Text(r[8]), Text(r[9]), Text(r[10]), MeasureQuery.Count(r[11]));

    static string Text(object? cell) => (string?)cell ?? "";

    static double Number(object? cell) => Convert.ToDouble(cell, CultureInfo.InvariantCulture);
}
