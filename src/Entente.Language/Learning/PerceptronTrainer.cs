using System.Numerics;
using System.Runtime.InteropServices;

namespace Entente.Language.Learning;

/// <summary>
/// An averaged multiclass perceptron over hashed features. All arithmetic is in integers, so that training gives the same
/// weights on every machine. A feature gets a row of weights at its first update.
/// </summary>
sealed class PerceptronTrainer
{
    const int NoRow = -1;

    readonly int stride;
    readonly int fewestUpdates;
    ulong[] keys = new ulong[1 << 16];
    int[] rowOfSlot = NewSlots(1 << 16);
    int[] weights;
    long[] stamped;
    int[] updates = new int[1024];
    long step = 1;

    /// <summary>Makes a learner of <paramref name="classes"/> classes.</summary>
    /// <param name="classes">How many classes there are.</param>
    /// <param name="fewestUpdates">A feature counts from this update on (Goldberg and Elhadad 2011): rare ones are noise.</param>
    public PerceptronTrainer(int classes, int fewestUpdates)
    {
        Classes = classes;
        this.fewestUpdates = fewestUpdates;
        stride = classes > 4 ? (classes + 7) / 8 * 8 : classes;
        weights = new int[1024 * stride];
        stamped = new long[1024 * stride];
    }

    /// <summary>How many classes there are.</summary>
    public int Classes { get; }

    /// <summary>How many features have weights.</summary>
    public int Features { get; private set; }

    /// <summary>Counts one decision, whether it led to an update or not.</summary>
    public void Tick() => step++;

    /// <summary>Writes the score of each class; <paramref name="scores"/> has room for a multiple of eight.</summary>
    public void Score(ReadOnlySpan<ulong> features, Span<int> scores)
    {
        scores = scores[..stride];
        scores.Clear();
        foreach (var feature in features)
        {
            var row = Find(feature);
            if (row != NoRow && updates[row] >= fewestUpdates)
            {
                Add(scores, weights.AsSpan(row * stride, stride));
            }
        }
    }

    /// <summary>Moves the weights of the features towards one class and away from another.</summary>
    public void Update(ReadOnlySpan<ulong> features, int good, int bad)
    {
        foreach (var feature in features)
        {
            var row = FindOrAdd(feature);
            updates[row]++;
            weights[(row * stride) + good]++;
            stamped[(row * stride) + good] += step;
            weights[(row * stride) + bad]--;
            stamped[(row * stride) + bad] -= step;
        }
    }

    /// <summary>The features that count, with the average of their weights over all steps.</summary>
    public IEnumerable<(ulong Feature, double[] Weights)> Average()
    {
        for (var slot = 0; slot < keys.Length; slot++)
        {
            var row = rowOfSlot[slot];
            if (row == NoRow || updates[row] < fewestUpdates)
            {
                continue;
            }

            var average = new double[Classes];
            for (var i = 0; i < Classes; i++)
            {
                average[i] = weights[(row * stride) + i] - (stamped[(row * stride) + i] / (double)step);
            }

            yield return (keys[slot], average);
        }
    }

    static void Add(Span<int> sums, ReadOnlySpan<int> row)
    {
        if (sums.Length < Vector<int>.Count || sums.Length % Vector<int>.Count != 0)
        {
            for (var i = 0; i < sums.Length; i++)
            {
                sums[i] += row[i];
            }

            return;
        }

        var left = MemoryMarshal.Cast<int, Vector<int>>(sums);
        var right = MemoryMarshal.Cast<int, Vector<int>>(row);
        for (var i = 0; i < left.Length; i++)
        {
            left[i] += right[i];
        }
    }

    static int[] NewSlots(int count)
    {
        var slots = new int[count];
        Array.Fill(slots, NoRow);
        return slots;
    }

    int Find(ulong feature)
    {
        var mask = keys.Length - 1;
        for (var slot = (int)(feature >> 20) & mask; rowOfSlot[slot] != NoRow; slot = (slot + 1) & mask)
        {
            if (keys[slot] == feature)
            {
                return rowOfSlot[slot];
            }
        }

        return NoRow;
    }

    int FindOrAdd(ulong feature)
    {
        var row = Find(feature);
        if (row != NoRow)
        {
            return row;
        }

        if (Features * 2 >= keys.Length)
        {
            Grow();
        }

        if (Features == updates.Length)
        {
            Array.Resize(ref weights, weights.Length * 2);
            Array.Resize(ref stamped, stamped.Length * 2);
            Array.Resize(ref updates, updates.Length * 2);
        }

        Place(feature, Features);
        return Features++;
    }

    void Place(ulong feature, int row)
    {
        var mask = keys.Length - 1;
        var slot = (int)(feature >> 20) & mask;
        while (rowOfSlot[slot] != NoRow)
        {
            slot = (slot + 1) & mask;
        }

        keys[slot] = feature;
        rowOfSlot[slot] = row;
    }

    void Grow()
    {
        var (oldKeys, oldRows) = (keys, rowOfSlot);
        keys = new ulong[oldKeys.Length * 2];
        rowOfSlot = NewSlots(keys.Length);
        for (var slot = 0; slot < oldKeys.Length; slot++)
        {
            if (oldRows[slot] != NoRow)
            {
                Place(oldKeys[slot], oldRows[slot]);
            }
        }
    }
}
