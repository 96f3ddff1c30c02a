using System.Buffers;

namespace Entente.Reading.Uncoded;

/// <summary>Splits a text into its lines, joining lines that were broken at a fixed width.</summary>
static class TextUnits
{
    const int ShortestWrapped = 40;
    const int LongestWrapped = 120;

    static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\v\f\u0085\u2028\u2029");

    /// <summary>The units of the text that are not blank, in order.</summary>
    public static IReadOnlyList<TextUnit> Of(string text)
    {
        var units = new List<TextUnit>();
        var block = new List<(int Start, int End)>();
        foreach (var (start, end) in Lines(text))
        {
            if (start < end)
            {
                block.Add((start, end));
            }
            else
            {
                Close(text, block, units);
            }
        }

        Close(text, block, units);
        return units;
    }

    static IEnumerable<(int Start, int End)> Lines(string text)
    {
        var at = 0;
        while (at <= text.Length)
        {
            var length = text.AsSpan(at).IndexOfAny(LineEnds);
            var end = length < 0 ? text.Length : at + length;
            yield return Trim(text, at, end);
            at = end + (text.AsSpan(end).StartsWith("\r\n") ? 2 : 1);
        }
    }

    static (int, int) Trim(string text, int start, int end)
    {
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return (start, end);
    }

    static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\u200D' or '\uFEFF';

    static void Close(string text, List<(int Start, int End)> block, List<TextUnit> units)
    {
        if (block.Count > 0 && (block.Count == 1 || IsWrapped(text, block)))
        {
            units.Add(new(block[0].Start, block[^1].End, IsAlone: true));
        }
        else
        {
            units.AddRange(block.Select(line => new TextUnit(line.Start, line.End, IsAlone: false)));
        }

        block.Clear();
    }

    /// <summary>Lines of similar width, of which one goes on in the next with a small letter.</summary>
    static bool IsWrapped(string text, List<(int Start, int End)> block)
    {
        var full = block.Take(block.Count - 1).Select(line => line.End - line.Start).ToList();
        return full.TrueForAll(length => length is >= ShortestWrapped and <= LongestWrapped)
            && block.Skip(1).Any(line => char.IsLower(text[line.Start]));
    }
}
