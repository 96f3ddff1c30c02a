using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Entente.Reading.EventFiles;

/// <summary>Where the cells of one row begin and end. One object serves all rows of a file.</summary>
sealed class RowCells(byte delimiter, bool quotes)
{
    int[] starts = new int[128];
    int[] ends = new int[128];

    /// <summary>Number of cells.</summary>
    public int Count { get; private set; }

    /// <summary>Whether something follows a closing quote, or a quote is not closed.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>The raw bytes of a cell, with its quotes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<byte> Raw(ReadOnlySpan<byte> row, int cell) => row[starts[cell]..ends[cell]];

    /// <summary>Where a cell begins in the row.</summary>
    public int Start(int cell) => starts[cell];

    /// <summary>Where a cell ends in the row.</summary>
    public int End(int cell) => ends[cell];

    /// <summary>The bytes of a cell without the quotes around it; doubled quotes inside stay doubled.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<byte> Value(ReadOnlySpan<byte> row, int cell)
    {
        var raw = Raw(row, cell);
        return quotes && raw.Length >= 2 && raw[0] == (byte)'"' ? raw[1..^1] : raw;
    }

    /// <summary>Takes cells that were found otherwise; forgets those before.</summary>
    public void Take(ReadOnlySpan<(int Start, int End)> found)
    {
        (Count, IsBroken) = (0, false);
        foreach (var (start, end) in found)
        {
            Add(start, end);
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
        var (start, at) = (0, 0);
        var wanted = Vector256.Create(delimiter);
        for (; at + Vector256<byte>.Count <= row.Length; at += Vector256<byte>.Count)
        {
            for (var bits = Vector256.Equals(Vector256.Create(row.Slice(at, Vector256<byte>.Count)), wanted).ExtractMostSignificantBits(); bits != 0; bits &= bits - 1)
            {
                var end = at + BitOperations.TrailingZeroCount(bits);
                Add(start, end);
                start = end + 1;
            }
        }

        for (; at < row.Length; at++)
        {
            if (row[at] == delimiter)
            {
                Add(start, at);
                start = at + 1;
            }
        }

        Add(start, row.Length);
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

            Add(at, end);
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void Add(int start, int end)
    {
        if (Count == starts.Length)
        {
            Array.Resize(ref starts, Count * 2);
            Array.Resize(ref ends, Count * 2);
        }

        starts[Count] = start;
        ends[Count] = end;
        Count++;
    }
}
