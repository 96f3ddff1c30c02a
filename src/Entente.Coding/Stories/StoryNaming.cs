namespace Entente.Coding.Stories;

/// <summary>Gives each article its story, origin and kind.</summary>
sealed class StoryNaming(IReadOnlyList<StoryArticle> articles, StoryLinks links, StoryOptions options)
{
    const double OwnReport = 0.1;
    readonly IReadOnlyList<Traced> traced = new StoryOrigins(articles, links).Find();
    Dictionary<(int Story, string Publisher), int>? reportOf;

    /// <summary>One membership an article, in the order of the articles.</summary>
    public IEnumerable<StoryMembership> Name() => Enumerable.Range(0, articles.Count).Select(Name);

    StoryMembership Name(int number)
    {
        var (article, marker) = (articles[number], articles[number].Marker);
        var concerned = marker?.Kind is ReportKind.Correction or ReportKind.Retraction ? Concerned(number) : null;
        var story = StoryId(concerned ?? links.Groups.Leader(number));
        var kind = marker?.Kind ?? traced[number].Kind;
        var follows = kind is ReportKind.Original && Followed(number) is { } followed ? StoryId(followed) : "";
        return new(article.Id, story, Origin(number, concerned), follows.Length > 0 ? ReportKind.FollowUp : kind, follows, Reason(number, marker, concerned));
    }

    // A publisher's correction of a copy is the agency's news as the copy was.
    string Origin(int number, int? concerned)
    {
        var publisher = articles[number].Publisher;
        return concerned is { } story && Reports().TryGetValue((story, publisher), out var own) ? traced[own].Origin : traced[number].Origin;
    }

    // The first report of each publisher in each story; made when a correction first asks for it.
    Dictionary<(int Story, string Publisher), int> Reports()
    {
        if (reportOf is null)
        {
            reportOf = [];
            for (var i = 0; i < articles.Count; i++)
            {
                reportOf.TryAdd((links.Groups.Leader(i), articles[i].Publisher), i);
            }
        }

        return reportOf;
    }

    // A correction concerns the earlier article most like it, its own publisher's before others.
    int? Concerned(int number) =>
        MostAlike(number, links.Earlier(number), options.MergeCosine, i => articles[i].Publisher == articles[number].Publisher ? OwnReport : 0);

    // A later report on the same matter that tells an act of its own.
    int? Followed(int number) =>
        MostAlike(number, links.Earlier(number).Where(i => links.Groups.Leader(i) != links.Groups.Leader(number) && links.Days(i, number) <= options.FollowDays), options.FollowCosine, _ => 0);

    int? MostAlike(int number, IEnumerable<int> earlier, double least, Func<int, double> more)
    {
        var best = earlier.Select(i => (Article: i, Cosine: links.Cosine(i, number))).Where(e => e.Cosine >= least)
            .OrderByDescending(e => e.Cosine + more(e.Article)).ThenBy(e => e.Article).Select(e => (int?)e.Article).FirstOrDefault();
        return best is { } found ? links.Groups.Leader(found) : null;
    }

    string Reason(int number, ReportMarker? marker, int? concerned) =>
        concerned is { } first ? $"'{marker!.Words.Trim()}' and the words of {articles[first].Id}"
        : links.Reason(number) is { Length: > 0 } reason ? reason
        : "first report";

    string StoryId(int leader) => $"story:{articles[leader].Id}";
}
