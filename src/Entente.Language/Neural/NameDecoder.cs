using Entente.Language.Names;

namespace Entente.Language.Neural;

/// <summary>The best sequence of labels in which each later word follows a word of its own name (Viterbi 1967).</summary>
static class NameDecoder
{
    /// <summary>The label of each word; place 0, the root, is left out.</summary>
    public static int[] Decode(Matrix scores, int places)
    {
        var best = new float[places, NameLabels.Count];
        var from = new int[places, NameLabels.Count];
        for (var place = 1; place < places; place++)
        {
            for (var label = 0; label < NameLabels.Count; label++)
            {
                var previous = Previous(best, place, label);
                from[place, label] = previous;
                best[place, label] = scores.Row(place)[label] + (place > 1 ? best[place - 1, previous] : previous == NameLabels.Outside && !IsLater(label) ? 0 : float.MinValue / 2);
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

    static bool IsLater(int label) => !NameLabels.Follows(NameLabels.Outside, label);

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
}
