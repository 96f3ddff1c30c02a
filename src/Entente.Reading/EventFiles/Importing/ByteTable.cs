using System.Numerics;
using System.Runtime.InteropServices;

namespace Entente.Reading.EventFiles;

/// <summary>
/// Numbers byte strings in the order in which they are first met: names that come back in millions of rows are decoded once. The
/// strings stand one after the other in few large arrays.
/// </summary>
sealed class ByteTable
{
    const int BlockLength = 1 << 18;
    const ulong First = 0x9E3779B97F4A7C15;
    const ulong Second = 0xD1B54A32D192ED03;
    const ulong Third = 0x8CB92BA72F3D8DD7;

    Slot[] slots = new Slot[1 << 12];
    readonly List<byte[]> blocks = [];
    int used = BlockLength;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a byte string, and whether it is new.</summary>
    public (int Number, bool IsNew) Add(ReadOnlySpan<byte> bytes)
    {
        var hash = Hash(bytes);
        var mask = slots.Length - 1;
        for (var at = (int)hash & mask; ; at = (at + 1) & mask)
        {
            ref readonly var slot = ref slots[at];
            if (slot.Length < 0)
            {
                slots[at] = Keep(hash, bytes);
                Grow();
                return (Count - 1, true);
            }

            if (slot.Hash == hash && slot.Length == bytes.Length && bytes.SequenceEqual(blocks[slot.Block].AsSpan(slot.Start, slot.Length)))
            {
                return (slot.Number, false);
            }
        }
    }

    /// <summary>A hash of bytes that is the same on every machine and in every run (multiply and fold, eight bytes a step; long ones in two lanes).</summary>
    public static ulong Hash(ReadOnlySpan<byte> bytes)
    {
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        var (hash, other, at) = ((ulong)bytes.Length * First, Third, 0);
        for (; at + 2 <= words.Length; at += 2)
        {
            hash = Fold(hash ^ words[at], First);
            other = Fold(other ^ words[at + 1], Third);
        }

        if (at < words.Length)
        {
            hash = Fold(hash ^ words[at], First);
        }

        var rest = 0UL;
        foreach (var letter in bytes[(words.Length * sizeof(ulong))..])
        {
            rest = (rest << 8) | letter;
        }

        return Fold(Fold(hash ^ rest, Second) ^ other, First);
    }

    static ulong Fold(ulong value, ulong by)
    {
        var high = Math.BigMul(value, by, out var low);
        return BitOperations.RotateLeft(high ^ low, 23);
    }

    Slot Keep(ulong hash, ReadOnlySpan<byte> bytes)
    {
        if (used + bytes.Length > BlockLength || blocks.Count == 0)
        {
            blocks.Add(new byte[Math.Max(BlockLength, bytes.Length)]);
            used = 0;
        }

        bytes.CopyTo(blocks[^1].AsSpan(used));
        var slot = new Slot(hash, Count++, blocks.Count - 1, used, bytes.Length);
        used += bytes.Length;
        return slot;
    }

    void Grow()
    {
        if (Count * 2 < slots.Length)
        {
            return;
        }

        var old = slots;
        slots = new Slot[old.Length * 2];
        foreach (var slot in old.Where(s => s.Length >= 0))
        {
            var at = (int)slot.Hash & (slots.Length - 1);
            while (slots[at].Length >= 0)
            {
                at = (at + 1) & (slots.Length - 1);
            }

            slots[at] = slot;
        }
    }

    /// <summary>Where a string stands; the empty slot has length -1 (one more is kept, so that cleared memory is empty).</summary>
    readonly struct Slot(ulong hash, int number, int block, int start, int length)
    {
        readonly int lengthAndOne = length + 1;

        public ulong Hash { get; } = hash;

        public int Number { get; } = number;

        public int Block { get; } = block;

        public int Start { get; } = start;

        public int Length => lengthAndOne - 1;
    }
}
