namespace Entente.Analysis;

/// <summary>What publishers have corrected or withdrawn of the stories that a brief could use.</summary>
static class Corrections
{
    /// <summary>One sentence for each notice published by the day about a story in which a side takes part.</summary>
    public static IReadOnlyList<Finding> Write(BriefGround ground)
    {
        var stories = ground.Around.SelectMany(e => e.Reports).Select(r => r.Report.Story).Where(s => s.Length > 0).ToHashSet(StringComparer.Ordinal);
        return [.. ground.Store.Notices(ground.AsOf)
            .Where(n => n.Kind == ReportKind.Retraction || stories.Contains(n.Story))
            .Select(n => Forms.Say(n.Kind == ReportKind.Retraction ? "withdrawn" : "corrected",
                ("Publisher", n.Article.Publisher.Length > 0 ? n.Article.Publisher : "The publisher"),
                ("title", n.Article.Title), ("date", n.Article.Published is { } day ? English.Date(day) : "a day not given")))];
    }
}
