namespace Entente.Language.Scoring;

/// <summary>
/// Which words of two annotations of the same text are the same word, as the CoNLL 2018 evaluation has it: same characters,
/// spaces not counted; inside multiword tokens, the longest common subsequence of forms.
/// </summary>
static class WordAlignment
{
    /// <summary>A word with its place among the characters of the text that are not space.</summary>
    /// <param name="Start">The first character; that of the multiword token where it is in one.</param>
    /// <param name="End">The character after the last.</param>
    /// <param name="IsMultiword">It is part of a multiword token.</param>
    /// <param name="Form">The word.</param>
    public readonly record struct Unit(int Start, int End, bool IsMultiword, string Form);

    /// <summary>The pairs of places of aligned words, in order.</summary>
    public static List<(int Gold, int Predicted)> Of(IReadOnlyList<Unit> gold, IReadOnlyList<Unit> predicted)
    {
        var pairs = new List<(int, int)>();
        var (g, p) = (0, 0);
        while (g < gold.Count && p < predicted.Count)
        {
            if (gold[g].IsMultiword && !predicted[p].IsMultiword && predicted[p].Start < gold[g].Start)
            {
                p++;
            }
            else if (predicted[p].IsMultiword && !gold[g].IsMultiword && gold[g].Start < predicted[p].Start)
            {
                g++;
            }
            else if (gold[g].IsMultiword || predicted[p].IsMultiword)
            {
                var (goldEnd, predictedEnd) = Span(gold, g, predicted, p);
                AddCommon(gold, g, goldEnd, predicted, p, predictedEnd, pairs);
                (g, p) = (goldEnd, predictedEnd);
            }
            else if (gold[g].Start == predicted[p].Start && gold[g].End == predicted[p].End)
            {
                pairs.Add((g++, p++));
            }
            else if (gold[g].Start <= predicted[p].Start)
            {
                g++;
            }
            else
            {
                p++;
            }
        }

        return pairs;
    }

    /// <summary>The words up to where both annotations have a border after the multiword token.</summary>
    static (int Gold, int Predicted) Span(IReadOnlyList<Unit> gold, int g, IReadOnlyList<Unit> predicted, int p)
    {
        var end = gold[g].IsMultiword ? gold[g].End : predicted[p].End;
        var isGrowing = true;
        while (isGrowing)
        {
            isGrowing = false;
            while (g < gold.Count && gold[g].Start < end)
            {
                isGrowing |= gold[g].IsMultiword && gold[g].End > end;
                end = gold[g].IsMultiword ? Math.Max(end, gold[g].End) : end;
                g++;
            }

            while (p < predicted.Count && predicted[p].Start < end)
            {
                isGrowing |= predicted[p].IsMultiword && predicted[p].End > end;
                end = predicted[p].IsMultiword ? Math.Max(end, predicted[p].End) : end;
                p++;
            }
        }

        return (g, p);
    }

    static void AddCommon(
        IReadOnlyList<Unit> gold, int g, int goldEnd, IReadOnlyList<Unit> predicted, int p, int predictedEnd, List<(int, int)> pairs)
    {
        var lengths = new int[goldEnd - g + 1, predictedEnd - p + 1];
        for (var i = goldEnd - g - 1; i >= 0; i--)
        {
            for (var j = predictedEnd - p - 1; j >= 0; j--)
            {
                lengths[i, j] = IsSame(gold[g + i], predicted[p + j])
                    ? lengths[i + 1, j + 1] + 1
                    : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        for (var (i, j) = (0, 0); i < goldEnd - g && j < predictedEnd - p;)
        {
            if (IsSame(gold[g + i], predicted[p + j]))
            {
                pairs.Add((g + i++, p + j++));
            }
            else if (lengths[i, j] == lengths[i + 1, j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }

    static bool IsSame(Unit a, Unit b) => string.Equals(a.Form, b.Form, StringComparison.OrdinalIgnoreCase);
}
