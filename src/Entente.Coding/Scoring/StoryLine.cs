using System.Text.Json;

namespace Entente.Coding.Scoring;

/// <summary>What a reader said of an article: its story, its origin and its kind.</summary>
/// <param name="Document">The article's id.</param>
/// <param name="Story">The story that it tells; articles of one happening share it.</param>
/// <param name="Origin">The agency or outlet that the report traces to.</param>
/// <param name="Kind">original, copy, rewrite, follow-up, correction, retraction or analysis.</param>
public sealed record StoryLine(string Document, string Story, string Origin, string Kind)
{
    /// <summary>Reads a line of an article file that carries <c>gold</c>: {story, origin, kind}.</summary>
    /// <exception cref="FormatException">The line has no id or no gold.</exception>
    /// <exception cref="JsonException">The line is not a JSON object.</exception>
    public static StoryLine Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("id", out var id) || !root.TryGetProperty("gold", out var gold)
            || gold.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException("the line needs 'id' and 'gold' {story, origin, kind}");
        }

        return new(id.ToString(), Field(gold, "story"), Field(gold, "origin"), Field(gold, "kind"));
    }

    static string Field(JsonElement gold, string name) => gold.TryGetProperty(name, out var value) ? value.ToString() : "";
}
