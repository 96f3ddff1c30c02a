namespace Entente.Coding.Learned;

/// <summary>The words of the sentence: alone, in pairs and triples, by zone (before, between, after the mentions), and beside each mention.</summary>
static class WordFeatures
{
    const int Window = 4;

    /// <summary>Adds them.</summary>
    public static void Add(PairTokens pair, FeatureSet features)
    {
        var direction = pair.SourceAt < pair.TargetAt ? 1u : 2u;
        features.Add("bias");
        features.Add("dir", direction);
        features.Add("sh", pair.SourceWord);
        features.Add("th", pair.TargetWord);
        AddWords(pair, features, direction);
        AddBeside(pair, features, pair.SourceAt, "S-", "S+");
        AddBeside(pair, features, pair.TargetAt, "T-", "T+");
    }

    static void AddWords(PairTokens pair, FeatureSet features, uint direction)
    {
        var (first, second) = (Math.Min(pair.SourceAt, pair.TargetAt), Math.Max(pair.SourceAt, pair.TargetAt));
        var words = pair.Words;
        for (var i = 0; i < words.Count; i++)
        {
            var (form, lemma, start) = words[i];
            var zone = (i < first ? 4u : i <= second ? 8u : 16u) + direction;
            features.Add("w", lemma);
            features.Add("f", form);
            features.Add("wz", lemma, zone);
            if (start != 0)
            {
                features.Add("p", start, zone);
            }

            AddSequences(words, i, zone, features);
        }
    }

    static void AddSequences(IReadOnlyList<PairTokens.MaskedWord> words, int i, uint zone, FeatureSet features)
    {
        if (i + 1 >= words.Count)
        {
            return;
        }

        features.Add("ww", words[i].Lemma, words[i + 1].Lemma);
        features.Add("wwz", words[i].Lemma, words[i + 1].Lemma, zone);
        if (i + 2 < words.Count)
        {
            features.Add("www", words[i].Lemma, words[i + 1].Lemma, words[i + 2].Lemma);
            features.Add("w-w", words[i].Lemma, words[i + 2].Lemma);
        }
    }

    static void AddBeside(PairTokens pair, FeatureSet features, int at, string before, string after)
    {
        for (var i = Math.Max(0, at - Window); at >= 0 && i <= at + Window && i < pair.Words.Count; i++)
        {
            if (i != at)
            {
                features.Add(i < at ? before : after, pair.Words[i].Lemma);
            }
        }
    }
}
