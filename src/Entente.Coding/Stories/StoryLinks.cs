using System.Globalization;

namespace Entente.Coding.Stories;

/// <summary>
/// Which articles of a batch tell one story: likely pairs first, two groups are joined where their reports belong together on average (average linkage),
/// so that one likeness by chance does not chain two stories into one.
/// </summary>
sealed class StoryLinks
{
    // Pairs less likely than this are not kept, and count as of half of it.
    const double Likely = 0.02;
    const double LikeliestRewrite = 0.99;
    static readonly double Certain = Logit(0.997);
    static readonly double Unlike = Logit(Likely / 2);
    const int LongestMemory = 30;
    readonly IReadOnlyList<StoryArticle> articles;
    readonly StoryOptions options;
    readonly TermWeights weights;
    readonly Dictionary<(int Earlier, int Later), double> logits = [];
    readonly List<int>[] members;

    /// <summary>Compares the articles, given in order of publication.</summary>
    public StoryLinks(IReadOnlyList<StoryArticle> articles, TermWeights weights, StoryOptions options, ReportMarkers markers)
    {
        (this.articles, this.options, this.weights) = (articles, options, weights);
        Groups = new(articles.Count);
        Copies = new int?[articles.Count];
        Earlier = [.. articles.Select(_ => new List<int>())];
        members = [.. Enumerable.Range(0, articles.Count).Select(i => new List<int> { i })];
        var apart = articles.Select(a => markers.Find(a.Article) is not null).ToArray();
        Score(apart);
        var least = Logit(options.JoinProbability);
        foreach (var ((earlier, later), logit) in logits.Where(p => p.Value >= least)
            .OrderByDescending(p => p.Value).ThenBy(p => p.Key.Earlier).ThenBy(p => p.Key.Later))
        {
            Join(earlier, later, logit, least);
        }
    }

    /// <summary>The stories: groups of article numbers.</summary>
    public StoryGroups Groups { get; }

    /// <summary>For each article the number of the earlier one whose words it repeats; null if none.</summary>
    public int?[] Copies { get; }

    /// <summary>For each article the earlier ones, up to a month, that share a telling term with it.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Earlier { get; }

    /// <summary>Likeness of the words of two articles, 0 to 1.</summary>
    public double Cosine(int first, int second) => weights.Cosine(articles[first].Words, articles[second].Words);

    /// <summary>Days between the publication of two articles; 0 where one is not dated.</summary>
    public int Days(int first, int second) => PairFeatures.Days(articles[first].Article, articles[second].Article);

    void Score(bool[] apart)
    {
        var features = new PairFeatures(weights);
        foreach (var (earlier, later) in new CandidatePairs(articles, weights, LongestMemory).All())
        {
            ((List<int>)Earlier[later]).Add(earlier);
            if (Days(earlier, later) > options.Days)
            {
                continue;
            }

            var share = articles[earlier].Containment(articles[later]);
            var isCopy = share >= options.CopyShare;
            if (share >= options.EditedShare && (Copies[later] is not { } known || earlier < known))
            {
                Copies[later] = earlier;
            }

            var probability = isCopy ? 1 : apart[earlier] || apart[later] ? 0 : PairScorer.Default.Probability(features.Of(articles[earlier], articles[later]));
            if (probability >= Likely)
            {
                logits[(earlier, later)] = isCopy ? Certain : Logit(Math.Min(probability, LikeliestRewrite));
            }
        }
    }

    void Join(int earlier, int later, double logit, double least)
    {
        var (first, second) = (Groups.Leader(earlier), Groups.Leader(later));
        if (first == second || (logit < Certain && Mean(members[first], members[second]) < least))
        {
            return;
        }

        Groups.Join(earlier, later, Reason(earlier, later, logit));
        var leader = Groups.Leader(earlier);
        var joined = leader == first ? second : first;
        members[leader].AddRange(members[joined]);
        members[joined] = [];
    }

    double Mean(List<int> first, List<int> second) =>
        first.SelectMany(_ => second, (a, b) => logits.GetValueOrDefault(a < b ? (a, b) : (b, a), Unlike)).Average();

    static double Logit(double probability) => Math.Log(probability / (1 - probability));

    string Reason(int earlier, int later, double logit)
    {
        var other = articles[earlier].Article.Id;
        if (logit >= Certain)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{articles[earlier].Containment(articles[later]):P0} of its three-word runs stand in {other}");
        }

        var act = EventLikeness.Best(articles[earlier].Events, articles[later].Events) is { } reason ? $"{reason} as in {other}; " : $"the matter of {other}; ";
        return string.Create(CultureInfo.InvariantCulture, $"{act}likeness of words {Cosine(earlier, later):F2}, probability {1 / (1 + Math.Exp(-logit)):F2}");
    }
}
