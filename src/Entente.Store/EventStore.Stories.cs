namespace Entente.Store;

/// <content>Which reports tell the same happening.</content>
public sealed partial class EventStore
{
    /// <summary>
    /// Replaces all stories by these, in one transaction. Articles and events are named by their ids; what the store does not hold,
    /// or holds only in a replaced coding, is passed over and counted in the answer.
    /// </summary>
    /// <returns>How many memberships and reports named something that does not count in this store.</returns>
    public int SetStories(IReadOnlyList<StoryMembership> memberships, IReadOnlyList<StoryEvent> storyEvents)
    {
        ArgumentNullException.ThrowIfNull(memberships);
        ArgumentNullException.ThrowIfNull(storyEvents);
        return Write(() =>
        {
            Run(new("DELETE FROM membership"));
            Run(new("DELETE FROM report"));
            return WriteMemberships(memberships) + WriteReports(storyEvents);
        });
    }

    /// <summary>Whether articles have come in, or been coded anew, since the stories were last told: an import may have been cut off before that.</summary>
    public bool LacksStories() => (bool)Read(new(Statement.Read("Writing/Untold.sql"))).Rows[0][0]!;

    int WriteMemberships(IReadOnlyList<StoryMembership> memberships)
    {
        var numbers = CurrentNumbers("Writing/ArticleNumbers.sql");
        var unknown = 0;
        using var rows = engine.Append("membership");
        foreach (var told in memberships)
        {
            if (!numbers.TryGetValue(told.Article, out var article))
            {
                unknown++;
                continue;
            }

            rows.Add(article).Add(told.Story).Add(told.Origin)
                .Add(ReportKinds.Name(told.Kind)).Add(told.Follows).Add(told.Reason).End();
        }

        return unknown;
    }

    int WriteReports(IReadOnlyList<StoryEvent> storyEvents)
    {
        var numbers = CurrentNumbers("Writing/EventNumbers.sql");
        var unknown = 0;
        using var rows = engine.Append("report");
        foreach (var happening in storyEvents)
        {
            if (!numbers.TryGetValue(happening.Representative.Id, out var representative))
            {
                unknown++;
                continue;
            }

            for (var n = 0; n < happening.Reports.Count; n++)
            {
                if (!numbers.TryGetValue(happening.Reports[n].Id, out var report))
                {
                    unknown++;
                    continue;
                }

                rows.Add(representative).Add(report).Add(n)
                    .Add(happening.Story).Add(happening.Reasons[n]).End();
            }
        }

        return unknown;
    }

    Dictionary<string, long> CurrentNumbers(string statement) =>
        Read(new(Statement.Read(statement))).Rows.ToDictionary(r => (string)r[0]!, r => (long)r[1]!, StringComparer.Ordinal);
}
