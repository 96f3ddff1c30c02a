using System.Numerics;

namespace Entente.Language.Learning;

/// <summary>Open addressing: a key's place is its top bits, and the next free place after.</summary>
static class FeatureSlots
{
    /// <summary>The binary logarithm of the number of places for so many keys: at most half of them are taken.</summary>
    public static int Bits(int keys) => BitOperations.Log2((uint)Math.Max(keys, 8)) + 2;

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
