using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;

namespace Entente.Reading.EventFiles;

/// <summary>Writes a row as a PLOVER record: the columns' names are paths into it.</summary>
static class PloverLine
{
    static readonly System.Text.Json.JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    static readonly string[] Lists = ["actor", "recipient", "event", "mode", "context"];

    /// <summary>One line with its line end.</summary>
    public static byte[] Write(IReadOnlyList<(EventField Field, string Value)> values)
    {
        var line = new JsonObject();
        foreach (var (field, value) in values.Where(v => v.Value.Length > 0))
        {
            if (field.Meaning == "context")
            {
                line["context"] = new JsonArray([.. value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(c => (JsonNode)c)]);
            }
            else if (field.Name is "event" or "mode" or "auxiliary")
            {
                line[field.Name] = new JsonArray(value);
            }
            else
            {
                Put(line, field.Name, Typed(field, value));
            }
        }

        foreach (var list in Lists.Where(r => !line.ContainsKey(r)))
        {
            line[list] = new JsonArray();
        }

        return [.. System.Text.Encoding.UTF8.GetBytes(line.ToJsonString(Plain)), (byte)'\n'];
    }

    static JsonNode Typed(EventField field, string value) => field.Grammar switch
    {
        "int" or "quad" when TypedValue.TryWhole(value, out var whole) && whole.ToString(CultureInfo.InvariantCulture) == value => whole,
        "num" or "scale" when JsonText.IsBare(value) => JsonNode.Parse(value)!,
        _ => value,
    };

    static void Put(JsonObject line, string path, JsonNode value)
    {
        var steps = path.Split('.');
        var at = line;
        foreach (var step in steps[..^1])
        {
            at = Enter(at, step);
        }

        at[steps[^1]] = value;
    }

    static JsonObject Enter(JsonObject at, string step)
    {
        var bracket = step.IndexOf('[', StringComparison.Ordinal);
        var name = bracket < 0 ? step : step[..bracket];
        if (bracket < 0)
        {
            if (at[name] is not JsonObject inner)
            {
                at[name] = inner = [];
            }

            return inner;
        }

        if (at[name] is not JsonArray list)
        {
            at[name] = list = [new JsonObject()];
        }

        return (JsonObject)list[0]!;
    }
}
