using System.Text.Json;
using AngleSharp.Html.Dom;
using Entente.Reading.Credits;

namespace Entente.Reading.Html;

/// <summary>What the JSON-LD of a page says of its article (schema.org Article and its kinds).</summary>
sealed record LinkedData(string Headline, string Date, string Author, string Publisher, string Url, string BasedOn)
{
    static readonly LinkedData None = new("", "", "", "", "", "");

    /// <summary>The first article in the page's JSON-LD; all empty if there is none, or it is broken.</summary>
    public static LinkedData Of(IHtmlDocument page) =>
        page.QuerySelectorAll("script[type='application/ld+json']").Select(script => Read(script.TextContent)).FirstOrDefault(found => found is not null) ?? None;

    static LinkedData? Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return Find(document.RootElement) is not { } article ? null : new(
                Text(article, "headline"), Text(article, "datePublished"), Name(article, "author"), Name(article, "publisher"),
                First(Link(article, "url"), Link(article, "mainEntityOfPage")), First(Link(article, "isBasedOn"), Name(article, "isBasedOn")));
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // Broken linked data are common and say nothing of the article's text: the page is read without them.
            return null;
        }
    }

    static JsonElement? Find(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().Select(Find).FirstOrDefault(found => found is not null),
        JsonValueKind.Object when IsArticle(value) => value,
        JsonValueKind.Object when value.TryGetProperty("@graph", out var graph) => Find(graph),
        _ => null,
    };

    static bool IsArticle(JsonElement value) => value.TryGetProperty("@type", out var type) && type.ValueKind switch
    {
        JsonValueKind.String => IsKind(type.GetString()!),
        JsonValueKind.Array => type.EnumerateArray().Any(kind => kind.ValueKind == JsonValueKind.String && IsKind(kind.GetString()!)),
        _ => false,
    };

    static bool IsKind(string type) => type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal) || type is "Report";

    static string Text(JsonElement value, string name) =>
        value.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString()! : "";

    static string Name(JsonElement value, string name) => value.TryGetProperty(name, out var found) ? Name(found) : "";

    static string Name(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Object => Text(value, "name"),
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(Name).Where(name => name.Length > 0)),
        _ => "",
    };

    static string Link(JsonElement value, string name)
    {
        if (!value.TryGetProperty(name, out var found))
        {
            return "";
        }

        var link = found.ValueKind == JsonValueKind.Object ? First(Text(found, "@id"), Text(found, "url")) : Name(found);
        return Site.HostOf(link).Length > 0 ? link : "";
    }

    static string First(string one, string other) => one.Length > 0 ? one : other;
}
