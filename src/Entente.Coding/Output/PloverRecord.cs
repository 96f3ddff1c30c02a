using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Entente.Coding.Output;

/// <summary>Writes events as PLOVER JSON Lines (interchange record of PLOVER 2.0, with the extra fields of docs/output.md).</summary>
public static class PloverRecord
{
    static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One event as one line of JSON, without the line end; the same event gives the same bytes.</summary>
    /// <param name="coded">The event.</param>
    /// <param name="article">Its article.</param>
    public static string Write(Event coded, Article article)
    {
        ArgumentNullException.ThrowIfNull(coded);
        ArgumentNullException.ThrowIfNull(article);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Plain))
        {
            json.WriteStartObject();
            WriteAct(json, coded);
            WriteSurroundings(json, coded);
            WriteEvidence(json, coded, article);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    static void WriteAct(Utf8JsonWriter json, Event coded)
    {
        json.WriteString("id", coded.Id);
        json.WriteString("document", coded.Evidence.Article);
        json.WriteString("date", Day(coded.Date));
        if (coded.EndDate is { } end)
        {
            json.WriteString("enddate", Day(end));
        }

        WriteEntities(json, "actor", coded.Sources);
        WriteEntities(json, "recipient", coded.Targets);
        WriteList(json, "event", [Ontology.Name(coded.Type)]);
        WriteList(json, "mode", coded.Mode.Length > 0 ? [coded.Mode] : []);
        WriteList(json, "context", coded.Contexts);
        WriteList(json, "auxiliary", coded.Auxiliary.ToNames());
        json.WriteNumber("quad_code", (int)coded.QuadClass);
        json.WriteNumber("event_scale", coded.Intensity);
        json.WriteString("cameo", coded.Cameo);
        json.WriteNumber("confidence", Math.Round(coded.Confidence, 4));
        json.WriteString("rule", coded.Evidence.Rule);
    }

    static void WriteEntities(Utf8JsonWriter json, string name, IReadOnlyList<ActorMention> mentions)
    {
        json.WriteStartArray(name);
        foreach (var mention in mentions)
        {
            json.WriteStartObject();
            json.WriteString("code", mention.Actor.Country);
            json.WriteString("sector", mention.Actor.Sector);
            json.WriteString("entity_text", mention.Text);
            json.WriteString("identifier_id", mention.Actor.Wikidata.Length > 0 ? mention.Actor.Wikidata : mention.Actor.Identity);
            json.WriteString("identifier_text", mention.Actor.Name);
            json.WriteString("office", mention.Actor.Office);
            json.WriteNumber("start", mention.Span.Start);
            json.WriteNumber("end", mention.Span.End);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    static void WriteSurroundings(Utf8JsonWriter json, Event coded)
    {
        if (coded.Place is { } place)
        {
            json.WriteStartObject("event_loc");
            json.WriteString("extracted_place", place.Extracted);
            json.WriteString("resolved_place", place.Name);
            json.WriteString("province", place.Province);
            json.WriteString("country_code", place.Country);
            json.WriteString("feature_class", place.Feature);
            WriteNumber(json, "lat", place.Latitude);
            WriteNumber(json, "lon", place.Longitude);
            json.WriteEndObject();
        }

        var numbers = coded.Casualties;
        if (numbers != Casualties.None)
        {
            json.WriteStartObject("size");
            WriteNumber(json, "dead", numbers.Dead);
            WriteNumber(json, "injured", numbers.Injured);
            WriteNumber(json, "arrested", numbers.Arrested);
            json.WriteEndObject();
        }
    }

    static void WriteEvidence(Utf8JsonWriter json, Event coded, Article article)
    {
        var evidence = coded.Evidence;
        WriteList(json, "event_text", [.. evidence.Trigger.Select(t => t.In(article.Text))]);
        json.WriteString("text", evidence.SentenceText);
        json.WriteStartObject("text_info");
        json.WriteNumber("sequence", evidence.Sentence);
        json.WriteNumber("start", evidence.SentenceSpan.Start);
        json.WriteNumber("end", evidence.SentenceSpan.End);
        json.WriteEndObject();
        json.WriteStartObject("cite_info");
        json.WriteString("title", article.Title);
        json.WriteString("url", article.Url);
        json.WriteString("publication", article.Publisher);
        json.WriteString("language", article.Language);
        json.WriteString("codebook", Ontology.Codebook);
        json.WriteEndObject();
        json.WriteString("coder", evidence.CoderVersion);
    }

    static void WriteNumber(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    static void WriteList(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
