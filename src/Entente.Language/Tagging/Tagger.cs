using Entente.Language.Learning;

namespace Entente.Language.Tagging;

/// <summary>Gives each word its part of speech, from left to right, by an averaged perceptron.</summary>
sealed class Tagger(LinearModel model)
{
    /// <summary>The tag before the sentence, as a feature.</summary>
    public const ulong NoTag = 0xFF;

    /// <summary>Writes the number of each word's tag to <paramref name="tags"/>.</summary>
    public void Annotate(WordFeatures words, Span<int> tags)
    {
        Span<ulong> room = stackalloc ulong[TagFeatures.Room];
        Span<int> scores = stackalloc int[model.Stride];
        for (var i = 0; i < words.Count; i++)
        {
            var features = new FeatureList(room);
            TagFeatures.Extract(words, i, TagBefore(tags, i - 1), TagBefore(tags, i - 2), ref features);
            model.Score(features.Items, scores);
            tags[i] = Best(scores[..model.Classes]);
        }
    }

    /// <summary>A tag given before, as a feature.</summary>
    public static ulong TagBefore(ReadOnlySpan<int> tags, int i) => i < 0 ? NoTag : (ulong)tags[i];

    static int Best(ReadOnlySpan<int> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        return best;
    }
}
