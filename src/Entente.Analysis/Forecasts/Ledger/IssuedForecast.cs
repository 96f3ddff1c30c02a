using System.Text.Json.Nodes;

namespace Entente.Analysis.Forecasts;

/// <summary>A forecast as it was issued; it is never edited, only superseded by a later one.</summary>
/// <param name="Number">Place in the ledger, from 1; its id is "f" and this number.</param>
/// <param name="Time">When it was issued.</param>
/// <param name="AsOf">The day whose knowledge was used.</param>
/// <param name="Question">The question.</param>
/// <param name="Probability">0 to 1.</param>
/// <param name="BaseRate">The share of past windows that answered yes.</param>
/// <param name="Persistence">Whether the window before answered yes.</param>
/// <param name="Model">The model and its version.</param>
/// <param name="Supersedes">Number of the earlier forecast of the same question; 0 for none.</param>
/// <param name="Drivers">What moved the probability, in words.</param>
public sealed record IssuedForecast(
    int Number, DateTimeOffset Time, DateOnly AsOf, ForecastQuestion Question, double Probability, double BaseRate, bool Persistence, string Model, int Supersedes,
    IReadOnlyList<Driver> Drivers) : LedgerEntry(Number, Time, AsOf)
{
    /// <summary>Expected number of such acts and the shape of its negative binomial distribution; null where no number was forecast.</summary>
    public (double Mean, double Shape)? Expected { get; init; }

    /// <summary>Whether it was issued before its window had begun.</summary>
    public bool IsAhead => DateOnly.FromDateTime(Time.UtcDateTime) < Question.Window.From;

    internal override JsonObject ToJson()
    {
        var json = Fields();
        if (Expected is { } count)
        {
            json["expected"] = count.Mean;
            json["shape"] = count.Shape;
        }

        return json;
    }

    JsonObject Fields() => new()
    {
        ["n"] = Number,
        ["kind"] = "forecast",
        ["time"] = Say(Time),
        ["as_of"] = Say(AsOf),
        ["name"] = Question.Name,
        ["source"] = Question.Source,
        ["target"] = Question.Target,
        ["mutual"] = Question.IsMutual,
        ["from"] = Say(Question.Window.From),
        ["to"] = Say(Question.Window.To),
        ["question"] = Question.Text,
        ["codebook"] = "PLOVER 2.0, as coded in the store",
        ["resolved_by"] = Say(Question.Due),
        ["probability"] = Probability,
        ["base_rate"] = Math.Round(BaseRate, 4),
        ["persistence"] = Persistence,
        ["model"] = Model,
        ["supersedes"] = Supersedes,
        ["drivers"] = new JsonArray([.. Drivers.Select(d => new JsonObject { ["words"] = d.Words, ["contribution"] = d.Contribution })]),
    };

    internal static IssuedForecast Read(JsonNode node) => new(
        (int)node["n"]!, Moment(node), Day(node, "as_of"), new(Text(node, "name"), Text(node, "source"), Text(node, "target"), new(Day(node, "from"), Day(node, "to"))) { IsMutual = (bool)node["mutual"]! },
        (double)node["probability"]!, (double)node["base_rate"]!, (bool)node["persistence"]!, Text(node, "model"), (int)node["supersedes"]!,
        [.. node["drivers"]!.AsArray().Select(d => new Driver(Text(d!, "words"), (double)d!["contribution"]!))])
    {
        Expected = node["expected"] is { } mean && node["shape"] is { } shape ? ((double)mean, (double)shape) : null,
    };
}
