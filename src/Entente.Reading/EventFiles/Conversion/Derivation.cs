using System.Globalization;

namespace Entente.Reading.EventFiles;

/// <summary>Values that a row does not have in a column of the same meaning, but that follow from others of its columns.</summary>
static class Derivation
{
    static readonly string[] ActMeanings = ["type", "mode", "cameo", "event.text", "acled.subtype", "acled.type", "ucdp.violence"];
    static readonly EventField CameoCountry = new("", [], "country:cameo", "");
    static readonly EventField CameoSector = new("", [], "sector:cameo", "");

    /// <summary>A value, and the meanings that it was taken from.</summary>
    public readonly record struct Derived(string Value, IReadOnlyList<string> From);

    /// <summary>The value for a column; null if it does not follow.</summary>
    public static Derived? Of(FileRecord row, EventField wanted, DateOnly? day)
    {
        var meaning = wanted.Meaning;
        if (meaning.StartsWith("source.", StringComparison.Ordinal) || meaning.StartsWith("target.", StringComparison.Ordinal))
        {
            return Party(row, wanted, meaning[..6], meaning[7..], day);
        }

        return meaning switch
        {
            "year" => OfDay(day, "yyyy"),
            "month" => OfDay(day, wanted.Name == "Month" ? "%M" : "yyyyMM"),
            "monthday" => OfDay(day, "%d"),
            "fraction" => day is { } d ? new((d.Year + ((d.DayOfYear - 1) / 365.0)).ToString("F4", CultureInfo.InvariantCulture), ["day"]) : null,
            "end" => Translated(row, wanted, day, "day"),
            "added" => Translated(row, wanted, day, "published"),
            "published" => Translated(row, wanted, day, "added"),
            "place.name" => Translated(row, wanted, day, "place.city", "place.words", "place.province"),
            "place.city" or "place.words" => Translated(row, wanted, day, "place.name"),
            "place.country" or "place.gw" or "place.iso3" or "place.isonum" => Translated(row, wanted, day, "place.country", "place.iso3", "place.isonum", "place.gw"),
            _ => Act(row, wanted),
        };
    }

    static Derived? OfDay(DateOnly? day, string style) => day is { } d ? new(d.ToString(style, CultureInfo.InvariantCulture), ["day"]) : null;

    static Derived? Act(FileRecord row, EventField wanted)
    {
        string Text(string meaning) => row.Tell(meaning) ?? "";
        var told = ToldAct.Of(Text("type"), Text("mode"), Text("cameo"), Text("event.text"), Text("acled.subtype"), Text("acled.type"), Text("ucdp.violence"));
        var from = ActMeanings.Where(m => Text(m).Length > 0).ToList();
        var value = wanted.Meaning switch
        {
            "cameo" => told.Cameo,
            "cameo.base" => told.Cameo[..Math.Min(3, told.Cameo.Length)],
            "cameo.root" => told.Cameo[..Math.Min(2, told.Cameo.Length)],
            "event.text" => CameoCode.Find(told.Cameo)?.Name ?? "",
            "type" => told.Type is { } type ? Ontology.Name(type) : "",
            "mode" => told.Mode,
            "context" => string.Join("; ", CameoCode.Find(told.Cameo)?.Contexts ?? []),
            "quad" => QuadOf(told, wanted.Detail),
            "intensity" => IntensityOf(told, wanted.Detail),
            _ => "",
        };
        return value.Length == 0 || from.Count == 0 ? null : new(value, from);
    }

    static string QuadOf(GivenAct told, string scheme) => (scheme, told.Type) switch
    {
        ("gdelt", _) when CameoCode.QuadClassOf(told.Cameo) is > 0 and var n => n.ToString(CultureInfo.InvariantCulture),
        ("words", { } type) => QuadWords.Write((int)Ontology.QuadClassOf(type)),
        ("plover", { } type) => ((int)Ontology.QuadClassOf(type)).ToString(CultureInfo.InvariantCulture),
        _ => "",
    };

    static string IntensityOf(GivenAct told, string scale) => (scale, told.Type) switch
    {
        ("goldstein", _) => CameoCode.Find(told.Cameo)?.Goldstein.ToString("0.0", CultureInfo.InvariantCulture) ?? "",
        (_, { } type) => Ontology.ScoreOf(type, told.Mode).ToString("0.0", CultureInfo.InvariantCulture),
        _ => "",
    };

    static Derived? Party(FileRecord row, EventField wanted, string side, string part, DateOnly? day) => part switch
    {
        "country" or "cow" or "gw" => Translated(row, wanted, day, side + ".country", side + ".gw", side + ".cow"),
        "code" => Code(row, side, day),
        "name" => Translated(row, wanted, day, side + ".words"),
        "words" => Translated(row, wanted, day, side + ".name"),
        "sector" => Translated(row, wanted, day, side + ".sectors"),
        "sectors" => Translated(row, wanted, day, side + ".sector"),
        _ => null,
    };

    /// <summary>A CAMEO code of country and sector: "PAKGOV".</summary>
    static Derived? Code(FileRecord row, string side, DateOnly? day)
    {
        var country = Translated(row, CameoCountry, day, side + ".country", side + ".gw");
        var sector = Translated(row, CameoSector, day, side + ".sector", side + ".sectors");
        return country is null && sector is null ? null : new(country?.Value + sector?.Value, [.. country?.From ?? [], .. sector?.From ?? []]);
    }

    /// <summary>The first of some meanings that can be written in the wanted column.</summary>
    static Derived? Translated(FileRecord row, EventField wanted, DateOnly? day, params ReadOnlySpan<string> meanings)
    {
        foreach (var meaning in meanings)
        {
            foreach (var cell in row.Cells)
            {
                if (cell.Meaning == meaning && !cell.IsMissing && ValueTranslation.Translate(cell.Value, cell.Field!, wanted, day) is { } value)
                {
                    return new(value, [meaning]);
                }
            }
        }

        return null;
    }
}
