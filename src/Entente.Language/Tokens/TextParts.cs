namespace Entente.Language;

/// <summary>
/// Reads a long text in parts, so that it need not be held whole. A part ends at an empty line, so that parsing the parts gives
/// what parsing the whole would; only a paragraph that is longer than <see cref="LongestParagraph"/> parts is cut, at a line
/// end, else at a space.
/// </summary>
public static class TextParts
{
    /// <summary>About how many characters a part has.</summary>
    public const int UsualSize = 1 << 16;

    /// <summary>How many times the usual size a paragraph may have before it is cut.</summary>
    public const int LongestParagraph = 16;

    /// <summary>The parts, in order; together they are the text.</summary>
    /// <param name="reader">The text.</param>
    /// <param name="size">About how many characters a part has.</param>
    public static IEnumerable<string> Read(TextReader reader, int size = UsualSize)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        var buffer = new char[size];
        var count = 0;
        for (var read = reader.Read(buffer, 0, size); read > 0; read = reader.Read(buffer, count, buffer.Length - count))
        {
            count += read;
            var end = count < buffer.Length ? 0 : EndOfPart(buffer, count >= size * LongestParagraph);
            if (end > 0)
            {
                yield return new string(buffer, 0, end);
                buffer.AsSpan(end, count - end).CopyTo(buffer);
                count -= end;
                continue;
            }

            if (count == buffer.Length)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }
        }

        if (count > 0)
        {
            yield return new string(buffer, 0, count);
        }
    }

    static int EndOfPart(ReadOnlySpan<char> text, bool must)
    {
        var end = AfterLastEmptyLine(text);
        if (end > 0 || !must)
        {
            return end;
        }

        end = text[..^1].LastIndexOf('\n') + 1;
        end = end > 0 ? end : text[..^1].LastIndexOf(' ') + 1;
        return end > 0 ? end : char.IsHighSurrogate(text[^1]) ? text.Length - 1 : text.Length;
    }

    /// <summary>Where the text after the last empty line begins, or 0.</summary>
    static int AfterLastEmptyLine(ReadOnlySpan<char> text)
    {
        for (var at = text.LastIndexOf('\n'); at > 0; at = text[..at].LastIndexOf('\n'))
        {
            var before = at - 1;
            while (before >= 0 && text[before] != '\n' && Characters.IsSpace(text[before]))
            {
                before--;
            }

            if (before >= 0 && text[before] == '\n')
            {
                return at + 1;
            }
        }

        return 0;
    }
}
