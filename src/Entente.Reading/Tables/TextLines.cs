using System.Text;

namespace Entente.Reading.Tables;

/// <summary>Lines of a text with look-ahead. A line longer than allowed is cut, and marked as such.</summary>
sealed class TextLines(TextReader reader, int limit)
{
    readonly List<string> ahead = [];
    readonly StringBuilder line = new();
    readonly char[] buffer = new char[32 * 1024];
    int at;
    int filled;
    int dropped;

    /// <summary>The 1-based number of the next line.</summary>
    public int Number { get; private set; } = 1;

    /// <summary>The line so many lines ahead (0 the next one), or null after the end.</summary>
    public string? Peek(int lines)
    {
        while (ahead.Count - dropped <= lines)
        {
            if (Read() is not { } next)
            {
                return null;
            }

            ahead.Add(next);
        }

        return ahead[dropped + lines];
    }

    /// <summary>Goes on by so many lines, all of which were looked at.</summary>
    public void Skip(int lines)
    {
        dropped += lines;
        Number += lines;
        if (dropped > 64 && dropped * 2 > ahead.Count)
        {
            ahead.RemoveRange(0, dropped);
            dropped = 0;
        }
    }

    /// <summary>The next line of the reader; lines end with LF or CR LF.</summary>
    string? Read()
    {
        line.Clear();
        var any = false;
        while (at < filled || Fill())
        {
            any = true;
            var end = Array.IndexOf(buffer, '\n', at, filled - at);
            var stop = end < 0 ? filled : end;
            line.Append(buffer, at, Math.Min(stop - at, Math.Max(0, limit + 1 - line.Length)));
            at = end < 0 ? filled : end + 1;
            if (end >= 0)
            {
                break;
            }
        }

        if (line.Length > 0 && line[^1] == '\r')
        {
            line.Length--;
        }

        return any ? line.ToString() : null;
    }

    bool Fill()
    {
        (at, filled) = (0, reader.Read(buffer, 0, buffer.Length));
        return filled > 0;
    }
}
