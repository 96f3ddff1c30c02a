using System.Runtime.CompilerServices;

namespace Entente.Reading.Texts;

/// <summary>A line of a stream of bytes.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Bytes">Its bytes without the line end; valid until the next line is asked for. Empty if it is too long.</param>
/// <param name="IsTooLong">Whether it has more bytes than allowed.</param>
readonly record struct ByteLine(int Number, ReadOnlyMemory<byte> Bytes, bool IsTooLong);

/// <summary>Reads a stream line by line and never holds more than one line, or more of it than allowed.</summary>
static class BoundedLines
{
    /// <summary>The lines of the stream. Of a line with more than <paramref name="limit"/> bytes only the number is given.</summary>
    public static async IAsyncEnumerable<ByteLine> ReadAsync(
        Stream stream, int limit, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var buffer = new byte[Math.Min(limit + 1, 64 * 1024)];
        var (start, end, searched, number, tooLong) = (0, 0, 0, 1, false);
        while (true)
        {
            var at = buffer.AsSpan(searched, end - searched).IndexOf((byte)'\n');
            if (at >= 0)
            {
                at += searched;
                yield return new(number++, tooLong ? default : buffer.AsMemory(start, at - start), tooLong);
                (start, searched, tooLong) = (at + 1, at + 1, false);
                continue;
            }

            tooLong |= end - start > limit;
            (buffer, start, end) = MakeRoom(buffer, start, end, tooLong, limit);
            searched = end;
            var read = await stream.ReadAsync(buffer.AsMemory(end), cancellation).ConfigureAwait(false);
            if (read == 0)
            {
                break;
            }

            end += read;
        }

        if (end > start || tooLong)
        {
            yield return new(number, tooLong ? default : buffer.AsMemory(start, end - start), tooLong);
        }
    }

    static (byte[] Buffer, int Start, int End) MakeRoom(byte[] buffer, int start, int end, bool discard, int limit)
    {
        if (discard)
        {
            return (buffer, 0, 0);
        }

        var larger = start == 0 && end == buffer.Length ? new byte[(int)Math.Min((long)buffer.Length * 2, limit + 1L)] : buffer;
        buffer.AsSpan(start, end - start).CopyTo(larger);
        return (larger, 0, end - start);
    }
}
