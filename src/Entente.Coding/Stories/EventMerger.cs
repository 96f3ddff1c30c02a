namespace Entente.Coding.Stories;

/// <summary>Joins the coded events of a batch into happenings, each counted once.</summary>
sealed class EventMerger(
    IReadOnlyList<ToldArticle> articles, IReadOnlyDictionary<string, StoryMembership> memberships, StoryLinks links, StoryOptions options)
{
    // Of equal events of one pair of sides only so many of the latest are looked at.
    const int LatestEach = 500;

    /// <summary>The happenings, in order of date, then id.</summary>
    public IReadOnlyList<StoryEvent> Merge()
    {
        var reports = articles.SelectMany((a, number) => a.Events.Select(e => (Event: e, Article: number))).ToArray();
        var groups = new StoryGroups(reports.Length);
        var acts = Array.ConvertAll(reports, r => StoryAct.Of(r.Event));
        foreach (var bucket in Enumerable.Range(0, acts.Length).GroupBy(i => (acts[i].Type, acts[i].Sides)))
        {
            JoinWithin([.. bucket], reports, acts, groups);
        }

        return [.. Enumerable.Range(0, reports.Length).GroupBy(groups.Leader).Select(g => StoryEvent([.. g], reports, groups))
            .OrderBy(s => s.Representative.Date ?? DateOnly.MaxValue).ThenBy(s => s.Representative.Id, StringComparer.Ordinal)];
    }

    void JoinWithin(int[] bucket, (Event Event, int Article)[] reports, StoryAct[] acts, StoryGroups groups)
    {
        for (var i = 1; i < bucket.Length; i++)
        {
            for (var j = i - 1; j >= Math.Max(0, i - LatestEach); j--)
            {
                var (earlier, later) = (reports[bucket[j]], reports[bucket[i]]);
                if (EventLikeness.AreLike(acts[bucket[j]], acts[bucket[i]]) && IsNear(earlier.Article, later.Article))
                {
                    var reason = EventLikeness.Reason(acts[bucket[j]], acts[bucket[i]]);
                    groups.Join(bucket[j], bucket[i], $"{reason} as {earlier.Event.Id}");
                    break;
                }
            }
        }
    }

    bool IsNear(int first, int second) =>
        first == second
        || memberships[articles[first].Article.Id].Story == memberships[articles[second].Article.Id].Story
        || (links.Days(first, second) <= options.FollowDays && links.Cosine(first, second) >= options.MergeCosine);

    StoryEvent StoryEvent(int[] members, (Event Event, int Article)[] reports, StoryGroups groups)
    {
        var representative = members.OrderByDescending(m => Kind(reports[m]) is ReportKind.Original)
            .ThenByDescending(m => reports[m].Event.Confidence).ThenBy(m => m).First();
        var origins = members.Select(m => Membership(reports[m]).Origin).Distinct().Order(StringComparer.Ordinal);
        return new(Membership(reports[representative]).Story, reports[representative].Event, [.. members.Select(m => reports[m].Event)],
            [.. origins], [.. members.Select(m => groups.Reason(m) is { Length: > 0 } reason ? reason : "first report")]);
    }

    ReportKind Kind((Event Event, int Article) report) => Membership(report).Kind;

    StoryMembership Membership((Event Event, int Article) report) => memberships[articles[report.Article].Article.Id];
}
