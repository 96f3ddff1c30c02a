namespace Entente.Coding.Stories;

/// <summary>What is compared of two reports. The names stand in <c>Dictionaries/Stories/pair-weights.tsv</c>.</summary>
sealed class PairFeatures(TermWeights weights)
{
    const double Damping = 30;

    /// <summary>The names of the features, in their order.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["bias", "words", "actors", "numbers", "concepts", "rare-words", "same-day", "next-day", "numbers-apart", "told-days-apart", "same-publisher"];

    /// <summary>The features of two reports, one a name.</summary>
    public double[] Of(StoryArticle first, StoryArticle second)
    {
        var days = Days(first.Article, second.Article);
        return
        [
            1,
            Root(weights.Cosine(first.Words, second.Words, Damping)),
            Root(weights.Cosine(first.Actors, second.Actors, Damping)),
            Root(weights.Cosine(first.Numbers, second.Numbers, Damping)),
            Root(weights.Cosine(first.Concepts, second.Concepts, Damping)),
            weights.Rare(first.Words, second.Words),
            days == 0 ? 1 : 0,
            days == 1 ? 1 : 0,
            EventLikeness.NumbersApart(first.Events, second.Events) ? 1 : 0,
            ToldDays.AreApart(first.Told, second.Told, Later(first.Article, second.Article)) ? 1 : 0,
            first.Article.Publisher.Length > 0 && first.Article.Publisher == second.Article.Publisher ? 1 : 0,
        ];
    }

    /// <summary>Days between the publication of two articles; 0 where one is not dated.</summary>
    public static int Days(Article first, Article second) => Math.Abs(Later(first, second));

    /// <summary>By how many days the second article was published later; 0 where one is not dated.</summary>
    static int Later(Article first, Article second) => first.Published is { } a && second.Published is { } b ? b.DayNumber - a.DayNumber : 0;

    // Likenesses are small as a rule; the root spreads them.
    static double Root(double likeness) => Math.Sqrt(likeness);
}
