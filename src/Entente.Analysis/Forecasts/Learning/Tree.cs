using System.Runtime.InteropServices;

namespace Entente.Analysis.Forecasts;

/// <summary>A regression tree over binned columns.</summary>
sealed class Tree
{
    readonly List<(int Column, byte Bin, int Left, int Right, float Answer)> nodes = [];

    /// <summary>Adds a leaf; returns its number.</summary>
    public int AddLeaf(float answer)
    {
        nodes.Add((-1, 0, 0, 0, answer));
        return nodes.Count - 1;
    }

    /// <summary>Makes a leaf a fork: bins up to the given one go left.</summary>
    public void Fork(int node, int column, byte bin, int left, int right) => nodes[node] = (column, bin, left, right, 0);

    /// <summary>The answer for a row of bins.</summary>
    public float Answer(ReadOnlySpan<byte> row)
    {
        var all = CollectionsMarshal.AsSpan(nodes);
        ref readonly var node = ref all[0];
        while (node.Column >= 0)
        {
            node = ref all[row[node.Column] <= node.Bin ? node.Left : node.Right];
        }

        return node.Answer;
    }
}
