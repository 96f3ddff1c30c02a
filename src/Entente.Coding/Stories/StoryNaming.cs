namespace Entente.Coding.Stories;

/// <summary>Gives each article its story, origin and kind.</summary>
sealed class StoryNaming(IReadOnlyList<StoryArticle> articles, ArticleLinks links, StoryOptions options, ReportMarkers markers)
{
    readonly Dictionary<string, string> origins = [];

    /// <summary>One membership an article, in the order of the articles.</summary>
    public IReadOnlyList<StoryMembership> Name() => [.. Enumerable.Range(0, articles.Count).Select(Name)];

    StoryMembership Name(int number)
    {
        var article = articles[number].Article;
        var origin = links.Copies[number] is { } copied && article.Original is null ? origins[copied] : OriginFinder.Of(article);
        origins[article.Id] = origin;
        var marker = markers.Find(article);
        var concerned = marker?.Kind is ReportKind.Correction or ReportKind.Retraction ? Concerned(number) : null;
        var story = StoryId(concerned ?? links.Groups.Leader(number));
        var kind = Kind(number, marker, origin);
        var follows = kind is ReportKind.Original && Followed(number) is { } followed ? StoryId(followed) : "";
        return new(article.Id, story, origin, follows.Length > 0 ? ReportKind.FollowUp : kind, follows, Reason(number, marker, concerned));
    }

    ReportKind Kind(int number, ReportMarker? marker, string origin)
    {
        if (marker is not null)
        {
            return marker.Kind;
        }

        if (links.Copies[number] is not null)
        {
            return ReportKind.Copy;
        }

        var article = articles[number].Article;
        var credits = article.Original is not null || (article.Publisher.Length > 0 && origin != article.Publisher);
        return credits ? ReportKind.Rewrite : ReportKind.Original;
    }

    // A correction concerns the earlier article most like it.
    int? Concerned(int number)
    {
        var best = Enumerable.Range(0, number).Where(i => links.Days(i, number) <= options.FollowDays * 3)
            .OrderByDescending(i => links.Cosine(i, number)).ThenBy(i => i).Select(i => (int?)i).FirstOrDefault();
        return best is { } found && links.Cosine(found, number) >= options.MergeCosine ? links.Groups.Leader(found) : null;
    }

    // A later report on the same matter that tells an act of its own.
    int? Followed(int number)
    {
        if (links.Groups.Leader(number) != number)
        {
            return null;
        }

        var best = Enumerable.Range(0, number).Where(i => links.Days(i, number) <= options.FollowDays && links.Cosine(i, number) >= options.FollowCosine)
            .OrderByDescending(i => links.Cosine(i, number)).ThenBy(i => i).Select(i => (int?)i).FirstOrDefault();
        return best is { } found ? links.Groups.Leader(found) : null;
    }

    string Reason(int number, ReportMarker? marker, int? concerned) =>
        concerned is { } first ? $"'{marker!.Words.Trim()}' and the words of {articles[first].Article.Id}"
        : links.Groups.Reason(number) is { Length: > 0 } reason ? reason
        : "first report";

    string StoryId(int leader) => $"story:{articles[leader].Article.Id}";
}
