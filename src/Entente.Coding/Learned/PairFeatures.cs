using Entente.Language;

namespace Entente.Coding.Learned;

/// <summary>What the learned layer sees of a pair: words, word pairs and triples by zone, and the words beside each mention.</summary>
public static class PairFeatures
{
    const int Window = 4;

    /// <summary>Fills <paramref name="features"/> with the hashed features of the pair.</summary>
    public static void Extract(PairTokens pair, FeatureSet features)
    {
        ArgumentNullException.ThrowIfNull(pair);
        ArgumentNullException.ThrowIfNull(features);
        features.Clear();
        features.Add("bias");
        var direction = pair.SourceAt < pair.TargetAt ? "st" : "ts";
        features.Add("dir", direction);
        features.Add("sh", pair.SourceHead);
        features.Add("th", pair.TargetHead);
        AddWords(pair, features, direction);
        AddBeside(pair, features, pair.SourceAt, "S");
        AddBeside(pair, features, pair.TargetAt, "T");
        AddPath(pair.Path, features);
        features.Finish();
    }

    static void AddPath(PairPath? path, FeatureSet features)
    {
        if (path is null)
        {
            features.Add("nopath");
            return;
        }

        var sentence = path.Sentence;
        var top = sentence[path.Top].Lemma.ToLowerInvariant();
        var (source, target) = (path.Describe(path.SourceWay), path.Describe(path.TargetWay));
        features.Add("top", top);
        features.Add("tops", top, source);
        features.Add("topt", top, target);
        features.Add("path", top, source, target);
        features.Add("ways", source, target);
        features.Add("rels", Relations(path, path.SourceWay), Relations(path, path.TargetWay));
        foreach (var word in path.SourceWay.Concat(path.TargetWay))
        {
            features.Add("on", sentence[word].Lemma.ToLowerInvariant());
        }

        foreach (var child in sentence.Children(path.Top))
        {
            features.Add("under", top, sentence[child].Lemma.ToLowerInvariant());
            features.Add("underr", RelationNames.Name(sentence[child].Relation), sentence[child].Lemma.ToLowerInvariant());
        }
    }

    static string Relations(PairPath path, IReadOnlyList<int> way) =>
        string.Join(' ', way.Take(way.Count - 1).Select(w => RelationNames.Name(path.Sentence[w].Relation)));

    static void AddWords(PairTokens pair, FeatureSet features, string direction)
    {
        var (first, second) = pair.SourceAt < pair.TargetAt ? (pair.SourceAt, pair.TargetAt) : (pair.TargetAt, pair.SourceAt);
        var words = pair.Masked;
        for (var i = 0; i < words.Count; i++)
        {
            var zone = i < first ? "b" : i <= second ? "m" : "a";
            var lemma = words[i].Lemma;
            features.Add("w", lemma);
            features.Add("wz", lemma, zone, direction);
            features.Add("f", words[i].Text);
            if (lemma.Length > 6)
            {
                features.Add("p", lemma[..6], zone);
            }

            if (i + 1 < words.Count)
            {
                features.Add("ww", lemma, words[i + 1].Lemma);
                features.Add("wwz", lemma, words[i + 1].Lemma, zone + direction);
            }

            if (i + 2 < words.Count)
            {
                features.Add("www", lemma, words[i + 1].Lemma, words[i + 2].Lemma);
                features.Add("w-w", lemma, words[i + 2].Lemma);
            }
        }
    }

    static void AddBeside(PairTokens pair, FeatureSet features, int at, string mark)
    {
        if (at < 0)
        {
            return;
        }

        for (var step = -Window; step <= Window; step++)
        {
            var i = at + step;
            if (step != 0 && i >= 0 && i < pair.Masked.Count)
            {
                features.Add(mark + (step < 0 ? "-" : "+"), pair.Masked[i].Lemma);
                features.Add(mark + step.ToString(System.Globalization.CultureInfo.InvariantCulture), pair.Masked[i].Lemma);
            }
        }
    }
}
