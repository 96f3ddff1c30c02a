using Entente.Language.Learning;
using Entente.Language.Parsing;
using Entente.Language.Tagging;

namespace Entente.Language.Names;

/// <summary>
/// Finds names of persons, organisations and places in a parsed sentence. It adds what no dictionary has; who is meant is not
/// its question.
/// </summary>
sealed class NameFinder(LinearModel model)
{
    /// <summary>The names of the sentence that <paramref name="state"/> holds.</summary>
    public IReadOnlyList<NamedSpan> Annotate(string text, IReadOnlyList<TextToken> tokens, WordFeatures words, ReadOnlySpan<int> tags, ParseState state)
    {
        Span<ulong> room = stackalloc ulong[NameFeatures.Room];
        Span<int> scores = stackalloc int[model.Stride];
        var hints = tokens.Count <= 512 ? stackalloc NameHints[tokens.Count] : new NameHints[tokens.Count];
        Mark(text, tokens, words, hints);
        Span<int> labels = tokens.Count <= 512 ? stackalloc int[tokens.Count] : new int[tokens.Count];
        for (var i = 0; i < tokens.Count; i++)
        {
            var previous = i == 0 ? NameLabels.Outside : labels[i - 1];
            labels[i] = NameLabels.Outside;
            if (!NameFeatures.IsCandidate(tokens[i].Of(text), previous))
            {
                continue;
            }

            var features = new FeatureList(room);
            NameFeatures.Extract(words, tags, hints, state, i, previous, ref features);
            model.Score(features.Items, scores);
            for (var label = 1; label < NameLabels.Count; label++)
            {
                labels[i] = scores[label] > scores[labels[i]] && NameLabels.Follows(previous, label) ? label : labels[i];
            }
        }

        return NameJoiner.Join(text, tokens, hints, NameLabels.Spans(labels));
    }

    /// <summary>Writes what the name list knows of each word.</summary>
    public static void Mark(string text, IReadOnlyList<TextToken> tokens, WordFeatures words, Span<NameHints> hints)
    {
        var keys = tokens.Count <= 512 ? stackalloc ulong[tokens.Count] : new ulong[tokens.Count];
        for (var i = 0; i < tokens.Count; i++)
        {
            keys[i] = NameList.KeyOf(tokens[i].Of(text));
        }

        NameList.Default.Mark(words, keys, hints);
    }
}
