namespace Entente.Coding.Scoring;

/// <summary>
/// How well reports of one happening are joined: precision, recall and F1 over the pairs of articles that share a story, the same over the pairs with
/// a rewrite in them, the share of stories whose number of independent origins is right, and the share of kinds that are right.
/// </summary>
public static class StoryScore
{
    const string Rewrite = "rewrite";

    /// <summary>Measures memberships, one for each gold line and in its order; intervals resample stories.</summary>
    public static ScoreReport Measure(IReadOnlyList<StoryLine> gold, IReadOnlyList<StoryMembership> given)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(given);
        var pairs = Enumerable.Range(0, gold.Count).SelectMany(i => Enumerable.Range(i + 1, gold.Count - i - 1).Select(j => Pair.Of(i, j, gold, given)))
            .Where(p => p.Together || p.Joined).ToArray();
        var stories = gold.Select((line, i) => (line.Story, i)).GroupBy(l => l.Story).Select(g => g.Select(l => l.i).ToArray()).ToArray();
        var byStory = stories.Select(members => Of(pairs, members)).ToArray();
        return new("stories",
        [
            Figure("pair F1", byStory, all => F1(all)),
            Figure("pair precision", byStory, all => Precision(all)),
            Figure("pair recall", byStory, all => Recall(all)),
            Figure("pair F1, rewrites", byStory, all => F1(all.Where(p => p.Rewrite))),
            Figure("pair precision, rewrites", byStory, all => Precision(all.Where(p => p.Rewrite))),
            Figure("pair recall, rewrites", byStory, all => Recall(all.Where(p => p.Rewrite))),
            Bootstrap.Measure("number of origins right", stories.Length, rows => rows.Count == 0 ? 0 : rows.Average(r => Origins(stories[r], gold, given) ? 1.0 : 0)),
            Bootstrap.Measure("kind right", gold.Count, rows => rows.Count == 0 ? 0 : rows.Average(r => ReportKinds.Name(given[r].Kind) == gold[r].Kind ? 1.0 : 0)),
        ], Confusions(pairs, gold));
    }

    static Figure Figure(string name, Pair[][] byStory, Func<IEnumerable<Pair>, double> figure) =>
        Bootstrap.Measure(name, byStory.Length, rows => figure(rows.SelectMany(r => byStory[r])));

    // A pair that is wrongly joined belongs to the story of its earlier article.
    static Pair[] Of(Pair[] pairs, int[] members) => [.. pairs.Where(p => members.Contains(p.First))];

    static double Precision(IEnumerable<Pair> pairs) => Share(pairs.Where(p => p.Joined), p => p.Together);

    static double Recall(IEnumerable<Pair> pairs) => Share(pairs.Where(p => p.Together), p => p.Joined);

    static double F1(IEnumerable<Pair> pairs)
    {
        var all = pairs.ToArray();
        var (right, both) = (all.Count(p => p.Together && p.Joined), all.Count(p => p.Together) + all.Count(p => p.Joined));
        return both == 0 ? 0 : 2.0 * right / both;
    }

    static double Share(IEnumerable<Pair> pairs, Func<Pair, bool> right)
    {
        var all = pairs.ToArray();
        return all.Length == 0 ? 0 : (double)all.Count(right) / all.Length;
    }

    // The origins within the given story that holds most of the gold one's reports.
    static bool Origins(int[] members, IReadOnlyList<StoryLine> gold, IReadOnlyList<StoryMembership> given)
    {
        var largest = members.GroupBy(m => given[m].Story).OrderByDescending(g => g.Count()).First().Key;
        var found = given.Where(g => g.Story == largest).Select(g => g.Origin).Distinct().Count();
        return found == members.Select(m => gold[m].Origin).Distinct().Count();
    }

    static IReadOnlyList<Confusion> Confusions(Pair[] pairs, IReadOnlyList<StoryLine> gold) =>
        [.. pairs.Where(p => p.Together != p.Joined)
            .GroupBy(p => (p.Together ? "one story" : "two stories", gold[p.First].Story, p.Together ? "" : gold[p.Second].Story))
            .Select(g => new Confusion(g.Key.Item1, g.Key.Item1 == "one story" ? "two" : "one", g.Count(), string.Join(", ", new[]
            {
                $"{g.Key.Item2} {g.Key.Item3}".Trim(), gold[g.First().First].Document, gold[g.First().Second].Document,
            })))
            .OrderByDescending(c => c.Count).ThenBy(c => c.Example, StringComparer.Ordinal)];

    readonly record struct Pair(int First, int Second, bool Together, bool Joined, bool Rewrite)
    {
        public static Pair Of(int i, int j, IReadOnlyList<StoryLine> gold, IReadOnlyList<StoryMembership> given) =>
            new(i, j, gold[i].Story == gold[j].Story, given[i].Story == given[j].Story, gold[i].Kind == StoryScore.Rewrite || gold[j].Kind == StoryScore.Rewrite);
    }
}
