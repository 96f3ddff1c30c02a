using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Entente.Language.Learning;

/// <summary>Scores many classes: a hash table of features, each with a row of weights.</summary>
sealed class LinearModel
{
    const int RowBits = 64 - QuantisedWeights.KeyBits;
    const int LineOfWeights = 32;

    readonly ulong[] slots;
    readonly short[] rows;
    readonly int shift;
    readonly int stride;

    /// <summary>Lays the weights out for look-up.</summary>
    public LinearModel(QuantisedWeights weights)
    {
        Classes = weights.Classes;
        stride = weights.Stride;
        rows = weights.Weights;
        var bits = FeatureSlots.Bits(weights.Keys.Length);
        shift = QuantisedWeights.KeyBits - bits;
        slots = new ulong[1 << bits];
        for (var i = 0; i < weights.Keys.Length; i++)
        {
            var key = weights.Keys[i];
            slots[FeatureSlots.Free(slots, (int)(key >> shift))] = (key << RowBits) | (uint)(i + 1);
        }
    }

    /// <summary>How many classes there are.</summary>
    public int Classes { get; }

    /// <summary>How long the span for the scores must be.</summary>
    public int Stride => stride;

    /// <summary>Adds up the score of each class.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Score(ReadOnlySpan<ulong> features, Span<int> scores)
    {
        scores = scores[..stride];
        scores.Clear();
        Span<int> starts = stackalloc int[features.Length];
        var sums = MemoryMarshal.Cast<int, Vector256<int>>(scores);
        foreach (var start in starts[..Find(features, starts)])
        {
            var weights = MemoryMarshal.Cast<short, Vector256<short>>(rows.AsSpan(start, stride));
            for (var i = 0; i < weights.Length; i++)
            {
                var (low, high) = Vector256.Widen(weights[i]);
                sums[2 * i] += low;
                sums[(2 * i) + 1] += high;
            }
        }
    }

    /// <summary>Writes where the weights of the known features begin, and asks the processor for them; says how many are known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    int Find(ReadOnlySpan<ulong> features, Span<int> starts)
    {
        FeatureSlots.Fetch(slots, features, shift);
        var known = 0;
        foreach (var feature in features)
        {
            if (Find(QuantisedWeights.KeyOf(feature)) is >= 0 and var row)
            {
                starts[known++] = row * stride;
                Fetch(row * stride);
            }
        }

        return known;
    }

    // A hint: the collector may move the table meanwhile, and nothing is read.
    unsafe void Fetch(int start)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(rows);
        for (var at = start; Sse.IsSupported && at < start + stride; at += LineOfWeights)
        {
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.Add(ref first, (nint)at)));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    int Find(ulong key)
    {
        var mask = slots.Length - 1;
        for (var at = (int)(key >> shift); ; at++)
        {
            var slot = slots[at & mask];
            if (slot == 0)
            {
                return -1;
            }

            if (slot >> RowBits == key)
            {
                return (int)(slot & ((1UL << RowBits) - 1)) - 1;
            }
        }
    }
}
