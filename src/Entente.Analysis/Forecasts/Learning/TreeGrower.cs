using System.Runtime.Intrinsics;

namespace Entente.Analysis.Forecasts;

/// <summary>
/// Grows one tree leaf by leaf, the most useful fork first, from sums of gradients in bins. Columns are summed side by side on several threads; each
/// sum by itself goes through its rows in order, so that a tree does not depend on their number.
/// </summary>
sealed class TreeGrower(byte[] bins, int columns, TreeOptions options)
{
    const int Shares = 4;
    const int WorthSharing = 4096;

    readonly int[] aside = new int[bins.Length / Math.Max(1, columns)];
    int[] looked = [];

    sealed class Leaf(int node, int from, int count, Vector128<double>[] sums)
    {
        public int Node => node;

        public int From => from;

        public int Count => count;

        public Vector128<double>[] Sums => sums;

        public double Gain { get; set; }

        public int Column { get; set; } = -1;

        public byte Bin { get; set; }
    }

    /// <summary>Grows a tree on some rows, whose order is changed; of each row, its gradient and its weight.</summary>
    public Tree Grow(int[] rows, Vector128<double>[] pulls, Random random)
    {
        looked = [.. Enumerable.Range(0, columns).Where(_ => random.NextDouble() < options.Columns)];
        looked = looked.Length > 0 ? looked : [0];
        var tree = new Tree();
        var all = Sums(rows, 0, rows.Length, pulls);
        var leaves = new List<Leaf> { Look(new(tree.AddLeaf(Answer(Total(all))), 0, rows.Length, all)) };
        while (leaves.Count < options.Leaves && leaves.MaxBy(l => l.Gain) is { Gain: > 0 } best)
        {
            leaves.Remove(best);
            leaves.AddRange(Split(tree, best, rows, pulls));
        }

        return tree;
    }

    Leaf[] Split(Tree tree, Leaf leaf, int[] rows, Vector128<double>[] pulls)
    {
        var left = Part(rows.AsSpan(leaf.From, leaf.Count), looked[leaf.Column], leaf.Bin);
        var (fewFrom, fewCount) = left <= leaf.Count / 2 ? (0, left) : (left, leaf.Count - left);
        var few = Sums(rows, leaf.From + fewFrom, fewCount, pulls);
        for (var i = 0; i < few.Length; i++)
        {
            leaf.Sums[i] -= few[i];
        }

        var (leftSums, rightSums) = fewFrom == 0 && left == fewCount ? (few, leaf.Sums) : (leaf.Sums, few);
        var one = new Leaf(tree.AddLeaf(Answer(Total(leftSums))), leaf.From, left, leftSums);
        var two = new Leaf(tree.AddLeaf(Answer(Total(rightSums))), leaf.From + left, leaf.Count - left, rightSums);
        tree.Fork(leaf.Node, looked[leaf.Column], leaf.Bin, one.Node, two.Node);
        return [Look(one), Look(two)];
    }

    // Keeps the order of rows within each side, so that sums do not depend on how the split was found.
    int Part(Span<int> rows, int column, byte bin)
    {
        var (left, right) = (0, 0);
        foreach (var row in rows)
        {
            if (bins[(row * columns) + column] <= bin)
            {
                rows[left++] = row;
            }
            else
            {
                aside[right++] = row;
            }
        }

        aside.AsSpan(0, right).CopyTo(rows[left..]);
        return left;
    }

    Vector128<double>[] Sums(int[] rows, int from, int count, Vector128<double>[] pulls)
    {
        var sums = new Vector128<double>[looked.Length * Bins.Most];
        if (count < WorthSharing)
        {
            Sum(rows.AsSpan(from, count), pulls, sums, 0, looked.Length);
        }
        else
        {
            Parallel.For(0, Shares, s => Sum(rows.AsSpan(from, count), pulls, sums, looked.Length * s / Shares, looked.Length * (s + 1) / Shares));
        }

        return sums;
    }

    void Sum(ReadOnlySpan<int> rows, Vector128<double>[] pulls, Vector128<double>[] sums, int first, int end)
    {
        foreach (var row in rows)
        {
            var pull = pulls[row];
            var cells = bins.AsSpan(row * columns, columns);
            for (var c = first; c < end; c++)
            {
                sums[(c * Bins.Most) + cells[looked[c]]] += pull;
            }
        }
    }

    Leaf Look(Leaf leaf)
    {
        var (g, w) = Total(leaf.Sums);
        var whole = g * g / (w + options.Ridge);
        for (var c = 0; c < looked.Length; c++)
        {
            var below = Vector128<double>.Zero;
            for (var b = 0; b < Bins.Most - 1; b++)
            {
                below += leaf.Sums[(c * Bins.Most) + b];
                var (lg, lw) = (below[0], below[1]);
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

    static (double G, double W) Total(Vector128<double>[] sums)
    {
        var total = Vector128<double>.Zero;
        for (var b = 0; b < Bins.Most; b++)
        {
            total += sums[b];
        }

        return (total[0], total[1]);
    }

    float Answer((double G, double W) total) => (float)(-options.Rate * total.G / (total.W + options.Ridge));
}
