using Entente.Language.Learning;

namespace Entente.Language.Tagging;

/// <summary>What the tagger looks at: the word and its outline, the words and likely tags around it, the tags given before it.</summary>
static class TagFeatures
{
    /// <summary>Room for the features of one word.</summary>
    public const int Room = 64;

    /// <summary>The features of word <paramref name="i"/>, the tags before it given.</summary>
    public static void Extract(WordFeatures words, int i, ulong previous, ulong beforePrevious, ref FeatureList features)
    {
        var (word, before, after) = (words.Lower[i], words.At(words.Lower, i - 1), words.At(words.Lower, i + 1));
        var (likely, likelyAfter, likelyAfter2) = (words.Ambiguity[i], words.At(words.Ambiguity, i + 1), words.At(words.Ambiguity, i + 2));
        features.Add(1);
        features.Add(word);
        features.Add(words.Form[i]);
        features.Add(before);
        features.Add(after);
        features.Add(words.At(words.Lower, i - 2));
        features.Add(words.At(words.Lower, i + 2));
        features.Add(before, word);
        features.Add(word, after);
        features.Add(previous);
        features.Add(previous, beforePrevious);
        features.Add(previous, word);
        features.Add(previous, beforePrevious, word);
        features.Add(previous, after);
        features.Add(previous, word, after);
        features.Add(likely);
        features.Add(previous, likely);
        features.Add(previous, beforePrevious, likely);
        features.Add(likelyAfter);
        features.Add(likely, likelyAfter);
        features.Add(previous, likely, likelyAfter);
        features.Add(likely, likelyAfter, likelyAfter2);
        features.Add(word, likelyAfter);
        features.Add(word, likelyAfter, likelyAfter2);
        features.Add(before, likely, likelyAfter);
        AddOutline(words, i, previous, ref features);
    }

    static void AddOutline(WordFeatures words, int i, ulong previous, ref FeatureList features)
    {
        var shape = words.Shape[i];
        var place = i == 0 ? 1UL : 2UL;
        for (var length = 1; length <= WordFeatures.LongestAffix; length++)
        {
            features.Add(words.Suffix(i, length));
        }

        for (var length = 1; length < WordFeatures.LongestAffix; length++)
        {
            features.Add(words.Prefix(i, length));
        }

        features.Add(shape);
        features.Add(shape, place);
        features.Add(shape, previous);
        features.Add(shape, words.Suffix(i, 2));
        features.Add(words.Suffix(i, 3), previous);
        features.Add(words.Suffix(i, 3), words.At(words.Ambiguity, i + 1));
        features.Add(words.Suffix(i, 2), shape, place);
        features.Add(words.Suffix(i + 1, 3));
        features.Add(words.Suffix(i + 1, 2), words.Suffix(i, 2));
        features.Add(words.At(words.Shape, i + 1), shape);
        features.Add(words.At(words.Shape, i - 1), shape);
    }
}
