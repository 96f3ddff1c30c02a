namespace Entente.Store;

/// <content>Which reports tell the same happening.</content>
public sealed partial class EventStore
{
    /// <summary>
    /// Replaces all stories by these, in one transaction. Articles and events are named by their ids; what the store does not hold,
    /// or holds only in a replaced coding, is passed over and counted in the answer.
    /// </summary>
    /// <returns>How many memberships and reports named something that does not count in this store.</returns>
    /// <param name="memberships">One an article.</param>
    /// <param name="storyEvents">One a happening.</param>
    /// <param name="settings">How the stories were told, in place of the settings kept; null leaves those as they are.</param>
    public int SetStories(
        IReadOnlyList<StoryMembership> memberships, IReadOnlyList<StoryEvent> storyEvents, IReadOnlyList<(string Name, string Value)>? settings = null)
    {
        ArgumentNullException.ThrowIfNull(memberships);
        ArgumentNullException.ThrowIfNull(storyEvents);
        return Write(() =>
        {
            Run(new("DELETE FROM membership"));
            Run(new("DELETE FROM report"));
            KeepSettings(settings);
            return WriteMemberships(memberships) + WriteReports(storyEvents);
        });
    }

    /// <summary>The settings by which the stories are told: names and values, in order; a name may stand several times. None where nobody has changed them.</summary>
    public IReadOnlyList<(string Name, string Value)> StorySettings() =>
        [.. Read(new("SELECT name, value FROM story_setting ORDER BY name, value")).Rows.Select(r => ((string)r[0]!, (string)r[1]!))];

    /// <summary>Corrections and withdrawals of a story, in order of publication; what rests on it is stale.</summary>
    public IReadOnlyList<(Article Article, string Story, ReportKind Kind)> NoticesOf(string story) =>
        [.. Notices(DateOnly.MaxValue).Where(n => n.Story == story)];

    /// <summary>Lets imported rows of machine-coded data that tell one happening count once (same day, sides, type, place and number of dead), or each for itself again.</summary>
    /// <returns>How many rows do not count because another tells the same.</returns>
    public int JoinRows(bool once) => Write(() =>
    {
        var before = Retold();
        Run(new("DELETE FROM retold"));
        if (once)
        {
            Run(new(Statement.Read("Writing/Retold.sql")));
        }

        var after = Retold();
        if (before + after > 0)
        {
            Run(new(Statement.Read("Definitions/Sums.sql")));
        }

        return after;
    });

    /// <summary>The number of the imported row that tells the same happening and counts in place of this one; null if this one counts.</summary>
    public long? ToldBy(long number) =>
        Read(new Sql("SELECT first_event_id FROM retold WHERE event_id = $number").With("number", number)).Rows is [var row, ..] ? (long)row[0]! : null;

    int Retold() => Whole(Read(new("SELECT count(*) FROM retold")).Rows[0][0]);

    void KeepSettings(IReadOnlyList<(string Name, string Value)>? settings)
    {
        if (settings is null)
        {
            return;
        }

        Run(new("DELETE FROM story_setting"));
        using var rows = engine.Append("story_setting");
        foreach (var (name, value) in settings)
        {
            rows.Add(name).Add(value).End();
        }
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
