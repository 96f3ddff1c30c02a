using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Entente.Reading.EventFiles;

/// <summary>Where the cells of one row begin and end. One object serves all rows of a file.</summary>
sealed class RowCells(byte delimiter, bool quotes)
{
    /// <summary>The end of each cell; the next one begins a byte later.</summary>
    int[] ends = new int[128];

    /// <summary>Number of cells.</summary>
    public int Count { get; private set; }

    /// <summary>Whether something follows a closing quote, or a quote is not closed.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>The raw bytes of a cell, with its quotes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<byte> Raw(ReadOnlySpan<byte> row, int cell) => row[Start(cell)..ends[cell]];

    /// <summary>Where a cell begins in the row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Start(int cell) => cell == 0 ? 0 : ends[cell - 1] + 1;

    /// <summary>Where a cell ends in the row.</summary>
    public int End(int cell) => ends[cell];

    /// <summary>The bytes of a cell without the quotes around it; doubled quotes inside stay doubled.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<byte> Value(ReadOnlySpan<byte> row, int cell)
    {
        var raw = Raw(row, cell);
        return quotes && raw.Length >= 2 && raw[0] == (byte)'"' ? raw[1..^1] : raw;
    }

    /// <summary>Takes the ends of cells that were found otherwise, a byte between each two; forgets those before.</summary>
    public void Take(ReadOnlySpan<int> found)
    {
        (Count, IsBroken) = (0, false);
        foreach (var end in found)
        {
            Add(end);
        }
    }

    /// <summary>Finds the cells of a row.</summary>
    public void Split(ReadOnlySpan<byte> row)
    {
        (Count, IsBroken) = (0, false);
        if (quotes)
        {
            SplitQuoted(row);
            return;
        }

        SplitPlain(row);
    }

    /// <summary>Thirty-two bytes at a time: each set bit of the comparison is a delimiter.</summary>
    void SplitPlain(ReadOnlySpan<byte> row)
    {
        var (at, count) = (0, 0);
        var wanted = Vector256.Create(delimiter);
        for (; at + Vector256<byte>.Count <= row.Length; at += Vector256<byte>.Count)
        {
            if (count + Vector256<byte>.Count > ends.Length)
            {
                Array.Resize(ref ends, ends.Length * 2);
            }

            ref var next = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(ends), count);
            var bits = Vector256.Equals(Vector256.Create(row.Slice(at, Vector256<byte>.Count)), wanted).ExtractMostSignificantBits();
            count += BitOperations.PopCount(bits);
            for (; bits != 0; bits &= bits - 1)
            {
                next = at + BitOperations.TrailingZeroCount(bits);
                next = ref Unsafe.Add(ref next, 1);
            }
        }

        Count = count;
        for (; at < row.Length; at++)
        {
            if (row[at] == delimiter)
            {
                Add(at);
            }
        }

        Add(row.Length);
    }

    void SplitQuoted(ReadOnlySpan<byte> row)
    {
        var at = 0;
        while (true)
        {
            var end = at < row.Length && row[at] == (byte)'"' ? CloseOf(row, at) : -1;
            if (end < 0)
            {
                var length = row[at..].IndexOf(delimiter);
                end = length < 0 ? row.Length : at + length;
            }
            else if (end < row.Length && row[end] != delimiter)
            {
                IsBroken = true;
                var length = row[end..].IndexOf(delimiter);
                end = length < 0 ? row.Length : end + length;
            }

            Add(end);
            if (end >= row.Length)
            {
                return;
            }

            at = end + 1;
        }
    }

    /// <summary>The place after the closing quote of a cell.</summary>
    int CloseOf(ReadOnlySpan<byte> row, int at)
    {
        at++;
        while (true)
        {
            var quote = row[at..].IndexOf((byte)'"');
            if (quote < 0)
            {
                IsBroken = true;
                return row.Length;
            }

            at += quote + 1;
            if (at >= row.Length || row[at] != (byte)'"')
            {
                return at;
            }

            at++;
        }
    }

    void Add(int end)
    {
        if (Count == ends.Length)
        {
            Array.Resize(ref ends, Count * 2);
        }

        ends[Count++] = end;
    }
}
