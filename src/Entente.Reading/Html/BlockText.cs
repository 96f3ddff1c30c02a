using System.Text;
using AngleSharp.Dom;

namespace Entente.Reading.Html;

/// <summary>Writes the text of an element with a blank line between its paragraphs.</summary>
sealed class BlockText
{
    static readonly HashSet<string> Left = new(StringComparer.Ordinal)
    {
        "script", "style", "noscript", "template", "nav", "aside", "footer", "form", "button", "select", "option", "textarea", "iframe",
        "figcaption", "svg", "math", "object", "audio", "video", "canvas", "head", "title", "dialog",
    };

    static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark",
        "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    };

    readonly StringBuilder text = new();
    int breaks;
    bool space;

    /// <summary>The text of the element; empty if it has none.</summary>
    public static string Of(IElement element)
    {
        var writer = new BlockText();
        writer.Children(element);
        return writer.text.ToString();
    }

    void Children(INode node)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words)
            {
                Words(words.Data);
            }
            else if (child is IElement element && !Left.Contains(element.LocalName) && !element.HasAttribute("hidden"))
            {
                Element(element);
            }
        }
    }

    void Element(IElement element)
    {
        switch (element.LocalName)
        {
            case "br":
                breaks++;
                break;
            case "td" or "th":
                space = true;
                Children(element);
                space = true;
                break;
            case var name when Inline.Contains(name):
                Children(element);
                break;
            default:
                breaks = 2;
                Children(element);
                breaks = 2;
                break;
        }
    }

    void Words(string words)
    {
        foreach (var c in words)
        {
            if (char.IsWhiteSpace(c))
            {
                space = true;
                continue;
            }

            if (breaks > 0 && text.Length > 0)
            {
                text.Append(breaks > 1 ? "\n\n" : "\n");
            }
            else if (space && text.Length > 0)
            {
                text.Append(' ');
            }

            (breaks, space) = (0, false);
            text.Append(c);
        }
    }
}
