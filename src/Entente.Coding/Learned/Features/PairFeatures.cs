namespace Entente.Coding.Learned;

/// <summary>What the learned layer sees of a pair.</summary>
static class PairFeatures
{
    /// <summary>Fills <paramref name="features"/> with the hashed features of the pair.</summary>
    /// <param name="pair">Its words.</param>
    /// <param name="views">Its sentences: one where the mentions stand together.</param>
    /// <param name="words">What words mean.</param>
    /// <param name="withRules">Whether to say what the rules found.</param>
    /// <param name="features">Emptied first.</param>
    public static void Extract(PairTokens pair, IEnumerable<PairView> views, FeatureWords words, bool withRules, FeatureSet features)
    {
        features.Clear();
        WordFeatures.Add(pair, features);
        PathFeatures.Add(pair.Path, features);
        var isFirst = true;
        foreach (var view in views)
        {
            if (isFirst)
            {
                SideFeatures.Add(view, features);
                isFirst = false;
            }

            new FrameFeatures(view, words, features).Add(pair);
            if (withRules)
            {
                RuleFeatures.Add(view, features);
            }
        }

        features.Finish();
    }
}

/// <summary>What features ask of words: their classes, and how an act stands.</summary>
/// <param name="Classes">The word classes.</param>
/// <param name="Standings">Tells how acts stand.</param>
sealed record FeatureWords(ClassIndex Classes, StandingReader Standings)
{
    static readonly Lazy<FeatureWords> Shipped = new(() => new(new(RuleBook.Default.Classes), new(Embeddings.Default)));

    /// <summary>Those of the shipped dictionaries.</summary>
    public static FeatureWords Default => Shipped.Value;
}
