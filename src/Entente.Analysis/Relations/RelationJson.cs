using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Entente.Analysis;

/// <summary>A relation as JSON: complete and stable; the schema is docs/relation.schema.json.</summary>
public static class RelationJson
{
    static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The document, ending with a line feed.</summary>
    public static string Render(Relation relation)
    {
        ArgumentNullException.ThrowIfNull(relation);
        return new JsonObject
        {
            ["a"] = Party(relation.Forth.Source),
            ["b"] = Party(relation.Back.Source),
            ["as_of"] = Day(relation.AsOf),
            ["from"] = Day(relation.Period.From),
            ["to"] = Day(relation.Period.To),
            ["by"] = relation.By.ToString().ToLowerInvariant(),
            ["intensity_scale"] = "PLOVER",
            ["quad_scheme"] = "PLOVER",
            ["codebook"] = Ontology.Codebook,
            ["coverage"] = new JsonObject
            {
                ["articles"] = relation.Coverage.Articles,
                ["publishers"] = relation.Coverage.Publishers,
                ["languages"] = relation.Coverage.Languages,
                ["imported_rows"] = relation.Coverage.Rows,
                ["datasets"] = relation.Coverage.DataSets,
                ["first"] = Day(relation.Coverage.First),
                ["last"] = Day(relation.Coverage.Last),
            },
            ["directions"] = new JsonArray(Direction(relation.Forth, relation.Names), Direction(relation.Back, relation.Names)),
            ["measures"] = new JsonArray([.. relation.Pair.Select(Of)]),
            ["events"] = new JsonArray([.. relation.Events.Select(Event)]),
        }.ToJsonString(Layout) + "\n";
    }

    /// <summary>One measure as JSON, its query included.</summary>
    internal static JsonObject Of(Measured measured) => new()
    {
        ["name"] = measured.Measure,
        ["source"] = measured.Input.Dyad.Source,
        ["target"] = measured.Input.Dyad.Target,
        ["from"] = Day(measured.Input.Period.From),
        ["to"] = Day(measured.Input.Period.To),
        ["as_of"] = Day(measured.Input.AsOf),
        ["value"] = Number(measured.Value),
        ["n"] = measured.N,
        ["low"] = Number(measured.Low),
        ["high"] = Number(measured.High),
        ["p"] = Number(measured.P),
        ["parts"] = new JsonArray([.. measured.Parts.Select(Part)]),
        ["events"] = Strings(measured.Events),
        ["changes"] = new JsonArray([.. measured.Changes.Select(Change)]),
        ["note"] = measured.Note,
        ["sql"] = measured.Query.Readable,
    };

    static JsonObject Direction(RelationSide side, PartyNames names) => new()
    {
        ["source"] = side.Source.Key,
        ["target"] = side.Target.Key,
        ["n"] = side.Counts.N,
        ["counts"] = Of(side.Counts),
        ["mean_intensity"] = Of(side.Intensity),
        ["conflict_share"] = Of(side.ConflictShare),
        ["series"] = new JsonArray([.. side.Points.Select(p => new JsonObject
        {
            ["start"] = Day(p.Start),
            ["verbal_cooperation"] = p.Counts[0],
            ["material_cooperation"] = p.Counts[1],
            ["verbal_conflict"] = p.Counts[2],
            ["material_conflict"] = p.Counts[3],
            ["n"] = p.N,
            ["mean_intensity"] = Number(p.MeanIntensity),
        })]),
        ["about"] = new JsonArray([.. side.About.Parts.Select(p => Named(p, names))]),
        ["measures"] = new JsonArray([.. side.Further.Select(Of)]),
        ["about_measure"] = Of(side.About),
        ["third_parties"] = new JsonArray([.. side.Thirds.Parts.Select(p => Named(p, names))]),
        ["matters"] = new JsonArray([.. side.Matters.Select(Part)]),
    };

    static JsonObject Named(MeasuredPart part, PartyNames names)
    {
        var node = Part(part);
        node["name"] = names[part.Label].Name;
        return node;
    }

    static JsonObject Part(MeasuredPart part) => new()
    {
        ["label"] = part.Label,
        ["n"] = part.N,
        ["value"] = Number(part.Value),
        ["low"] = Number(part.Low),
        ["high"] = Number(part.High),
    };

    static JsonObject Change(ChangePoint change) => new()
    {
        ["source"] = change.Source,
        ["target"] = change.Target,
        ["acts"] = change.IsCooperation ? "cooperation" : "conflict",
        ["month"] = Day(change.Month),
        ["earliest"] = Day(change.Earliest),
        ["latest"] = Day(change.Latest),
        ["from"] = Day(change.Span.From),
        ["to"] = Day(change.Span.To),
        ["before"] = Number(change.Before),
        ["after"] = Number(change.After),
        ["likelihood_ratio"] = Number(change.Ratio),
        ["types"] = new JsonArray([.. change.Types.Select(Moved)]),
        ["publishers"] = new JsonArray([.. change.Publishers.Select(Moved)]),
        ["events"] = Strings(change.Events),
    };

    static JsonObject Moved(Moved moved) => new()
    {
        ["label"] = moved.Label,
        ["n_before"] = moved.CountBefore,
        ["n_after"] = moved.CountAfter,
        ["before"] = Number(moved.Before),
        ["after"] = Number(moved.After),
    };

    static JsonArray Strings(IEnumerable<string> items) => new([.. items.Select(i => (JsonNode)i)]);

    /// <summary>One event of a list.</summary>
    internal static JsonObject Event(RelationEvent e) => new()
    {
        ["event"] = e.Label,
        ["day"] = Day(e.Day),
        ["source"] = e.Source,
        ["target"] = e.Target,
        ["type"] = e.Type,
        ["mode"] = e.Mode,
        ["quad"] = e.Quad,
        ["intensity"] = Number(e.Intensity),
        ["title"] = e.Title,
        ["publisher"] = e.Publisher,
        ["url"] = e.Url,
        ["reports"] = e.Reports,
    };

    static JsonObject Party(PartyName name) => new() { ["key"] = name.Key, ["name"] = name.Name, ["adjective"] = name.Adjective };

    static JsonValue? Number(double? value) => value is null ? null : JsonValue.Create(Math.Round(value.Value, 6));

    static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
