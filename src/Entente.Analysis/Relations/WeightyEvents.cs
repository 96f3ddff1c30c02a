using System.Globalization;
using Entente.Store;

namespace Entente.Analysis;

/// <summary>The weightiest events between two sides: what a reader should look at first.</summary>
static class WeightyEvents
{
    /// <summary>The weightiest of a period, coded and imported, in order of their days; an event of both directions once.</summary>
    public static IReadOnlyList<RelationEvent> Of(EventStore store, MeasureInput input, int most)
    {
        var coded = Rows(store, input, "WeightyCoded", most).Select(r => (Weight: Number(r[12]), Event: Coded(r)));
        var imported = store.Coverage(input.AsOf).Rows == 0 ? [] : Rows(store, input, "WeightyImported", most).Select(r => (Weight: Number(r[12]), Event: Imported(r)));
        return [.. coded.Concat(imported).DistinctBy(e => e.Event.Label).OrderByDescending(e => e.Weight).ThenByDescending(e => e.Event.Day).ThenBy(e => e.Event.Label, StringComparer.Ordinal)
            .DistinctBy(e => (e.Event.Day, e.Event.Source, e.Event.Target, e.Event.Type))
            .Take(most).Select(e => e.Event).OrderBy(e => e.Day).ThenBy(e => e.Label, StringComparer.Ordinal)];
    }

    // Twice as many are asked for as are shown: an event of both directions, and one day's like acts, stand in several rows.
    static IReadOnlyList<IReadOnlyList<object?>> Rows(EventStore store, MeasureInput input, string file, int most) =>
        store.Read(new Sql(Statement.Read(typeof(WeightyEvents).Assembly, $"Relations/{file}.sql"))
            .With("as_of", input.AsOf).With("pair", input.Dyad.Pair).With("from", input.Period.From).With("to", input.Period.To).With("most", 4 * most)).Rows;

    static RelationEvent Coded(IReadOnlyList<object?> r) => Event(r, Text(r[8]), Text(r[9]), Text(r[10]), r[11]);

    static RelationEvent Imported(IReadOnlyList<object?> r) => Event(r, $"{Text(r[8])} > {Text(r[9])}", Text(r[10]), "", r[11]);

    static RelationEvent Event(IReadOnlyList<object?> r, string title, string publisher, string url, object? reports) =>
        new(string.Create(CultureInfo.InvariantCulture, $"e{r[0]}"), (DateOnly)r[1]!, Text(r[2]), Text(r[3]), Text(r[4]), Text(r[5]), MeasureQuery.Count(r[6]), Number(r[7]),
            title, publisher, url, MeasureQuery.Count(reports));

    static string Text(object? cell) => (string?)cell ?? "";

    static double Number(object? cell) => Convert.ToDouble(cell, CultureInfo.InvariantCulture);
}
