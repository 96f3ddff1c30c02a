using System.Text;

namespace Entente.Reading.Html;

/// <summary>
/// Leaves out tags that nest deeper than any real page, and keeps the text in them: parsers and walkers of trees go down
/// one call a level, and a page nested 10,000 deep would exhaust the stack.
/// </summary>
static class NestingLimit
{
    /// <summary>Real pages nest some 30 deep. Finding the main text takes time with a power of the depth.</summary>
    const int MaxDepth = 80;

    /// <summary>Elements without content.</summary>
    static readonly HashSet<string> Void = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    };

    /// <summary>Elements that pages leave open, and the start tags that end them.</summary>
    static readonly Dictionary<string, HashSet<string>> EndedBy = new(StringComparer.OrdinalIgnoreCase)
    {
        ["p"] = Names("p div ul ol dl table blockquote section article aside header footer nav main form h1 h2 h3 h4 h5 h6 pre address figure fieldset hr"),
        ["li"] = Names("li"),
        ["dt"] = Names("dt dd"),
        ["dd"] = Names("dt dd"),
        ["td"] = Names("td th tr tbody thead tfoot"),
        ["th"] = Names("td th tr tbody thead tfoot"),
        ["tr"] = Names("tr tbody thead tfoot"),
        ["thead"] = Names("tbody tfoot"),
        ["tbody"] = Names("tbody tfoot"),
        ["option"] = Names("option optgroup"),
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
            if (tag.Name.Length > 0 && !Void.Contains(tag.Name) && !tag.IsSelfClosing)
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
            while (open.TryPeek(out var top) && EndedBy.TryGetValue(top, out var ends) && ends.Contains(tag.Name))
            {
                counts[open.Pop()]--;
            }

            open.Push(tag.Name);
            counts[tag.Name] = counts.GetValueOrDefault(tag.Name) + 1;
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

    static HashSet<string> Names(string names) => new(names.Split(' '), StringComparer.OrdinalIgnoreCase);

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
