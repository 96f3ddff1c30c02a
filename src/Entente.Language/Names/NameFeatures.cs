using Entente.Language.Learning;
using Entente.Language.Parsing;
using Entente.Language.Tagging;

namespace Entente.Language.Names;

/// <summary>What the name finder looks at: the word, its outline, its neighbours, its tag and its place in the tree.</summary>
static class NameFeatures
{
    /// <summary>Room for the features of one word.</summary>
    public const int Room = 96;

    /// <summary>True where the word can be in a name: it has a capital or a digit first, or goes on a name.</summary>
    public static bool IsCandidate(ReadOnlySpan<char> form, int previous) =>
        previous != NameLabels.Outside || char.IsUpper(form[0]) || char.IsDigit(form[0]) || (form.Length > 2 && char.IsUpper(form[1]));

    /// <summary>The features of word <paramref name="i"/> of a parsed sentence.</summary>
    public static void Extract(
        WordFeatures words, ReadOnlySpan<int> tags, ReadOnlySpan<NameHints> hints, ParseState state, int i, int previous, ref FeatureList features)
    {
        var (before, label) = ((ulong)previous, (ulong)previous + 100);
        var (word, tag, shape) = (words.Lower[i], (ulong)tags[i] + 1, words.Shape[i]);
        var (wordBefore, wordAfter) = (words.At(words.Lower, i - 1), words.At(words.Lower, i + 1));
        var (tagBefore, tagAfter) = (TagAt(tags, i - 1, words.Count), TagAt(tags, i + 1, words.Count));
        features.Add(before);
        features.Add(word);
        features.Add(words.Form[i]);
        features.Add(label, word);
        features.Add(label, shape);
        features.Add(label, tag);
        features.Add(label, tag, tagAfter);
        features.Add(wordBefore);
        features.Add(wordAfter);
        features.Add(label, wordBefore);
        features.Add(label, wordAfter);
        features.Add(wordBefore, word);
        features.Add(word, wordAfter);
        features.Add(words.At(words.Lower, i - 2));
        features.Add(words.At(words.Lower, i + 2));
        features.Add(words.At(words.Lower, i - 2), wordBefore);
        features.Add(wordAfter, words.At(words.Lower, i + 2));
        features.Add(tag, tagBefore);
        features.Add(tag, tagAfter);
        features.Add(tag, shape);
        features.Add(shape, words.At(words.Shape, i - 1));
        features.Add(shape, words.At(words.Shape, i + 1));
        features.Add(label, shape, words.At(words.Shape, i + 1));
        AddParts(words, i, label, ref features);
        AddTree(words, tags, state, i, ref features);
        AddHints(words, tags, hints[..words.Count], i, label, ref features);
    }

    static void AddParts(WordFeatures words, int i, ulong label, ref FeatureList features)
    {
        for (var length = 2; length <= WordFeatures.LongestAffix; length++)
        {
            features.Add(words.Suffix(i, length));
        }

        features.Add(words.Prefix(i, 3));
        features.Add(words.Prefix(i, 4));
        features.Add(words.Suffix(i, 3), label);
        features.Add(words.Suffix(i, 3), words.Shape[i]);
        features.Add(words.Suffix(i + 1, 3), label);
    }

    static void AddTree(WordFeatures words, ReadOnlySpan<int> tags, ParseState state, int i, ref FeatureList features)
    {
        var head = state.Heads[i];
        var relation = (ulong)state.Relations[i];
        var (headWord, headTag) = (words.At(words.Lower, head), TagAt(tags, head, words.Count));
        features.Add(relation, headWord);
        features.Add(relation, headTag);
        features.Add(relation, words.Lower[i]);
        features.Add(relation, (ulong)tags[i], headTag, head > i ? 1UL : 0);
        features.Add(state.Word(state.ChildrenOf(i).First), relation);
        features.Add(state.Word(state.ChildrenOf(i).Last), relation);
    }

    static void AddHints(WordFeatures words, ReadOnlySpan<int> tags, ReadOnlySpan<NameHints> hints, int i, ulong label, ref FeatureList features)
    {
        var (own, before, after) = (HintAt(hints, i), HintAt(hints, i - 1), HintAt(hints, i + 1));
        features.Add(own);
        features.Add(own, label);
        features.Add(before, label);
        features.Add(after, label);
        features.Add(before, own);
        features.Add(own, after);
        features.Add(before, own, after);
        features.Add(own, HintAt(hints, i + 2), label);
        features.Add(own, words.Shape[i]);
        features.Add(own, (ulong)tags[i]);
        features.Add(own, words.At(words.Lower, i - 1));
        features.Add(own, words.At(words.Lower, i + 1));
        features.Add(own, words.At(words.Shape, i + 1), label);
    }

    static ulong HintAt(ReadOnlySpan<NameHints> hints, int i) => (uint)i < (uint)hints.Length ? (ulong)(hints[i] & NameHints.Learned) + 1 : 0;

    static ulong TagAt(ReadOnlySpan<int> tags, int i, int count) => (uint)i < (uint)count ? (ulong)tags[i] + 1 : 0;
}
