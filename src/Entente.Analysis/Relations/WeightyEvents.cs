using System.Globalization;
using Entente.Store;

namespace Entente.Analysis;

/// <summary>Events between two sides as lists show them: the weightiest, and those that are named.</summary>
static class WeightyEvents
{
    static readonly string[] Files = ["CodedLines", "ImportedLines"];

    /// <summary>The weightiest of a period, coded and imported, in order of their days; of one day's like acts the weightiest.</summary>
    public static IReadOnlyList<RelationEvent> Of(EventStore store, MeasureInput input, int most) =>
        [.. Read(store, input, $"ORDER BY weight DESC, day DESC, event_id, source\nLIMIT {4 * most}")
            .OrderByDescending(e => e.Weight).ThenByDescending(e => e.Event.Day).ThenBy(e => e.Event.Label, StringComparer.Ordinal)
            .Select(e => e.Event).DistinctBy(e => e.Label).DistinctBy(e => (e.Day, e.Source, e.Target, e.Type))
            .Take(most).OrderBy(e => e.Day).ThenBy(e => e.Label, StringComparer.Ordinal)];

    /// <summary>The events with these labels ("e41") that count, by label.</summary>
    public static IReadOnlyDictionary<string, RelationEvent> Named(EventStore store, MeasureInput input, IEnumerable<string> labels)
    {
        var numbers = labels.Select(l => long.Parse(l.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture)).Distinct().Order().ToList();
        return numbers.Count == 0
            ? new Dictionary<string, RelationEvent>()
            : Read(store, input, $"WHERE event_id IN ({string.Join(", ", numbers)})\nORDER BY event_id, source")
                .Select(e => e.Event).DistinctBy(e => e.Label).ToDictionary(e => e.Label, StringComparer.Ordinal);
    }

    static IEnumerable<(double Weight, RelationEvent Event)> Read(EventStore store, MeasureInput input, string choice) =>
        from file in Files
        from row in store.Read(new Sql($"SELECT *\nFROM (\n{Statement.Read(typeof(WeightyEvents).Assembly, $"Relations/{file}.sql")}) AS lines\n{choice}")
            .With("as_of", input.AsOf).With("pair", input.Dyad.Pair).With("from", input.Period.From).With("to", input.Period.To)).Rows
        select (Number(row[12]), Event(row));

    static RelationEvent Event(IReadOnlyList<object?> r) =>
        new(string.Create(CultureInfo.InvariantCulture, $"e{r[0]}"), (DateOnly)r[1]!, Text(r[2]), Text(r[3]), Text(r[4]), Text(r[5]), MeasureQuery.Count(r[6]), Number(r[7]),
            Text(r[8]), Text(r[9]), Text(r[10]), MeasureQuery.Count(r[11]));

    static string Text(object? cell) => (string?)cell ?? "";

    static double Number(object? cell) => Convert.ToDouble(cell, CultureInfo.InvariantCulture);
}
