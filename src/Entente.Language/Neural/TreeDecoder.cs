namespace Entente.Language.Neural;

/// <summary>
/// The best tree under given scores of arcs (Chu and Liu 1965; Edmonds 1967): one word on the root, no circles. Where each
/// word's best head already makes a tree, that is it; else circles are taken as one and opened again. Equal scores: the
/// earlier head.
/// </summary>
static class TreeDecoder
{
    /// <summary>Finds the head of each place; place 0 is the root, and its own entry is -1.</summary>
    /// <param name="scores">A row for each dependent, a column for each head.</param>
    /// <param name="places">The number of words and the root.</param>
    public static int[] Decode(Matrix scores, int places)
    {
        var heads = BestHeads(scores, places);
        if (IsTree(heads))
        {
            return heads;
        }

        var table = new float[places][];
        for (var i = 0; i < places; i++)
        {
            table[i] = scores.Row(i, 0, places).ToArray();
        }

        AllowOneRoot(table);
        return Solve(table, Enumerable.Range(0, places).ToArray());
    }

    /// <summary>An arc from the root costs more than any other arcs can win, so the best tree has one.</summary>
    static void AllowOneRoot(float[][] table)
    {
        var (low, high) = (float.MaxValue, float.MinValue);
        foreach (var row in table.AsSpan(1))
        {
            foreach (var score in row)
            {
                (low, high) = (Math.Min(low, score), Math.Max(high, score));
            }
        }

        foreach (var row in table)
        {
            row[0] -= (high - low + 1) * table.Length;
        }
    }

    static bool IsTree(ReadOnlySpan<int> heads)
    {
        if (heads.Count(0) != 1)
        {
            return false;
        }

        Span<int> mark = heads.Length <= 512 ? stackalloc int[heads.Length] : new int[heads.Length];
        mark.Clear();
        for (var start = 1; start < heads.Length; start++)
        {
            var at = start;
            for (; at > 0 && mark[at] == 0; at = heads[at])
            {
                mark[at] = start;
            }

            if (at > 0 && mark[at] == start)
            {
                return false;
            }
        }

        return true;
    }

    static int[] BestHeads(Matrix scores, int places)
    {
        var heads = new int[places];
        heads[0] = -1;
        for (var place = 1; place < places; place++)
        {
            var row = scores.Row(place, 0, places);
            var best = 0;
            for (var head = 1; head < places; head++)
            {
                best = head != place && row[head] > row[best] ? head : best;
            }

            heads[place] = best;
        }

        return heads;
    }

    static int[] BestHeads(float[][] table, int[] nodes)
    {
        var heads = new int[table.Length];
        Array.Fill(heads, -1);
        foreach (var node in nodes)
        {
            var (row, best) = (table[node], -1);
            foreach (var head in nodes)
            {
                best = head != node && (best < 0 || row[head] > row[best]) ? head : best;
            }

            heads[node] = node == 0 ? -1 : best;
        }

        return heads;
    }

    /// <summary>Some nodes that go round in a circle; none where there is no circle.</summary>
    static List<int> CircleOf(int[] heads, int[] nodes)
    {
        var mark = new int[heads.Length];
        foreach (var start in nodes)
        {
            var at = start;
            while (at > 0 && mark[at] == 0)
            {
                mark[at] = start + 1;
                at = heads[at];
            }

            if (at > 0 && mark[at] == start + 1)
            {
                var circle = new List<int>();
                for (var next = at; circle.Count == 0 || next != at; next = heads[next])
                {
                    circle.Add(next);
                }

                return circle;
            }
        }

        return [];
    }

    /// <summary>Solves over <paramref name="nodes"/>; a circle becomes its first node, whose arcs are the circle's best.</summary>
    static int[] Solve(float[][] table, int[] nodes)
    {
        var heads = BestHeads(table, nodes);
        var circle = CircleOf(heads, nodes);
        if (circle.Count == 0)
        {
            return heads;
        }

        var one = circle[0];
        var inside = circle.ToHashSet();
        var others = nodes.Where(node => !inside.Contains(node)).ToArray();
        var (entries, exits) = (new int[table.Length], new int[table.Length]);
        var into = (float[])table[one].Clone();
        var outOf = new float[table.Length];
        foreach (var other in others)
        {
            (entries[other], into[other]) = BestEntry(table, heads, circle, other);
            exits[other] = circle.Aggregate((best, node) => table[other][node] > table[other][best] ? node : best);
            outOf[other] = table[other][exits[other]];
        }

        table[one] = Replace(table, one, into, others, outOf);
        var solved = Solve(table, [.. others.Append(one).Order()]);
        foreach (var other in others.Where(other => solved[other] == one))
        {
            solved[other] = exits[other];
        }

        var head = solved[one];
        foreach (var node in circle)
        {
            solved[node] = heads[node];
        }

        solved[entries[head]] = head;
        return solved;
    }

    static (int Entry, float Score) BestEntry(float[][] table, int[] heads, List<int> circle, int head)
    {
        var best = circle[0];
        var most = float.NegativeInfinity;
        foreach (var node in circle)
        {
            var gain = table[node][head] - table[node][heads[node]];
            (best, most) = gain > most ? (node, gain) : (best, most);
        }

        return (best, most);
    }

    static float[] Replace(float[][] table, int one, float[] into, int[] others, float[] outOf)
    {
        foreach (var other in others)
        {
            table[other] = (float[])table[other].Clone();
            table[other][one] = outOf[other];
        }

        return into;
    }
}
