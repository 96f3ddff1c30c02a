using Entente.Store;

namespace Entente.Analysis;

/// <summary>
/// The share of triads of the two sides and a third state that are balanced: the product of the three signs is positive (Heider 1946; Cartwright and Harary 1956). A sign is that of net
/// cooperation; ties without events, or as much of one as of the other, have none, and their triads are left out. Part "by chance" is the share if signs fell independently. Undefined without a signed triad.
/// </summary>
public sealed class StructuralBalance : IMeasure
{
    /// <inheritdoc/>
    public string Name => "structural-balance";

    /// <inheritdoc/>
    public Measured Take(EventStore store, MeasureInput input)
    {
        ArgumentNullException.ThrowIfNull(store);
        var (query, ties) = ThirdPartyTie.Read(store, input);
        var own = Math.Sign(new NetCooperation(material: false).Take(store, input).Value ?? 0);
        var triads = ties.Where(t => t.OfSource != 0 && t.OfTarget != 0).ToList();
        if (own == 0 || triads.Count == 0)
        {
            return new(Name, input, null, 0, query) { Note = own == 0 ? MeasureNotes.NoSign : MeasureNotes.NoTriad };
        }

        var balanced = triads.Count(t => IsBalanced(own, t));
        var (low, high) = Wilson.Interval(balanced, triads.Count);
        var (a, b) = (triads.Count(t => t.OfSource > 0) / (double)triads.Count, triads.Count(t => t.OfTarget > 0) / (double)triads.Count);
        var same = (a * b) + ((1 - a) * (1 - b));
        return new(Name, input, (double)balanced / triads.Count, triads.Count, query)
        {
            Low = low,
            High = high,
            Parts =
            [
                new("balanced", balanced, balanced), new("by chance", triads.Count, own > 0 ? same : 1 - same),
                .. triads.OrderByDescending(t => t.N).ThenBy(t => t.Third, StringComparer.Ordinal).Select(t => new MeasuredPart(t.Third, t.N, IsBalanced(own, t) ? 1 : -1)),
            ],
        };
    }

    static bool IsBalanced(int own, ThirdPartyTie tie) => own * tie.OfSource * tie.OfTarget > 0;
}
