using System.Globalization;
using System.Text.Json;

namespace Entente.Coding.Scoring;

/// <summary>What a hand-coded military press release tells: day, provinces, groups, killed, captured.</summary>
/// <param name="Id">The release, as its article is called.</param>
/// <param name="Text">Its first words, for messages.</param>
/// <param name="Day">The first day of what it tells.</param>
/// <param name="Provinces">Where; one is enough.</param>
/// <param name="Groups">The armed groups that were targeted; empty where no group is named.</param>
/// <param name="Killed">At least so many were killed.</param>
/// <param name="Captured">At least so many were captured.</param>
public sealed record ReleaseCase(string Id, string Text, DateOnly? Day, IReadOnlyList<string> Provinces, IReadOnlyList<string> Groups, int Killed, int Captured)
{
    const int ShownLetters = 80;

    /// <summary>Reads a line: an article with <c>gold</c>: {start_date, province [], target_group [], min_killed, min_captured}.</summary>
    /// <exception cref="JsonException">The line is no such release; the message says what it lacks.</exception>
    public static ReleaseCase Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        var gold = Field(root, "gold", JsonValueKind.Object);
        var text = Field(root, "text", JsonValueKind.String).GetString()!;
        return new(
            Field(root, "id", JsonValueKind.String).GetString()!,
            text.Length > ShownLetters ? text[..ShownLetters].ReplaceLineEndings(" ") : text.ReplaceLineEndings(" "),
            DateOnly.TryParseExact(Field(gold, "start_date", JsonValueKind.String).GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
            Names(gold, "province"),
            Names(gold, "target_group"),
            Number(gold, "min_killed"),
            Number(gold, "min_captured"));
    }

    static JsonElement Field(JsonElement element, string name, JsonValueKind kind) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == kind ? value
            : throw new JsonException($"the release lacks \"{name}\" ({kind.ToString().ToLowerInvariant()})");

    static string[] Names(JsonElement gold, string name) =>
        [.. Field(gold, name, JsonValueKind.Array).EnumerateArray().Where(n => n.ValueKind == JsonValueKind.String).Select(n => n.GetString()!)];

    static int Number(JsonElement gold, string name) =>
        Field(gold, name, JsonValueKind.Number).TryGetInt32(out var number) ? number : throw new JsonException($"\"{name}\" is no whole number");
}
