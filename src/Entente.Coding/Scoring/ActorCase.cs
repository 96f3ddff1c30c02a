using System.Globalization;
using System.Text.Json;

namespace Entente.Coding.Scoring;

/// <summary>A phrase with the actor that it means; a gold value of null is not scored.</summary>
/// <param name="Mention">The words.</param>
/// <param name="Country">Country context; may be empty.</param>
/// <param name="Date">The day.</param>
/// <param name="GoldCountry">Country code; empty where none may be given.</param>
/// <param name="GoldSector">Sector; empty where none may be given.</param>
/// <param name="GoldIdentity">Name of the identity.</param>
public sealed record ActorCase(string Mention, string Country, DateOnly? Date, string? GoldCountry, string? GoldSector, string? GoldIdentity)
{
    static readonly DateOnly Today = new(2022, 6, 1);

    /// <summary>
    /// Reads a line of either layout: <c>mention</c> a list [text, country context, date] with <c>query_date</c> and
    /// <c>gold.country|code_1|title|wiki</c>, or a string with <c>date</c>, <c>country</c> and <c>gold.code|sector|identity</c>.
    /// "Today" and no date mean 2022-06-01.
    /// </summary>
    /// <exception cref="JsonException">The line is no such case.</exception>
    public static ActorCase Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        if (!root.TryGetProperty("mention", out var mention) || !root.TryGetProperty("gold", out var gold))
        {
            throw new JsonException("the line lacks \"mention\" or \"gold\"");
        }

        if (mention.ValueKind == JsonValueKind.String)
        {
            return new(mention.GetString()!, Text(root, "country") ?? "", DateOf(Text(root, "date")), Text(gold, "code"), Text(gold, "sector"), NotEmpty(Text(gold, "identity")));
        }

        var items = mention.EnumerateArray().Select(item => item.GetString() ?? "").ToArray();
        var date = NotEmpty(Text(root, "query_date")) ?? (items.Length > 2 ? items[2] : null);
        var identity = NotEmpty(Text(gold, "title")) ?? NotEmpty(Text(gold, "wiki"));
        return new(items[0], items.Length > 1 ? items[1] : "", DateOf(date), Text(gold, "country"), Text(gold, "code_1"), identity);
    }

    static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    static string? NotEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;

    static DateOnly DateOf(string? text) =>
        DateOnly.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : Today;
}
