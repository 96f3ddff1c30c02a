namespace Entente.Coding.Learned;

/// <summary>Examples of how acts stand, from labelled pairs: at the word that the label names as the cue, and at the word that is taken for it where nobody names one.</summary>
static class StandingRows
{
    const float MarkedWeight = 50;

    /// <summary>Settings of the network.</summary>
    public static NetworkOptions Options => new(Size: 32, Epochs: 8, Rate: 0.05f, Drop: 0.5f, HiddenDrop: 0.2f, Least: 5, Seed: 20250304);

    /// <summary>The examples of one labelled pair; none where it has no act.</summary>
    /// <param name="example">The pair.</param>
    /// <param name="views">Its sentences as the coder reads them.</param>
    /// <param name="words">Tells how acts stand by the tables.</param>
    public static IEnumerable<NetworkExample> Of(PairExample example, IReadOnlyList<PairView> views, FeatureWords words)
    {
        if (example.Type is not { } type || views.FirstOrDefault(v => v.Source.Head >= 0) is not { } view || StandingClassifier.PredicateOf(view, type) is not { } told)
        {
            yield break;
        }

        yield return Row(example, view, told.Token, told.Given, type, words);
        if (CueOf(view, example) is >= 0 and var cue && cue != told.Token)
        {
            yield return Row(example, view, cue, view.Acts.FirstOrDefault(a => a.Predicate == cue)?.Auxiliary, type, words);
        }
    }

    static NetworkExample Row(PairExample example, PairView view, int predicate, AuxiliaryMode? given, EventType type, FeatureWords words)
    {
        var features = new FeatureSet();
        StandingFeatures.Extract(view.Frames, predicate, type, given, words.Standings.Of(view.Frames, predicate), features);
        var label = StandingClassifier.Classes.ToList().IndexOf(example.Auxiliary);
        return new(features.Hashes.ToArray(), [label], label > 0 ? MarkedWeight : 1);
    }

    // The word of the cue that governs the others.
    static int CueOf(PairView view, PairExample example)
    {
        var at = example.Cue.Length > 0 ? example.Sentence.IndexOf(example.Cue, StringComparison.OrdinalIgnoreCase) : -1;
        return at < 0 ? -1 : PairSide.In(view.Frames.Sentence, Actor.Unknown, new(at, at + example.Cue.Length)).Head;
    }
}
