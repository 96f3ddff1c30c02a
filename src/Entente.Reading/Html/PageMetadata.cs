using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Entente.Reading.Credits;
using Entente.Reading.Dates;

namespace Entente.Reading.Html;

/// <summary>Reads what a page says of its article: headline, date, author, publisher, address, original.</summary>
static class PageMetadata
{
    static readonly string[] DateNames =
    [
        "article:published_time", "og:article:published_time", "datepublished", "date", "pubdate", "publishdate", "publish-date", "publish_date",
        "dc.date", "dc.date.issued", "dcterms.date", "dcterms.created", "dcterms.issued", "parsely-pub-date", "sailthru.date", "article.published",
    ];

    /// <summary>The page's fields, with an empty text.</summary>
    public static RawArticle Of(IHtmlDocument page)
    {
        var linked = LinkedData.Of(page);
        var canonical = Address(page.QuerySelector("link[rel~='canonical']")?.GetAttribute("href"));
        var own = First(Address(Meta(page, "og:url")), linked.Url, canonical);
        var (original, reason) = Original(page, linked, canonical, own);
        return new RawArticle(0, "")
        {
            Title = Title(page, linked),
            Date = Date(page, linked),
            Url = own,
            Publisher = First(Meta(page, "og:site_name"), linked.Publisher, Meta(page, "application-name"), Site.HostOf(own)),
            Author = Author(page, linked),
            Language = First(page.DocumentElement.GetAttribute("lang"), Meta(page, "og:locale"), Meta(page, "language")),
            Original = original,
            OriginalReason = reason,
        };
    }

    static (string Original, string Reason) Original(IHtmlDocument page, LinkedData linked, string canonical, string own)
    {
        var named = First(Address(Meta(page, "original-source")), Address(Meta(page, "syndication-source")));
        var (canonicalHost, ownHost) = (Site.HostOf(canonical), Site.HostOf(own));
        return linked.BasedOn.Length > 0 ? (linked.BasedOn, "isBasedOn")
            : named.Length > 0 && Site.HostOf(named) != ownHost ? (named, "original-source")
            : canonicalHost.Length > 0 && canonicalHost != ownHost ? (canonical, "canonical link")
            : ("", "");
    }

    static string Title(IHtmlDocument page, LinkedData linked)
    {
        var headings = page.QuerySelectorAll("h1");
        return First(Meta(page, "og:title"), linked.Headline, Meta(page, "twitter:title"),
            headings.Length == 1 ? headings[0].TextContent : "", WithoutSite(page.Title));
    }

    /// <summary>A page's title without the site's name behind it.</summary>
    static string WithoutSite(string? title)
    {
        foreach (var mark in new[] { " | ", " - ", " – ", " — ", " :: " })
        {
            if (title?.LastIndexOf(mark, StringComparison.Ordinal) is { } at && at > title.Length / 2)
            {
                return title[..at];
            }
        }

        return title ?? "";
    }

    static string Date(IHtmlDocument page, LinkedData linked)
    {
        var times = page.QuerySelectorAll("time[datetime], [itemprop='datePublished']")
            .Select(e => First(e.GetAttribute("datetime"), e.GetAttribute("content"), e.TextContent));
        var written = page.QuerySelectorAll("time, .date, .published, .post-date, .entry-date, .dateline").Select(e => e.TextContent);
        var found = DateNames.Select(name => Meta(page, name)).Prepend(linked.Date).Concat(times).Concat(written)
            .Where(text => text.Trim().Length > 0).Select(text => text.Trim()).ToList();
        return found.Find(text => DateText.TryParse(text, out _)) ?? found.FirstOrDefault("");
    }

    static string Author(IHtmlDocument page, LinkedData linked)
    {
        var metas = new[] { Meta(page, "author"), Meta(page, "article:author"), Meta(page, "byl"), Meta(page, "dc.creator"), Meta(page, "parsely-author") };
        var author = First([linked.Author, .. metas.Where(name => Site.HostOf(name).Length == 0),
            page.QuerySelector("[rel~='author'], [itemprop='author'], .byline, .author")?.TextContent ?? ""]);
        return author.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? author[3..].Trim() : author;
    }

    static string Meta(IHtmlDocument page, string name) =>
        page.QuerySelectorAll("meta").FirstOrDefault(meta =>
            name.Equals(meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop"), StringComparison.OrdinalIgnoreCase))
            ?.GetAttribute("content")?.Trim() ?? "";

    static string Address(string? address) => Site.HostOf(address?.Trim() ?? "").Length > 0 ? address!.Trim() : "";

    /// <summary>The first that is not blank, in one line.</summary>
    static string First(params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            }
        }

        return "";
    }
}
