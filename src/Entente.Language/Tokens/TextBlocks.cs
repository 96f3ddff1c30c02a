namespace Entente.Language;

/// <summary>
/// Divides a text into blocks that no sentence crosses: paragraphs (blank line), lines broken on purpose (headlines, lists,
/// text that is not wrapped) and what lies between excluded regions.
/// </summary>
static class TextBlocks
{
    /// <summary>Lines longer than this are not wrapped by hand, so each of their ends is meant.</summary>
    const int WidestWrap = 120;

    /// <summary>Paragraphs narrower than this are lists, verses or addresses.</summary>
    const int NarrowestWrap = 45;

    /// <summary>The blocks, in order; each starts and ends with other than space.</summary>
    public static List<TextRange> Of(string text, IReadOnlyList<TextRange> excluded)
    {
        var blocks = new List<TextRange>();
        var start = 0;
        foreach (var gap in excluded.OrderBy(range => range.Start))
        {
            AddParagraphs(text, start, Math.Clamp(gap.Start, start, text.Length), blocks);
            start = Math.Clamp(gap.End, start, text.Length);
        }

        AddParagraphs(text, start, text.Length, blocks);
        return blocks;
    }

    static void AddParagraphs(string text, int start, int end, List<TextRange> blocks)
    {
        var lines = new List<TextRange>();
        for (var at = start; at < end;)
        {
            var stop = LineEnd(text, at, end);
            var line = Trim(text, at, stop);
            if (line.Length > 0)
            {
                lines.Add(line);
            }
            else
            {
                AddLines(text, lines, blocks);
            }

            at = stop + (stop + 1 < end && text[stop] == '\r' && text[stop + 1] == '\n' ? 2 : 1);
        }

        AddLines(text, lines, blocks);
    }

    static int LineEnd(string text, int at, int end)
    {
        var length = text.AsSpan(at, end - at).IndexOfAny("\r\n\u2028\u2029\f");
        return length < 0 ? end : at + length;
    }

    static TextRange Trim(string text, int start, int end)
    {
        while (start < end && Characters.IsSpace(text[start]))
        {
            start++;
        }

        while (end > start && Characters.IsSpace(text[end - 1]))
        {
            end--;
        }

        return new TextRange(start, end);
    }

    static void AddLines(string text, List<TextRange> lines, List<TextRange> blocks)
    {
        var width = lines.Count == 0 ? 0 : lines.Max(line => line.Length);
        for (var i = 0; i < lines.Count;)
        {
            var first = i++;
            while (i < lines.Count && IsWrapped(text, lines[i - 1], lines[i], width, lines.Count))
            {
                i++;
            }

            blocks.Add(new TextRange(lines[first].Start, lines[i - 1].End));
        }

        lines.Clear();
    }

    /// <summary>True where a line ended only because the next word did not fit.</summary>
    static bool IsWrapped(string text, TextRange line, TextRange next, int width, int lines)
    {
        if (width > WidestWrap || IsItem(text, next))
        {
            return false;
        }

        if (char.IsLower(text[next.Start]) || text[line.End - 1] == ',')
        {
            return true;
        }

        var space = text.AsSpan(next.Start, next.Length).IndexOf(' ');
        var word = space < 0 ? next.Length : space;
        return lines > 2 && width >= NarrowestWrap && line.Length + 1 + word > width;
    }

    static bool IsItem(string text, TextRange line) =>
        text[line.Start] is '-' or '*' or '\u2022' or '\u2013' or '\u25CF' && line.Length > 1 && Characters.IsSpace(text[line.Start + 1]);
}
