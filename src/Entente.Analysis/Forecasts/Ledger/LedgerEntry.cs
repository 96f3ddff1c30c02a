using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Entente.Analysis.Forecasts;

/// <summary>An entry of the ledger: a forecast that was issued, or the answer to one.</summary>
/// <param name="Number">Place in the ledger, from 1.</param>
/// <param name="Time">When it was written.</param>
/// <param name="AsOf">The day whose knowledge was used.</param>
public abstract record LedgerEntry(int Number, DateTimeOffset Time, DateOnly AsOf)
{
    /// <summary>The entry as an object, without its place in the chain.</summary>
    internal abstract JsonObject ToJson();

    /// <summary>Reads an entry.</summary>
    /// <exception cref="InvalidDataException">A field is missing or of another kind.</exception>
    internal static LedgerEntry Parse(JsonNode node)
    {
        try
        {
            return (string?)node["kind"] switch
            {
                "forecast" => IssuedForecast.Read(node),
                "resolution" => Resolution.Read(node),
                var kind => throw new InvalidDataException($"an entry of kind '{kind}' is not known"),
            };
        }
        catch (Exception error) when (error is InvalidOperationException or FormatException or NullReferenceException or JsonException or ArgumentNullException)
        {
            throw new InvalidDataException($"a field is missing or wrong ({error.Message})");
        }
    }

    internal static string Text(JsonNode node, string field) =>
        (string?)node[field] ?? throw new FormatException($"no {field}");

    internal static DateOnly Day(JsonNode node, string field) => DateOnly.ParseExact(Text(node, field), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static DateTimeOffset Moment(JsonNode node) => DateTimeOffset.Parse(Text(node, "time"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    internal static string Say(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static string Say(DateTimeOffset time) => time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
