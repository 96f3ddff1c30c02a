namespace Entente.Coding.Scoring;

/// <summary>
/// Scores the coded events of military press releases against what hand coders read in them: six marks a release (day, province, group, whether
/// any were killed, whether any were captured, how many were killed), their mean, and the share of releases with the first five right.
/// </summary>
public static class ReleaseScore
{
    /// <summary>Compares the events of each release with its gold.</summary>
    /// <param name="releases">The releases, each with all its events.</param>
    /// <param name="dictionary">The actors, for the names of groups.</param>
    public static ScoreReport Measure(IReadOnlyList<(ReleaseCase Case, IReadOnlyList<Event> Events)> releases, ActorDictionary dictionary)
    {
        ArgumentNullException.ThrowIfNull(releases);
        ArgumentNullException.ThrowIfNull(dictionary);
        var marked = releases.Select(r => ReleaseMarks.Of(r.Case, r.Events, dictionary)).ToArray();
        return new($"releases: {marked.Length}", [
            Bootstrap.Measure("mean of six marks", marked.Length, s => s.Average(i => marked[i].Share)),
            Bootstrap.Measure("first five right", marked.Length, s => s.Average(i => marked[i].AreFirstFiveRight ? 1.0 : 0)),
            .. ReleaseMarks.Names.Select((name, mark) => Bootstrap.Measure(name, marked.Length, s => s.Average(i => marked[i].Marks[mark] ? 1.0 : 0))),
        ], [.. Confusions(marked)]);
    }

    static IEnumerable<Confusion> Confusions(ReleaseMarks[] marked) => marked
        .SelectMany(m => Enumerable.Range(0, ReleaseMarks.Names.Count).Where(mark => !m.Marks[mark]).Select(mark => (Mark: mark, Release: m)))
        .GroupBy(m => (m.Mark, Gold: $"{ReleaseMarks.Names[m.Mark]} {m.Release.Gold(m.Mark)}", Given: m.Release.Given[m.Mark]))
        .Select(g => new Confusion(g.Key.Gold, g.Key.Given, g.Count(), $"{g.First().Release.Case.Id}: {g.First().Release.Case.Text}"))
        .OrderByDescending(c => c.Count).ThenBy(c => c.Gold, StringComparer.Ordinal).ThenBy(c => c.Given, StringComparer.Ordinal);
}
