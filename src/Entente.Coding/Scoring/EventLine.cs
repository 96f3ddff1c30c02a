using System.Text.Json;

namespace Entente.Coding.Scoring;

/// <summary>One gold or coded event as the comparison sees it: one source, one target.</summary>
/// <param name="Group">The document, or the story.</param>
/// <param name="Source">Country of the source; empty for none.</param>
/// <param name="SourceSector">Sector of the source.</param>
/// <param name="Target">Country of the target; empty for none.</param>
/// <param name="TargetSector">Sector of the target.</param>
/// <param name="Type">Wire name of the type.</param>
/// <param name="Mode">Wire name of the mode; empty for none.</param>
/// <param name="Auxiliary">Wire names, joined by commas.</param>
/// <param name="Text">The sentence, for the list of confusions.</param>
public sealed record EventLine(
    string Group, string Source, string SourceSector, string Target, string TargetSector, string Type, string Mode, string Auxiliary, string Text)
{
    /// <summary>What is matched: country, country, type.</summary>
    public (string, string, string) Key => (Source, Target, Type);

    /// <summary>What is matched where sectors count.</summary>
    public (string, string, string, string, string) FullKey => (Source, SourceSector, Target, TargetSector, Type);

    /// <summary>Whether the act is reported not to have happened, or only supposed: such lines are left out.</summary>
    public bool IsUnreal => Auxiliary.Contains("negation", StringComparison.Ordinal) || Auxiliary.Contains("hypothetical", StringComparison.Ordinal);

    /// <summary>Reads a line of a gold file; the second part is its story, empty if it has none.</summary>
    /// <exception cref="JsonException">The line is not a JSON object.</exception>
    public static (EventLine Event, string Story) Gold(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return (new(Field(root, "document"), Field(root, "source_country"), Field(root, "source_sector"), Field(root, "target_country"),
            Field(root, "target_sector"), Field(root, "event"), Field(root, "mode"), Field(root, "auxiliary"), Field(root, "sentence")), Field(root, "story"));
    }

    /// <summary>
    /// Reads a coded record: every source with every target; where several act together without a target, each with each other.
    /// </summary>
    /// <exception cref="JsonException">The line is not a JSON object.</exception>
    public static IReadOnlyList<EventLine> Coded(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        var (sources, targets) = (Entities(root, "actor"), Entities(root, "recipient"));
        if (targets.Length == 0)
        {
            targets = sources.Length > 1 ? sources : [("", "")];
        }

        return [.. sources.SelectMany((s, i) => targets.Where((t, j) => !(ReferenceEquals(sources, targets) && i == j)).Select(t => new EventLine(
            Field(root, "document"), s.Code, s.Sector, t.Code, t.Sector, First(root, "event"), First(root, "mode"), Joined(root, "auxiliary"), Field(root, "text"))))];
    }

    static (string Code, string Sector)[] Entities(JsonElement root, string field) =>
        root.TryGetProperty(field, out var list) ? [.. list.EnumerateArray().Select(e => (Field(e, "code"), Field(e, "sector"))).Distinct()] : [];

    static string First(JsonElement root, string field) =>
        root.TryGetProperty(field, out var list) && list.GetArrayLength() > 0 ? list[0].GetString() ?? "" : "";

    static string Joined(JsonElement root, string field) =>
        root.TryGetProperty(field, out var list) ? string.Join(',', list.EnumerateArray().Select(e => e.GetString())) : "";

    static string Field(JsonElement root, string field) =>
        root.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
