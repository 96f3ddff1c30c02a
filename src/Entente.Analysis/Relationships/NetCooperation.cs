using Entente.Store;

namespace Entente.Analysis;

/// <summary>(cooperation - conflict) / (cooperation + conflict) of the events between the two, either way; -1 to 1, undefined without events.</summary>
/// <param name="material">Whether only deeds are counted.</param>
public sealed class NetCooperation(bool material) : IMeasure
{
    /// <inheritdoc/>
    public string Name => material ? "net-cooperation-material" : "net-cooperation";

    /// <inheritdoc/>
    public Measured Take(EventStore store, MeasureInput input)
    {
        ArgumentNullException.ThrowIfNull(store);
        var query = MeasureQuery.Of("NetCooperation", input).With("material", material);
        var row = store.Read(query).Rows[0];
        var (cooperation, conflict) = (MeasureQuery.Count(row[0]), MeasureQuery.Count(row[1]));
        var n = cooperation + conflict;
        if (n == 0)
        {
            return new(Name, input, null, 0, query) { Note = MeasureNotes.NoEvents };
        }

        var (low, high) = Wilson.Interval(cooperation, n);
        return new(Name, input, (double)(cooperation - conflict) / n, n, query)
        {
            Low = (2 * low) - 1,
            High = (2 * high) - 1,
            Parts = [new("cooperation", cooperation, cooperation), new("conflict", conflict, conflict)],
            Events = MeasureQuery.Labels(row[2]),
        };
    }
}
