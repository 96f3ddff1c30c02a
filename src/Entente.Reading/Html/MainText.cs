using AngleSharp.Html.Dom;

namespace Entente.Reading.Html;

/// <summary>Takes the main text out of a page.</summary>
static class MainText
{
    /// <summary>Below this many characters readability scores say little, and the page's own marks are asked.</summary>
    const int Enough = 250;

    /// <summary>The article's paragraphs, separated by blank lines; empty if the page has none. The page is changed.</summary>
    public static string Of(IHtmlDocument page)
    {
        var marked = Marked(page);
        var body = page.Body is null ? "" : BlockText.Of(page.Body);
        var url = page.QuerySelector("link[rel~='canonical']")?.GetAttribute("href");
        using var reader = new SmartReader.Reader(Uri.IsWellFormedUriString(url, UriKind.Absolute) ? url! : "https://page.invalid/", page);
        var found = reader.GetArticle();
        var readable = found.Completed && found.Content is { Length: > 0 } content ? TextOf(content) : "";
        return readable.Length >= Math.Max(Enough, marked.Length / 2) ? readable
            : marked.Length > 0 ? marked
            : readable.Length > 0 ? readable
            : body;
    }

    /// <summary>The text of the one element that the page itself marks as the article.</summary>
    static string Marked(IHtmlDocument page)
    {
        foreach (var selector in new[] { "[itemprop='articleBody']", "article", "main", "[role='main']" })
        {
            var elements = page.QuerySelectorAll(selector);
            if (elements.Length == 1 && BlockText.Of(elements[0]) is { Length: > 0 } text)
            {
                return text;
            }
        }

        return "";
    }

    static string TextOf(string content)
    {
        var fragment = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(content);
        return fragment.Body is null ? "" : BlockText.Of(fragment.Body);
    }
}
