using Entente.Language.Names;

namespace Entente.Language.Neural;

/// <summary>The best sequence of labels in which each later word follows a word of its own name (Viterbi 1967).</summary>
static class NameDecoder
{
    /// <summary>The label of each word of the sentence that <paramref name="run"/> has chosen; place 0, the root, is left out.</summary>
    public static int[] Decode(GraphRun run, int places)
    {
        var labels = new int[places - 1];
        var isSequence = true;
        for (var i = 0; i < labels.Length; i++)
        {
            labels[i] = Best(run.NamesOf(i + 1)[..NameLabels.Count]);
            isSequence &= NameLabels.Follows(i == 0 ? NameLabels.Outside : labels[i - 1], labels[i]);
        }

        // Each word's best label: if they follow each other, no other sequence can be better.
        return isSequence ? labels : BestSequence(run, places);
    }

    static int[] BestSequence(GraphRun run, int places)
    {
        var best = new float[places, NameLabels.Count];
        var from = new int[places, NameLabels.Count];
        for (var place = 1; place < places; place++)
        {
            for (var label = 0; label < NameLabels.Count; label++)
            {
                var previous = Previous(best, place, label);
                from[place, label] = previous;
                best[place, label] = run.NamesOf(place)[label] + (place > 1 ? best[place - 1, previous] : NameLabels.Follows(NameLabels.Outside, label) ? 0 : float.MinValue / 2);
            }
        }

        var labels = new int[places - 1];
        var last = 0;
        for (var label = 1; label < NameLabels.Count; label++)
        {
            last = best[places - 1, label] > best[places - 1, last] ? label : last;
        }

        for (var place = places - 1; place > 0; place--)
        {
            labels[place - 1] = last;
            last = from[place, last];
        }

        return labels;
    }

    static int Previous(float[,] best, int place, int label)
    {
        var found = -1;
        for (var previous = 0; previous < NameLabels.Count; previous++)
        {
            if (NameLabels.Follows(previous, label) && (found < 0 || best[place - 1, previous] > best[place - 1, found]))
            {
                found = previous;
            }
        }

        return place > 1 ? found : NameLabels.Outside;
    }

    static int Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        return best;
    }
}
