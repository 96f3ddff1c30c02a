using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Coding;

namespace Entente.Cli.Running;

/// <summary>Resolves mentions line by line: one line out per line in, in the same order.</summary>
static class ActorBatch
{
    static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Resolves all lines; returns the exit code.</summary>
    public static int Run(ActorResolver resolver, IEnumerable<string> lines, string name, TextWriter output)
    {
        var (number, rejected) = (0, 0);
        foreach (var line in lines)
        {
            number++;
            try
            {
                using var json = JsonDocument.Parse(line);
                output.WriteLine(Answer(resolver, json.RootElement));
            }
            catch (Exception error) when (error is JsonException or FormatException)
            {
                rejected++;
                Console.Error.WriteLine($"rejected: {new Rejected(name, number, error.Message)}");
                output.WriteLine(JsonSerializer.Serialize(new { id = (string?)null, rejected = error.Message }, Plain));
            }
        }

        return rejected > 0 ? ExitCode.Rejected : ExitCode.Done;
    }

    static string Answer(ActorResolver resolver, JsonElement line)
    {
        if (line.ValueKind != JsonValueKind.Object || Text(line, "mention") is not { } mention)
        {
            throw new FormatException("no \"mention\": write {\"mention\": \"the Kremlin\"}");
        }

        var resolution = resolver.Resolve(mention, Day(Text(line, "date")), Text(line, "country") ?? "");
        var actor = resolution.Actor;
        return JsonSerializer.Serialize(new
        {
            mention,
            code = actor.Country,
            sector = actor.Sector,
            identity = actor.Name,
            wikidata = actor.Wikidata,
            office = actor.Office,
            reason = resolution.Reason,
            confidence = Math.Round(resolution.Confidence, 4),
        }, Plain);
    }

    static string? Text(JsonElement line, string field) =>
        line.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    static DateOnly? Day(string? text) => string.IsNullOrEmpty(text) ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day) ? day
        : throw new FormatException($"\"date\" is '{text}'; write it as 2025-03-05");
}
