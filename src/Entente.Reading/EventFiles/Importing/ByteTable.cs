using System.Numerics;
using System.Runtime.InteropServices;

namespace Entente.Reading.EventFiles;

/// <summary>Numbers byte strings in the order in which they are first met: names that come back in millions of rows are decoded once.</summary>
sealed class ByteTable
{
    int[] slots = new int[1 << 12];
    readonly List<(ulong Hash, byte[] Bytes)> entries = [];

    /// <summary>How many there are.</summary>
    public int Count => entries.Count;

    /// <summary>The number of a byte string, and whether it is new.</summary>
    public (int Number, bool IsNew) Add(ReadOnlySpan<byte> bytes)
    {
        var hash = Hash(bytes);
        var mask = slots.Length - 1;
        for (var at = (int)hash & mask; ; at = (at + 1) & mask)
        {
            var number = slots[at] - 1;
            if (number < 0)
            {
                entries.Add((hash, bytes.ToArray()));
                slots[at] = entries.Count;
                Grow();
                return (entries.Count - 1, true);
            }

            if (entries[number].Hash == hash && bytes.SequenceEqual(entries[number].Bytes))
            {
                return (number, false);
            }
        }
    }

    /// <summary>A hash of bytes that is the same on every machine and in every run (multiply and fold, eight bytes a step).</summary>
    public static ulong Hash(ReadOnlySpan<byte> bytes)
    {
        const ulong First = 0x9E3779B97F4A7C15;
        const ulong Second = 0xD1B54A32D192ED03;
        var hash = (ulong)bytes.Length * First;
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        foreach (var word in words)
        {
            hash = Fold(hash ^ word, First);
        }

        var rest = 0UL;
        foreach (var letter in bytes[(words.Length * sizeof(ulong))..])
        {
            rest = (rest << 8) | letter;
        }

        return Fold(hash ^ rest, Second);
    }

    static ulong Fold(ulong value, ulong by)
    {
        var high = Math.BigMul(value, by, out var low);
        return BitOperations.RotateLeft(high ^ low, 23);
    }

    void Grow()
    {
        if (entries.Count * 2 < slots.Length)
        {
            return;
        }

        slots = new int[slots.Length * 2];
        for (var number = 0; number < entries.Count; number++)
        {
            var at = (int)entries[number].Hash & (slots.Length - 1);
            while (slots[at] != 0)
            {
                at = (at + 1) & (slots.Length - 1);
            }

            slots[at] = number + 1;
        }
    }
}
