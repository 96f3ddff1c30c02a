using Entente.Language;

namespace Entente.Coding.Learned;

/// <summary>The way from mention to mention in the dependency tree, and the words on it.</summary>
static class PathFeatures
{
    /// <summary>Adds them.</summary>
    public static void Add(PairPath? path, FeatureSet features)
    {
        if (path is null)
        {
            features.Add("nopath");
            return;
        }

        var sentence = path.Sentence;
        var top = Lemma(sentence, path.Top);
        var (source, target) = (FeatureHash.Of(path.Describe(path.SourceWay)), FeatureHash.Of(path.Describe(path.TargetWay)));
        features.Add("top", top);
        features.Add("tops", top, source);
        features.Add("topt", top, target);
        features.Add("path", top, source, target);
        features.Add("ways", source, target);
        features.Add("rels", Relations(path, path.SourceWay), Relations(path, path.TargetWay));
        foreach (var word in path.SourceWay.Concat(path.TargetWay))
        {
            features.Add("on", Lemma(sentence, word));
        }

        foreach (var child in sentence.Children(path.Top))
        {
            features.Add("under", (uint)sentence[child].Relation, Lemma(sentence, child));
        }
    }

    /// <summary>Hash of the relations on a way, without the words.</summary>
    public static uint Relations(PairPath path, IReadOnlyList<int> way)
    {
        var hash = 0u;
        for (var i = 0; i + 1 < way.Count; i++)
        {
            hash = FeatureHash.Join(hash, (uint)path.Sentence[way[i]].Relation + 1);
        }

        return hash;
    }

    static uint Lemma(Sentence sentence, int token) => FeatureHash.Of(sentence[token].Lemma.ToLowerInvariant());
}
