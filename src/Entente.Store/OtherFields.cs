using System.Text.Json;

namespace Entente.Store;

/// <summary>An article's fields that are not ours, as one cell: a JSON list of name and value, in their order.</summary>
static class OtherFields
{
    /// <summary>The cell; "[]" for none.</summary>
    public static string Write(IReadOnlyList<KeyValuePair<string, string>> fields) =>
        JsonSerializer.Serialize(fields.Select(f => new[] { f.Key, f.Value }));

    /// <summary>The fields back.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Read(string cell) =>
        [.. JsonSerializer.Deserialize<string[][]>(cell)!.Select(f => new KeyValuePair<string, string>(f[0], f[1]))];
}
