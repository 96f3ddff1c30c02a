using Entente.Store;

namespace Entente.Analysis;

/// <summary>
/// The source's threat perception of the target, line by line and without an index: its words and its deeds of conflict towards the target, as shares of all it does to it; the threats
/// and the attacks that it suffers from the target, as shares of all that the target does to it. Each with Wilson's interval; n of a line is its number of events.
/// </summary>
public sealed class ThreatPerception : IMeasure
{
    /// <inheritdoc/>
    public string Name => "threat-perception";

    /// <inheritdoc/>
    public Measured Take(EventStore store, MeasureInput input)
    {
        ArgumentNullException.ThrowIfNull(store);
        var query = MeasureQuery.Of("ThreatPerception", input);
        var row = store.Read(query).Rows[0];
        int[] counts = [.. row.Take(6).Select(MeasureQuery.Count)];
        var (acts, received) = (counts[0], counts[3]);
        return new(Name, input, null, acts + received, query)
        {
            Parts = [.. Line("words of conflict", counts[1], acts), .. Line("deeds of conflict", counts[2], acts), .. Line("threats suffered", counts[4], received), .. Line("attacks suffered", counts[5], received)],
            Events = MeasureQuery.Labels(row[6]),
            Note = acts + received == 0 ? MeasureNotes.NoEvents : MeasureNotes.NoIndex,
        };
    }

    static IEnumerable<MeasuredPart> Line(string label, int k, int n)
    {
        if (n > 0)
        {
            var (low, high) = Wilson.Interval(k, n);
            yield return new(label, k, (double)k / n, low, high);
        }
    }
}
