namespace Entente.Coding.Scoring;

/// <summary>
/// Scores coded events against gold ones: matched one to one within a document (or a story) on source country, target country and type;
/// then on these with sectors; and the mode among those matched. Negated and hypothetical events are left out on both sides.
/// </summary>
public static class EventScore
{
    /// <summary>Compares; with <paramref name="stories"/> (document to story) equal acts of one story count once on both sides.</summary>
    public static ScoreReport Measure(IReadOnlyList<EventLine> gold, IReadOnlyList<EventLine> coded, IReadOnlyDictionary<string, string>? stories)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(coded);
        var groups = Groups(Real(gold, stories, e => e.Key), Real(coded, stories, e => e.Key));
        var full = Groups(Real(gold, stories, e => e.FullKey), Real(coded, stories, e => e.FullKey));
        var level = stories is null ? "document" : "story";
        return new($"events, {level} level: {groups.Sum(g => g.Gold.Length)} gold, {groups.Sum(g => g.Coded.Length)} coded", [
            Figure("F1, countries and type", groups, g => g.Match, Harmonic),
            Figure("precision, countries and type", groups, g => g.Match, c => Ratio(c.Right, c.Coded)),
            Figure("recall, countries and type", groups, g => g.Match, c => Ratio(c.Right, c.Gold)),
            Figure("F1, with sectors", full, g => g.FullMatch, Harmonic),
            Figure("mode right among matched", groups, g => g.Modes, c => Ratio(c.Right, c.Gold)),
        ], Confusions(groups));
    }

    // Told twice in a story is one act: the same sides and type, and with sectors the same sectors, whichever report came first.
    static EventLine[] Real<T>(IReadOnlyList<EventLine> events, IReadOnlyDictionary<string, string>? stories, Func<EventLine, T> key)
    {
        var real = events.Where(e => !e.IsUnreal);
        return stories is null ? [.. real]
            : [.. real.Select(e => e with { Group = stories.GetValueOrDefault(e.Group, e.Group) }).DistinctBy(e => (e.Group, key(e)))];
    }

    static ScoredGroup[] Groups(EventLine[] gold, EventLine[] coded)
    {
        var (byGold, byCoded) = (gold.ToLookup(e => e.Group), coded.ToLookup(e => e.Group));
        return [.. byGold.Select(g => g.Key).Union(byCoded.Select(g => g.Key)).Order(StringComparer.Ordinal)
            .Select(key => new ScoredGroup([.. byGold[key]], [.. byCoded[key]]))];
    }

    static Figure Figure(
        string name, ScoredGroup[] groups, Func<ScoredGroup, (int Right, int Gold, int Coded)> count, Func<(int Right, int Gold, int Coded), double> figure)
    {
        var counts = groups.Select(count).ToArray();
        return Bootstrap.Measure(name, groups.Length, sample => figure((
            sample.Sum(i => counts[i].Right), sample.Sum(i => counts[i].Gold), sample.Sum(i => counts[i].Coded))));
    }

    static double Harmonic((int Right, int Gold, int Coded) c) => Ratio(2 * c.Right, c.Gold + c.Coded);

    static double Ratio(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    static Confusion[] Confusions(ScoredGroup[] groups) =>
        [.. groups.SelectMany(g => g.Missed.Select(e => (Gold: Show(e), Given: "", e.Text)).Concat(g.Wrong.Select(e => (Gold: "nothing", Given: Show(e), e.Text))))
            .GroupBy(c => (c.Gold, c.Given)).Select(g => new Confusion(g.Key.Gold, g.Key.Given, g.Count(), g.First().Text))
            .OrderByDescending(c => c.Count).ThenBy(c => c.Gold, StringComparer.Ordinal).ThenBy(c => c.Given, StringComparer.Ordinal)];

    static string Show(EventLine e) => $"{e.Source} > {e.Target} {e.Type}";
}
