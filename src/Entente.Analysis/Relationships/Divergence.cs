using Entente.Store;

namespace Entente.Analysis;

/// <summary>
/// How far the two sides' priorities lie apart: Jensen-Shannon distance (base 2, 0 alike to 1 apart), corrected for the bias of few acts, with its interval
/// and a permutation test against one common distribution. Parts: "as counted", the plain distance; "overlap", the shared probability (0 to 1); then the difference of the shares, actor by actor.
/// Not a standard of the field. Undefined where a side has no act.
/// </summary>
/// <param name="groups">Whether only armed groups are counted, or every actor.</param>
public sealed class Divergence(bool groups) : IMeasure
{
    /// <inheritdoc/>
    public string Name => groups ? "divergence-groups" : "divergence";

    /// <inheritdoc/>
    public Measured Take(EventStore store, MeasureInput input)
    {
        ArgumentNullException.ThrowIfNull(store);
        var priorities = new Priorities(groups);
        var (one, other) = (priorities.Take(store, input), priorities.Take(store, input.Reverse));
        var n = one.N + other.N;
        if (one.N == 0 || other.N == 0)
        {
            return new(Name, input, null, n, one.Query) { Note = MeasureNotes.OneSided(groups) };
        }

        var (byFirst, bySecond) = (one.Parts.ToDictionary(p => p.Label, p => p.N), other.Parts.ToDictionary(p => p.Label, p => p.N));
        var keys = byFirst.Keys.Union(bySecond.Keys).Order(StringComparer.Ordinal).ToList();
        int[] first = [.. keys.Select(k => byFirst.GetValueOrDefault(k))], second = [.. keys.Select(k => bySecond.GetValueOrDefault(k))];
        var (plain, corrected) = (JensenShannon.Distance(first, second), JensenShannon.Corrected(first, second));
        return new(Name, input, corrected?.Distance ?? plain, n, one.Query)
        {
            Low = corrected?.Low,
            High = corrected?.High,
            P = SameDistributionTest.P(first, second),
            Note = corrected is null ? MeasureNotes.SingleAct : null,
            Parts =
            [
                new("as counted", n, plain), new("overlap", n, JensenShannon.Overlap(first, second)),
                .. keys.Select((k, i) => new MeasuredPart(k, first[i] + second[i], ((double)first[i] / one.N) - ((double)second[i] / other.N))),
            ],
            Events = [.. one.Events.Concat(other.Events).Distinct().OrderBy(e => e.Length).ThenBy(e => e, StringComparer.Ordinal)],
        };
    }
}
