namespace Entente.Coding.Stories;

/// <summary>What is compared of two reports. The names stand in <c>Dictionaries/Stories/pair-weights.tsv</c>.</summary>
sealed class PairFeatures(TermWeights weights)
{
    const double Damping = 30;

    /// <summary>The names of the features, in their order.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["bias", "words", "actors", "numbers", "concepts", "rare-words", "same-day", "next-day", "numbers-apart", "told-days-apart", "same-publisher"];

    /// <summary>The features of two reports, one a name, put into a row.</summary>
    public void Read(StoryArticle first, StoryArticle second, Span<double> row)
    {
        var later = first.Later(second);
        row[0] = 1;
        row[1] = Root(weights.Cosine(first.Words, second.Words, Damping));
        row[2] = Root(weights.Cosine(first.Actors, second.Actors, Damping));
        row[3] = Root(weights.Cosine(first.Numbers, second.Numbers, Damping));
        row[4] = Root(weights.Cosine(first.Concepts, second.Concepts, Damping));
        row[5] = weights.Rare(first.Words, second.Words);
        row[6] = later == 0 ? 1 : 0;
        row[7] = Math.Abs(later) == 1 ? 1 : 0;
        row[8] = EventLikeness.Contradict(first.Dead, second.Dead) ? 1 : 0;
        row[9] = ToldDays.AreApart(first.Told, second.Told, later) ? 1 : 0;
        row[10] = first.Publisher.Length > 0 && first.Publisher == second.Publisher ? 1 : 0;
    }

    // Likenesses are small as a rule; the root spreads them.
    static double Root(double likeness) => Math.Sqrt(Math.Max(0, likeness));
}
