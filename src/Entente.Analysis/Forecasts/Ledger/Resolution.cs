using System.Text.Json.Nodes;

namespace Entente.Analysis.Forecasts;

/// <summary>The answer to an issued forecast, read from later events.</summary>
/// <param name="Number">Place in the ledger, from 1.</param>
/// <param name="Time">When it was written.</param>
/// <param name="AsOf">The day whose knowledge was used.</param>
/// <param name="Of">Number of the forecast.</param>
/// <param name="Answer">Yes or no; null where nothing was read of the window, so that the question is void.</param>
/// <param name="Events">Numbers of the events that make it a yes.</param>
/// <param name="Note">Why it stands as it does: "" for a first answer.</param>
public sealed record Resolution(int Number, DateTimeOffset Time, DateOnly AsOf, int Of, bool? Answer, IReadOnlyList<long> Events, string Note) : LedgerEntry(Number, Time, AsOf)
{
    /// <summary>How many events of the kind the window held; null for a void question.</summary>
    public int? Count { get; init; }

    internal override JsonObject ToJson()
    {
        var json = Fields();
        if (Count is { } count)
        {
            json["count"] = count;
        }

        return json;
    }

    JsonObject Fields() => new()
    {
        ["n"] = Number,
        ["kind"] = "resolution",
        ["time"] = Say(Time),
        ["as_of"] = Say(AsOf),
        ["of"] = Of,
        ["answer"] = Answer is { } yes ? (yes ? "yes" : "no") : "void",
        ["events"] = new JsonArray([.. Events.Select(e => JsonValue.Create(e))]),
        ["note"] = Note,
    };

    internal static Resolution Read(JsonNode node) => new(
        (int)node["n"]!, Moment(node), Day(node, "as_of"), (int)node["of"]!,
        Text(node, "answer") switch { "yes" => true, "no" => false, "void" => null, var other => throw new FormatException($"answer '{other}'") },
        [.. node["events"]!.AsArray().Select(e => (long)e!)], Text(node, "note"))
    {
        Count = (int?)node["count"],
    };
}
