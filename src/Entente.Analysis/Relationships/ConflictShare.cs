using Entente.Store;

namespace Entente.Analysis;

/// <summary>The share of conflict, in words or deeds, in what the source did to the target; 0 to 1 with Wilson's interval, undefined without events.</summary>
public sealed class ConflictShare : IMeasure
{
    /// <inheritdoc/>
    public string Name => "conflict-share";

    /// <inheritdoc/>
    public Measured Take(EventStore store, MeasureInput input)
    {
        ArgumentNullException.ThrowIfNull(store);
        var query = MeasureQuery.Of("ConflictShare", input);
        var row = store.Read(query).Rows[0];
        var (conflict, n) = (MeasureQuery.Count(row[0]), MeasureQuery.Count(row[1]));
        if (n == 0)
        {
            return new(Name, input, null, 0, query) { Note = MeasureNotes.NoEvents };
        }

        var (low, high) = Wilson.Interval(conflict, n);
        return new(Name, input, (double)conflict / n, n, query)
        {
            Low = low,
            High = high,
            Parts = [new("conflict", conflict, conflict)],
            Events = MeasureQuery.Labels(row[2]),
        };
    }
}
