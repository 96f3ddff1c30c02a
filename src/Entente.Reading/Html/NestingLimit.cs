using System.Text;

namespace Entente.Reading.Html;

/// <summary>
/// Leaves out tags that nest deeper than any real page, and keeps the text in them: parsers and walkers of trees go down
/// one call a level, and a page nested 10,000 deep would exhaust the stack.
/// </summary>
static class NestingLimit
{
    /// <summary>Real pages nest some 30 deep, generated ones up to 100.</summary>
    const int MaxDepth = 200;

    /// <summary>Elements without content, and those that the next one of their kind ends, which pages leave open.</summary>
    static readonly HashSet<string> Uncounted = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup", "colgroup", "rt", "rp",
    };

    static readonly HashSet<string> Raw = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "textarea", "title", "noscript", "xmp", "iframe" };

    /// <summary>The page with no element deeper than allowed.</summary>
    public static string Apply(string html)
    {
        var open = new Stack<string>();
        var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        StringBuilder? kept = null;
        var copied = 0;
        for (var at = 0; (at = html.IndexOf('<', at)) >= 0;)
        {
            var tag = Tag.At(html, at);
            if (tag.Name.Length > 0 && !Uncounted.Contains(tag.Name) && !tag.IsSelfClosing)
            {
                // An element is deep if it stands below MaxDepth others; its end tag goes as its start tag went.
                if (Follow(tag, open, counts) && open.Count > (tag.IsEnd ? MaxDepth - 1 : MaxDepth))
                {
                    (kept ??= new StringBuilder(html.Length)).Append(html, copied, at - copied).Append(' ');
                    copied = tag.End;
                }
            }

            at = tag is { IsEnd: false } && Raw.Contains(tag.Name) ? EndOfRaw(html, tag) : tag.End;
        }

        return kept is null ? html : kept.Append(html, copied, html.Length - copied).ToString();
    }

    /// <summary>Opens or closes the element; false for an end tag of an element that is not open.</summary>
    static bool Follow(Tag tag, Stack<string> open, Dictionary<string, int> counts)
    {
        var count = counts.GetValueOrDefault(tag.Name);
        if (!tag.IsEnd)
        {
            open.Push(tag.Name);
            counts[tag.Name] = count + 1;
            return true;
        }

        if (count == 0)
        {
            return false;
        }

        string closed;
        do
        {
            closed = open.Pop();
            counts[closed]--;
        }
        while (!closed.Equals(tag.Name, StringComparison.OrdinalIgnoreCase));
        return true;
    }

    static int EndOfRaw(string html, Tag tag)
    {
        var end = html.IndexOf("</" + tag.Name, tag.End, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html.Length : end;
    }

    /// <summary>A tag, or with an empty name something that is none.</summary>
    readonly record struct Tag(string Name, bool IsEnd, bool IsSelfClosing, int End)
    {
        public static Tag At(string html, int at)
        {
            if (html.AsSpan(at).StartsWith("<!--"))
            {
                var close = html.IndexOf("-->", at + 4, StringComparison.Ordinal);
                return new("", false, false, close < 0 ? html.Length : close + 3);
            }

            var isEnd = at + 1 < html.Length && html[at + 1] == '/';
            var start = at + (isEnd ? 2 : 1);
            var stop = start;
            while (stop < html.Length && (char.IsAsciiLetterOrDigit(html[stop]) || (stop > start && html[stop] is '-' or ':')))
            {
                stop++;
            }

            if (stop == start)
            {
                return new("", false, false, at + 1);
            }

            var end = EndOf(html, stop);
            return new(html[start..stop], isEnd, end - 2 > stop && html[end - 2] == '/', end);
        }

        /// <summary>After the <c>&gt;</c> that is not inside a quoted value.</summary>
        static int EndOf(string html, int at)
        {
            while (at < html.Length)
            {
                var next = html.AsSpan(at).IndexOfAny('>', '"', '\'');
                if (next < 0)
                {
                    return html.Length;
                }

                at += next;
                if (html[at] == '>')
                {
                    return at + 1;
                }

                var close = html.IndexOf(html[at], at + 1);
                at = close < 0 ? at + 1 : close + 1;
            }

            return html.Length;
        }
    }
}
