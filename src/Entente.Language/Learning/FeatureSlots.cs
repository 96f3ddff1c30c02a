using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace Entente.Language.Learning;

/// <summary>Open addressing: a key's place is its top bits, and the next free place after.</summary>
static class FeatureSlots
{
    /// <summary>The binary logarithm of the number of places for so many keys: at most half of them are taken.</summary>
    public static int Bits(int keys) => BitOperations.Log2((uint)Math.Max(keys, 8)) + 2;

    /// <summary>
    /// Asks the processor for the slots of all features at once; a table is larger than its caches, and waiting for one slot
    /// after another took half of the parsing time.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static unsafe void Fetch(ulong[] slots, ReadOnlySpan<ulong> features, int shift)
    {
        if (!Sse.IsSupported)
        {
            return;
        }

        ref var start = ref MemoryMarshal.GetArrayDataReference(slots);
        foreach (var feature in features)
        {
            // A hint: the collector may move the table meanwhile, and nothing is read.
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.Add(ref start, (nint)(QuantisedWeights.KeyOf(feature) >> shift))));
        }
    }

    /// <summary>The first free place from <paramref name="at"/>.</summary>
    public static int Free(ReadOnlySpan<ulong> slots, int at)
    {
        var mask = slots.Length - 1;
        while (slots[at & mask] != 0)
        {
            at++;
        }

        return at & mask;
    }
}
