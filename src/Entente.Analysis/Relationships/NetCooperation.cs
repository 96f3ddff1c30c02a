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
        return new(Name, input, n == 0 ? null : (double)(cooperation - conflict) / n, n, query)
        {
            Parts = [new("cooperation", cooperation, cooperation), new("conflict", conflict, conflict)],
            Events = MeasureQuery.Labels(row[2]),
        };
    }
}
