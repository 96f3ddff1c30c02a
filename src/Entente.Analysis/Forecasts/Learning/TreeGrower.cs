namespace Entente.Analysis.Forecasts;

/// <summary>Grows one tree leaf by leaf, the most useful fork first, from sums of gradients in bins.</summary>
sealed class TreeGrower(byte[] bins, int columns, TreeOptions options)
{
    readonly bool[] allowed = new bool[columns];

    sealed class Leaf(int node, int from, int count, double[] sums)
    {
        public int Node => node;

        public int From => from;

        public int Count => count;

        public double[] Sums => sums;

        public double Gain { get; set; }

        public int Column { get; set; } = -1;

        public byte Bin { get; set; }
    }

    /// <summary>Grows a tree on some rows; the rows' order is changed.</summary>
    public Tree Grow(int[] rows, float[] gradient, float[] weight, Random random)
    {
        for (var c = 0; c < columns; c++)
        {
            allowed[c] = random.NextDouble() < options.Columns;
        }

        var tree = new Tree();
        var all = Sums(rows, gradient, weight);
        var leaves = new List<Leaf> { Look(new(tree.AddLeaf(Answer(Total(all))), 0, rows.Length, all)) };
        while (leaves.Count < options.Leaves && leaves.MaxBy(l => l.Gain) is { Gain: > 0 } best)
        {
            leaves.Remove(best);
            leaves.AddRange(Split(tree, best, rows, gradient, weight));
        }

        return tree;
    }

    Leaf[] Split(Tree tree, Leaf leaf, int[] rows, float[] gradient, float[] weight)
    {
        var span = rows.AsSpan(leaf.From, leaf.Count);
        var left = Part(span, leaf.Column, leaf.Bin);
        var (fewFrom, fewCount) = left <= leaf.Count / 2 ? (0, left) : (left, leaf.Count - left);
        var few = Sums(span.Slice(fewFrom, fewCount), gradient, weight);
        for (var i = 0; i < few.Length; i++)
        {
            leaf.Sums[i] -= few[i];
        }

        var (leftSums, rightSums) = fewFrom == 0 && left == fewCount ? (few, leaf.Sums) : (leaf.Sums, few);
        var one = new Leaf(tree.AddLeaf(Answer(Total(leftSums))), leaf.From, left, leftSums);
        var two = new Leaf(tree.AddLeaf(Answer(Total(rightSums))), leaf.From + left, leaf.Count - left, rightSums);
        tree.Fork(leaf.Node, leaf.Column, leaf.Bin, one.Node, two.Node);
        return [Look(one), Look(two)];
    }

    // Keeps the order of rows within each side, so that sums do not depend on how the split was found.
    int Part(Span<int> rows, int column, byte bin)
    {
        var right = new List<int>(rows.Length);
        var left = 0;
        foreach (var row in rows)
        {
            if (bins[(row * columns) + column] <= bin)
            {
                rows[left++] = row;
            }
            else
            {
                right.Add(row);
            }
        }

        right.CopyTo(rows[left..]);
        return left;
    }

    double[] Sums(ReadOnlySpan<int> rows, float[] gradient, float[] weight)
    {
        var sums = new double[columns * Bins.Most * 2];
        foreach (var row in rows)
        {
            var (g, w) = (gradient[row], weight[row]);
            var cells = bins.AsSpan(row * columns, columns);
            for (var c = 0; c < cells.Length; c++)
            {
                var at = ((c * Bins.Most) + cells[c]) * 2;
                sums[at] += g;
                sums[at + 1] += w;
            }
        }

        return sums;
    }

    Leaf Look(Leaf leaf)
    {
        var (g, w) = Total(leaf.Sums);
        var whole = g * g / (w + options.Ridge);
        for (var c = 0; c < columns; c++)
        {
            var (lg, lw) = (0.0, 0.0);
            for (var b = 0; allowed[c] && b < Bins.Most - 1; b++)
            {
                var at = ((c * Bins.Most) + b) * 2;
                (lg, lw) = (lg + leaf.Sums[at], lw + leaf.Sums[at + 1]);
                if (lw < options.LeastWeight || w - lw < options.LeastWeight)
                {
                    continue;
                }

                var gain = (lg * lg / (lw + options.Ridge)) + ((g - lg) * (g - lg) / (w - lw + options.Ridge)) - whole;
                if (gain > leaf.Gain + 1e-6)
                {
                    (leaf.Gain, leaf.Column, leaf.Bin) = (gain, c, (byte)b);
                }
            }
        }

        return leaf;
    }

    static (double G, double W) Total(double[] sums)
    {
        var (g, w) = (0.0, 0.0);
        for (var b = 0; b < Bins.Most; b++)
        {
            (g, w) = (g + sums[b * 2], w + sums[(b * 2) + 1]);
        }

        return (g, w);
    }

    float Answer((double G, double W) total) => (float)(-options.Rate * total.G / (total.W + options.Ridge));
}
