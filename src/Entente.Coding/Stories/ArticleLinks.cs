using System.Globalization;

namespace Entente.Coding.Stories;

/// <summary>Which articles of a batch tell one story, and how alike any two are.</summary>
sealed class ArticleLinks
{
    readonly IReadOnlyList<StoryArticle> articles;
    readonly TermWeights weights;
    readonly StoryOptions options;
    readonly Dictionary<(int, int), double> cosines = [];

    /// <summary>Compares the articles, given in order of publication.</summary>
    public ArticleLinks(IReadOnlyList<StoryArticle> articles, StoryOptions options, ReportMarkers markers)
    {
        (this.articles, this.options) = (articles, options);
        weights = new([.. articles.Select(a => a.Terms)]);
        Groups = new(articles.Count);
        Copies = new string?[articles.Count];
        for (var i = 0; i < articles.Count; i++)
        {
            var isAnalysis = markers.Find(articles[i].Article)?.Kind == ReportKind.Analysis;
            for (var j = i - 1; j >= 0; j--)
            {
                Link(j, i, isAnalysis);
            }
        }
    }

    /// <summary>The stories: groups of article numbers.</summary>
    public StoryGroups Groups { get; }

    /// <summary>For each article the id of the earlier one that it copies; null if none.</summary>
    public string?[] Copies { get; }

    /// <summary>Likeness of the words of two articles, 0 to 1.</summary>
    public double Cosine(int first, int second)
    {
        var key = first < second ? (first, second) : (second, first);
        if (!cosines.TryGetValue(key, out var cosine))
        {
            cosines[key] = cosine = weights.Cosine(articles[key.Item1].Terms, articles[key.Item2].Terms);
        }

        return cosine;
    }

    /// <summary>Days between the publication of two articles; 0 where one is not dated.</summary>
    public int Days(int first, int second) =>
        articles[first].Article.Published is { } a && articles[second].Article.Published is { } b ? Math.Abs(a.DayNumber - b.DayNumber) : 0;

    void Link(int earlier, int later, bool isAnalysis)
    {
        if (Days(earlier, later) > options.Days)
        {
            return;
        }

        var share = articles[earlier].Terms.Containment(articles[later].Terms);
        if (share >= options.CopyShare)
        {
            Copies[later] = articles[earlier].Article.Id;
            Groups.Join(earlier, later, string.Create(CultureInfo.InvariantCulture, $"{share:P0} of its three-word runs stand in {articles[earlier].Article.Id}"));
        }
        else if (!isAnalysis && Shared(earlier, later) is { } reason)
        {
            Groups.Join(earlier, later, reason);
        }
    }

    string? Shared(int earlier, int later)
    {
        var cosine = Cosine(earlier, later);
        if (cosine < options.LeadCosine)
        {
            return null;
        }

        var (first, second) = (articles[earlier].Events, articles[later].Events);
        var reason = Lead(first) is { } a && Lead(second) is { } b ? EventLikeness.Reason(a, b) : null;
        reason ??= cosine < options.RewriteCosine ? null
            : first.SelectMany(x => second.Select(y => EventLikeness.Reason(x, y))).FirstOrDefault(r => r is not null);
        return reason is null ? null
            : string.Create(CultureInfo.InvariantCulture, $"{reason} as in {articles[earlier].Article.Id}; likeness of words {cosine:F2}");
    }

    // The main news: the first act that is reported as having happened, else as planned.
    static Event? Lead(IReadOnlyList<Event> events) =>
        events.FirstOrDefault(e => e.Auxiliary == AuxiliaryMode.None) ?? events.FirstOrDefault(e => e.Auxiliary == AuxiliaryMode.Future);
}
