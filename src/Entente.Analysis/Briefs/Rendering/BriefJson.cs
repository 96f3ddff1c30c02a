using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Entente.Analysis;

/// <summary>A brief as JSON, in the layout that the command line promises.</summary>
public static class BriefJson
{
    static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The document, ending with a line feed.</summary>
    public static string Render(Brief brief)
    {
        ArgumentNullException.ThrowIfNull(brief);
        return new JsonObject
        {
            ["headline"] = brief.Headline.Text,
            ["headline_evidence"] = Strings(brief.Headline.Evidence),
            ["headline_measures"] = Measures(brief.Headline),
            ["standfirst"] = string.Join(' ', brief.Standfirst.Select(f => f.Text)),
            ["standfirst_evidence"] = Strings(brief.Standfirst.SelectMany(f => f.Evidence).Distinct()),
            ["standfirst_sentences"] = new JsonArray([.. brief.Standfirst.Select(Sentence)]),
            ["sections"] = new JsonArray([.. brief.Sections.Select(s => new JsonObject
            {
                ["title"] = s.Title,
                ["sentences"] = new JsonArray([.. s.Findings.Select(Sentence)]),
            })]),
            ["forecasts"] = new JsonArray([.. brief.Forecasts.Select(Forecast)]),
            ["citations"] = new JsonArray([.. brief.Citations.Select(Cited)]),
            ["byline"] = brief.Byline,
            ["method"] = string.Join(' ', brief.Method.Select(f => f.Text)),
            ["corrections"] = Strings(brief.Corrections.Select(f => f.Text)),
            ["a"] = brief.A.Key,
            ["b"] = brief.B.Key,
            ["as_of"] = Day(brief.AsOf),
            ["generated"] = brief.Generated.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            ["codebook"] = Ontology.Codebook,
        }.ToJsonString(Layout) + "\n";
    }

    static JsonObject Sentence(Finding finding)
    {
        var node = new JsonObject { ["text"] = finding.Text, ["evidence"] = Strings(finding.Evidence) };
        if (finding.Measures.Count > 0)
        {
            node["measure"] = RelationJson.Of(finding.Measures[0]);
        }

        if (finding.Measures.Count > 1)
        {
            node["further_measures"] = new JsonArray([.. finding.Measures.Skip(1).Select(RelationJson.Of)]);
        }

        if (finding.Forecast is { } forecast)
        {
            node["forecast"] = Forecast(forecast);
        }

        return node;
    }

    static JsonArray Measures(Finding finding) => new([.. finding.Measures.Select(RelationJson.Of)]);

    static JsonObject Forecast(BriefForecast forecast) => new()
    {
        ["id"] = forecast.Id,
        ["name"] = forecast.Name,
        ["question"] = forecast.Question,
        ["from"] = Day(forecast.Period.From),
        ["to"] = Day(forecast.Period.To),
        ["probability"] = forecast.Probability,
        ["word"] = forecast.Word,
        ["model"] = forecast.Model,
        ["base_rate"] = forecast.BaseRate,
        ["windows"] = forecast.Windows,
        ["yes"] = forecast.Yes,
        ["thin"] = forecast.IsThin,
        ["drivers"] = new JsonArray([.. forecast.Drivers.Select(d => new JsonObject { ["words"] = d.Words, ["contribution"] = d.Contribution })]),
        ["sql"] = forecast.Query.Readable,
    };

    static JsonObject Cited(Citation citation) => new()
    {
        ["event"] = citation.Event,
        ["number"] = citation.Number,
        ["article"] = citation.Article,
        ["sha256"] = citation.Hash,
        ["publisher"] = citation.Publisher,
        ["title"] = citation.Title,
        ["url"] = citation.Url,
        ["date"] = Day(citation.Date),
        ["sentence"] = citation.Sentence,
        ["start"] = citation.Span.Start,
        ["end"] = citation.Span.End,
        ["trigger"] = new JsonArray([.. citation.Trigger.Select(t => new JsonObject { ["start"] = t.Start, ["end"] = t.End })]),
        ["original"] = citation.Original,
        ["also_told_by"] = Strings(citation.AlsoToldBy),
        ["origins"] = citation.Origins,
        ["coded"] = citation.Coded,
        ["rule"] = citation.Rule,
        ["coder"] = citation.Coder,
    };

    static JsonArray Strings(IEnumerable<string> texts) => new([.. texts.Select(t => (JsonNode)t)]);

    static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
