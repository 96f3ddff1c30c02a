using System.Text.Json;

namespace Entente.Reading.Json;

/// <summary>Makes an article of a JSON object.</summary>
static class JsonArticle
{
    /// <summary>The article of the value at a line, or why it is none.</summary>
    public static RawRecord Of(JsonElement value, string file, int line)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return new Rejected(file, line, $"expected a JSON object with the field 'text', found {Name(value.ValueKind)}");
        }

        try
        {
            var values = value.EnumerateObject().Select(p => KeyValuePair.Create(p.Name, TextOf(p.Value))).ToList();
            return values.Any(pair => Fields.Shipped.Of(pair.Key) == "text")
                ? Fields.Shipped.ToArticle(line, values)
                : (RawRecord)new Rejected(file, line, "the object has no field 'text'; name the field with the article's text 'text'");
        }
        catch (InvalidOperationException)
        {
            return new Rejected(file, line, "a string holds half a character (an unpaired \\ud800 to \\udfff); write it whole or leave it out");
        }
    }

    /// <summary>A string's text, a list of strings as paragraphs, nothing for null, and anything else as JSON.</summary>
    static string TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Null => "",
        JsonValueKind.Array when value.GetArrayLength() > 0 && value.EnumerateArray().All(v => v.ValueKind == JsonValueKind.String) =>
            string.Join("\n\n", value.EnumerateArray().Select(v => v.GetString())),
        _ => value.GetRawText(),
    };

    static string Name(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
