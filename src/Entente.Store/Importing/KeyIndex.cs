using System.Numerics;

namespace Entente.Store;

/// <summary>
/// The last row of each key of a batch, by open addressing. Made only when a key comes that is not above all before it: files whose keys rise
/// need none. Its memory is taken once.
/// </summary>
sealed class KeyIndex(int capacity)
{
    Slot[]? slots;
    int indexed;

    /// <summary>The last row of a key; -1 for none.</summary>
    /// <param name="key">The key.</param>
    /// <param name="rows">All rows of the batch so far.</param>
    public int Find(long key, ReadOnlySpan<BatchRow> rows)
    {
        slots ??= new Slot[BitOperations.RoundUpToPowerOf2((uint)capacity * 2)];
        for (; indexed < rows.Length; indexed++)
        {
            slots[At(rows[indexed].Key)] = new(rows[indexed].Key, indexed + 1);
        }

        return slots[At(key)].Row - 1;
    }

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        if (indexed > 0)
        {
            Array.Clear(slots!);
        }

        indexed = 0;
    }

    int At(long key)
    {
        var mask = slots!.Length - 1;
        var at = (int)((ulong)key * 0x9E3779B97F4A7C15 >> 40) & mask;
        while (slots[at].Row != 0 && slots[at].Key != key)
        {
            at = (at + 1) & mask;
        }

        return at;
    }

    readonly record struct Slot(long Key, int Row);
}
