namespace Entente.Reading.EventFiles;

/// <summary>
/// Splits a stream into rows without copying them: a row is valid until the next one is asked for. Knows line ends of one and two bytes,
/// a byte order mark, quoted cells that go on in the next line, and rows that are too long. Memory does not grow with the file.
/// </summary>
sealed class RowSplitter(Stream stream, bool quotes, int maxRow = RowSplitter.MaxRow)
{
    /// <summary>The longest row that is read, in bytes.</summary>
    public const int MaxRow = 16 << 20;

    byte[] buffer = new byte[1 << 18];
    int start;
    int end;
    int next;
    bool isAtEnd;
    long bufferOffset;
    int lines;
    bool isSkipping;

    /// <summary>The bytes of the row, without its line end.</summary>
    public ReadOnlySpan<byte> Row => buffer.AsSpan(start, Length);

    /// <summary>Number of bytes of the row.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes after the row: a line end, or nothing at the end of the file.</summary>
    public ReadOnlySpan<byte> LineEnd => buffer.AsSpan(start + Length, next - start - Length);

    /// <summary>Bytes of the stream before the row.</summary>
    public long Offset => bufferOffset + start;

    /// <summary>1-based line on which the row begins.</summary>
    public long Line { get; private set; }

    /// <summary>Bytes of the stream up to the next row.</summary>
    public long NextOffset => bufferOffset + next;

    /// <summary>Lines up to the next row.</summary>
    public long LinesRead => Line - 1 + lines;

    /// <summary>What is wrong with the row.</summary>
    public RowFault Fault { get; private set; }

    /// <summary>Whether the stream begins with a UTF-8 byte order mark, which is no part of the first row.</summary>
    public bool HasMark { get; private set; }

    /// <summary>Goes on to the next row; false at the end of the file.</summary>
    public bool Next()
    {
        Line += lines;
        start = next;
        (Fault, lines, Length) = (RowFault.None, 0, 0);
        if (Line == 0)
        {
            TakeMark();
            Line = 1;
        }

        if (isSkipping)
        {
            SkipToLineEnd();
        }

        if (start == end && !Fill())
        {
            return false;
        }

        FindEnd();
        if (Row.Contains((byte)0))
        {
            Fault = RowFault.NulByte;
        }

        return true;
    }

    void TakeMark()
    {
        var more = true;
        while (more && end - start < 3)
        {
            more = Fill();
        }

        HasMark = buffer.AsSpan(start, end - start).StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]);
        start = next = HasMark ? start + 3 : start;
    }

    void FindEnd()
    {
        var (scanned, firstEnd, isOpen) = (0, -1, false);
        while (true)
        {
            var rest = buffer.AsSpan(start + scanned, end - start - scanned);
            var at = rest.IndexOf((byte)'\n');
            if (at >= 0)
            {
                isOpen ^= quotes && IsOdd(rest[..at]);
                scanned += at + 1;
                lines++;
                firstEnd = firstEnd < 0 ? scanned : firstEnd;
                if (!isOpen)
                {
                    Take(scanned);
                    return;
                }
            }
            else if (end - start >= maxRow)
            {
                Cut(firstEnd);
                return;
            }
            else if (!Fill())
            {
                Finish(firstEnd, quotes && (isOpen ^ IsOdd(rest)));
                return;
            }
        }
    }

    /// <summary>The row is so many bytes with its line end.</summary>
    void Take(int bytes)
    {
        next = start + bytes;
        Length = bytes - LineEndLength(next);
    }

    /// <summary>At the end of the file: an open quote costs its first line only, the rest is read again as lines.</summary>
    void Finish(int firstEnd, bool isOpen)
    {
        if (isOpen)
        {
            (Fault, lines) = (RowFault.BrokenQuote, 1);
        }

        Take(isOpen && firstEnd >= 0 ? firstEnd : end - start);
    }

    /// <summary>The row is too long: of a quoted one its first line, of a line what is there, and the rest of it is passed over.</summary>
    void Cut(int firstEnd)
    {
        (Fault, lines) = (firstEnd >= 0 ? RowFault.BrokenQuote : RowFault.TooLong, firstEnd >= 0 ? 1 : 0);
        isSkipping = firstEnd < 0;
        Take(firstEnd >= 0 ? firstEnd : end - start);
    }

    void SkipToLineEnd()
    {
        isSkipping = false;
        do
        {
            var at = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            if (at >= 0)
            {
                start = next = start + at + 1;
                Line++;
                return;
            }

            start = next = end;
        }
        while (Fill());
    }

    int LineEndLength(int at) => at == start || buffer[at - 1] != (byte)'\n' ? 0 : at - 1 > start && buffer[at - 2] == (byte)'\r' ? 2 : 1;

    static bool IsOdd(ReadOnlySpan<byte> bytes) => (bytes.Count((byte)'"') & 1) == 1;

    /// <summary>Reads more bytes behind those of the row, which may move to the front; false at the end of the stream.</summary>
    bool Fill()
    {
        if (isAtEnd)
        {
            return false;
        }

        if (end == buffer.Length)
        {
            MakeRoom();
        }

        var read = stream.Read(buffer.AsSpan(end));
        end += read;
        isAtEnd = read == 0;
        return read > 0;
    }

    void MakeRoom()
    {
        if (start == 0)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
            return;
        }

        buffer.AsSpan(start, end - start).CopyTo(buffer);
        bufferOffset += start;
        next = Math.Max(0, next - start);
        (start, end) = (0, end - start);
    }
}
