using System.Globalization;
using Entente.Store;

namespace Entente.Cli.Output;

/// <summary>What is said of a story in several places.</summary>
static class StoryText
{
    /// <summary>Says that what rests on the story is stale: one line a correction or withdrawal.</summary>
    public static void WriteNotices(IReadOnlyList<(Article Article, string Story, ReportKind Kind)> notices, TextWriter output)
    {
        foreach (var (article, _, kind) in notices)
        {
            output.WriteLine($"  stale: {(kind == ReportKind.Retraction ? "withdrawn" : "corrected")} by {(article.Publisher.Length > 0 ? article.Publisher : "its publisher")} on {Day(article)}: {article.Title} ({article.Id})");
        }
    }

    /// <summary>Counts the independent origins of a story, and names its first report.</summary>
    public static void WriteOrigins(StoredStory story, TextWriter output)
    {
        var origins = story.Reports.Select(r => r.Membership.Origin).Distinct().Order(StringComparer.Ordinal).ToArray();
        output.WriteLine($"  {story.Reports.Count} {(story.Reports.Count == 1 ? "report" : "reports")}, {origins.Length} independent {(origins.Length == 1 ? "origin" : "origins")}: {string.Join("; ", origins)}");
        var first = story.Reports.OrderBy(r => r.Article.Published ?? DateOnly.MaxValue).ThenBy(r => r.Membership.Kind != ReportKind.Original).First();
        output.WriteLine($"  first report: {first.Article.Id}, {Day(first.Article)}");
    }

    static string Day(Article article) => article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "an unknown day";
}
