using System.Globalization;

namespace Entente.Coding.Stories;

/// <summary>
/// Which articles of a batch tell one story: likely pairs first, two groups are joined where their reports belong together on average (average linkage of the
/// logarithmic odds), so that one likeness by chance does not chain two stories into one.
/// </summary>
sealed class StoryLinks
{
    // Pairs less likely than this are not kept, and count as of half of it.
    const double Likely = 0.02;
    const double LikeliestRewrite = 0.99;
    const int LongestMemory = 30;
    const int EarlierEach = 8;
    const int LargestCompared = 40;
    static readonly float Certain = (float)Logit(0.997);
    static readonly double Unlike = Logit(Likely / 2);
    readonly IReadOnlyList<StoryArticle> articles;
    readonly StoryOptions options;
    readonly TermWeights weights;
    // For each article the earlier ones that it may belong with, in rising order.
    readonly (int Earlier, float Logit)[]?[] likely;
    readonly List<(int Earlier, float Logit)> found = [];
    readonly List<int>?[] members;
    readonly (int Earlier, float Logit)[] joined;
    readonly int[]?[] earlierOf;

    /// <summary>Compares the articles, given in order of publication.</summary>
    public StoryLinks(IReadOnlyList<StoryArticle> articles, TermWeights weights, StoryOptions options, IReadOnlySet<string> apart)
    {
        (this.articles, this.options, this.weights) = (articles, options, weights);
        Groups = new(articles.Count);
        Copies = new int?[articles.Count];
        earlierOf = new int[]?[articles.Count];
        members = new List<int>?[articles.Count];
        joined = new (int, float)[articles.Count];
        Array.Fill(joined, (-1, 0f));
        likely = new (int, float)[]?[articles.Count];
        Score([.. articles.Select(a => apart.Contains(a.Id))]);
        var least = Logit(options.JoinProbability);
        foreach (var (earlier, later, logit) in LikeliestFirst(least))
        {
            Join(earlier, later, logit, least);
        }
    }

    /// <summary>The stories: groups of article numbers.</summary>
    public StoryGroups Groups { get; }

    /// <summary>For each article the number of the earlier one whose words it repeats; null if none.</summary>
    public int?[] Copies { get; }

    /// <summary>The earlier articles, up to a month, that share most telling terms with this one.</summary>
    public IReadOnlyList<int> Earlier(int number) => earlierOf[number] ?? [];

    /// <summary>Likeness of the words of two articles, 0 to 1.</summary>
    public double Cosine(int first, int second) => weights.Cosine(articles[first].Words, articles[second].Words);

    /// <summary>Days between the publication of two articles; 0 where one is not dated.</summary>
    public int Days(int first, int second) => articles[first].Days(articles[second]);

    /// <summary>Why an article was joined to an earlier one; empty if it was not.</summary>
    public string Reason(int later)
    {
        var (earlier, logit) = joined[later];
        if (earlier < 0)
        {
            return "";
        }

        var other = articles[earlier].Id;
        if (logit >= Certain)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{articles[earlier].Containment(articles[later]):P0} of its three-word runs stand in {other}");
        }

        var act = EventLikeness.Best(articles[earlier].Acts, articles[later].Acts) is { } reason ? $"{reason} as in {other}; " : $"the matter of {other}; ";
        return string.Create(CultureInfo.InvariantCulture, $"{act}likeness of words {Cosine(earlier, later):F2}, probability {1 / (1 + Math.Exp(-logit)):F2}");
    }

    void Score(bool[] apart)
    {
        var features = new PairFeatures(weights);
        var row = new double[PairFeatures.Names.Count];
        foreach (var (later, candidates) in new CandidatePairs(articles, weights, LongestMemory).All())
        {
            earlierOf[later] = candidates.Count > 0 ? [.. candidates.Take(EarlierEach)] : null;
            found.Clear();
            foreach (var earlier in candidates.Order())
            {
                if (!apart[earlier] && !apart[later] && Days(earlier, later) <= options.Days)
                {
                    Score(earlier, later, features, row);
                }
            }

            likely[later] = found.Count > 0 ? [.. found] : null;
        }
    }

    void Score(int earlier, int later, PairFeatures features, double[] row)
    {
        var share = articles[earlier].Containment(articles[later]);
        if (share >= options.EditedShare && (Copies[later] is not { } known || earlier < known))
        {
            Copies[later] = earlier;
        }

        if (share >= options.CopyShare)
        {
            found.Add((earlier, Certain));
        }
        else if (articles[earlier].Marker is null && articles[later].Marker is null)
        {
            features.Read(articles[earlier], articles[later], row);
            if (PairScorer.Default.Probability(row) is >= Likely and var probability)
            {
                found.Add((earlier, (float)Logit(Math.Min(probability, LikeliestRewrite))));
            }
        }
    }

    void Join(int earlier, int later, float logit, double least)
    {
        var (first, second) = (Groups.Leader(earlier), Groups.Leader(later));
        if (first == second || (logit < Certain && Mean(Members(first), Members(second)) < least))
        {
            return;
        }

        Groups.Join(earlier, later, "");
        joined[later] = joined[later].Earlier < 0 ? (earlier, logit) : joined[later];
        var (leader, other) = Groups.Leader(earlier) == first ? (first, second) : (second, first);
        Members(leader).AddRange(Members(other));
        members[other] = null;
    }

    List<int> Members(int leader) => members[leader] ??= [leader];

    // Of very large groups the first members stand for all.
    double Mean(List<int> first, List<int> second)
    {
        var (sum, pairs) = (0.0, 0);
        foreach (var a in first.Take(LargestCompared))
        {
            foreach (var b in second.Take(LargestCompared))
            {
                sum += Odds(Math.Min(a, b), Math.Max(a, b));
                pairs++;
            }
        }

        return sum / pairs;
    }

    double Odds(int earlier, int later)
    {
        foreach (var (other, logit) in likely[later] ?? [])
        {
            if (other == earlier)
            {
                return logit;
            }
        }

        return Unlike;
    }

    (int Earlier, int Later, float Logit)[] LikeliestFirst(double least)
    {
        var pairs = likely.SelectMany((p, later) => (p ?? []).Where(e => e.Logit >= least).Select(e => (e.Earlier, Later: later, e.Logit))).ToArray();
        Array.Sort(pairs, (a, b) => a.Logit != b.Logit ? b.Logit.CompareTo(a.Logit) : (a.Earlier, a.Later).CompareTo((b.Earlier, b.Later)));
        return pairs;
    }

    static double Logit(double probability) => Math.Log(probability / (1 - probability));
}
