using DuckDB.NET.Data;

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
        try
        {
            using var transaction = connection.BeginTransaction();
            Run(new("DELETE FROM membership"));
            Run(new("DELETE FROM report"));
            var unknown = WriteMemberships(memberships) + WriteReports(storyEvents);
            transaction.Commit();
            return unknown;
        }
        catch (DuckDBException error)
        {
            throw Explain(Path, error);
        }
    }

    /// <summary>Whether articles have come in, or been coded anew, since the stories were last told: an import may have been cut off before that.</summary>
    public bool LacksStories() => (bool)Read(new(Statement.Read("Writing/Untold.sql"))).Rows[0][0]!;

    int WriteMemberships(IReadOnlyList<StoryMembership> memberships)
    {
        var numbers = CurrentNumbers("Writing/ArticleNumbers.sql");
        var unknown = 0;
        using var appender = connection.CreateAppender("membership");
        foreach (var told in memberships)
        {
            if (!numbers.TryGetValue(told.Article, out var article))
            {
                unknown++;
                continue;
            }

            appender.CreateRow().AppendValue(article).AppendValue(told.Story).AppendValue(told.Origin)
                .AppendValue(ReportKinds.Name(told.Kind)).AppendValue(told.Follows).AppendValue(told.Reason).EndRow();
        }

        return unknown;
    }

    int WriteReports(IReadOnlyList<StoryEvent> storyEvents)
    {
        var numbers = CurrentNumbers("Writing/EventNumbers.sql");
        var unknown = 0;
        using var appender = connection.CreateAppender("report");
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

                appender.CreateRow().AppendValue(representative).AppendValue(report).AppendValue(n)
                    .AppendValue(happening.Story).AppendValue(happening.Reasons[n]).EndRow();
            }
        }

        return unknown;
    }

    Dictionary<string, long> CurrentNumbers(string statement) =>
        Read(new(Statement.Read(statement))).Rows.ToDictionary(r => (string)r[0]!, r => (long)r[1]!, StringComparer.Ordinal);
}
