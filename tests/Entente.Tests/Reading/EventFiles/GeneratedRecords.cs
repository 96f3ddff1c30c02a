using System.Globalization;
using Entente.Reading.EventFiles;

namespace Entente.Tests.Reading.EventFiles;

/// <summary>Records of any format with values drawn by the kind of each column: sound ones, odd ones, and none.</summary>
sealed class GeneratedRecords(int seed)
{
    static readonly string[] Words = ["Jane's \"march\"", "Córdoba, near", "Police (India)", "TTP: Tehreek-i-Taliban Pakistan", "007", "a; b; c", "O'Neill & Sons <ltd>", "0", "Пешавар", "-", "two  blanks", "x,y,\"z\""];
    static readonly string[] Missing = ["", "None", "NULL", "NA"];
    static readonly string[] Sectors = ["GOV", "MIL", "REB", "COP", "CVL", "OPP", "JRN", "Insurgents", "Police,Government", "1", "2", "Rebel group"];

    readonly Random random = new(seed);

    /// <summary>A record like another one, with new values in its cells.</summary>
    public FileRecord Like(FileRecord record)
    {
        for (var cell = 0; cell < record.Cells.Count; cell++)
        {
            record = record.With(cell, random.Next(5) == 0 ? One(Missing) : Value(record.Cells[cell].Field));
        }

        var words = record.Cells.ToList().FindIndex(c => c.Meaning == "event.text");
        return words >= 0 && CameoCode.Find(record.Tell("cameo") ?? "") is { } code ? record.With(words, code.Name) : record;
    }

    string Value(EventField? field) => field?.Grammar switch
    {
        "int" => random.Next(-5, 100_000).ToString(CultureInfo.InvariantCulture),
        "num" or "scale" => One([random.Next(-100, 100).ToString(CultureInfo.InvariantCulture), (random.Next(-1000, 1000) / 8.0).ToString(CultureInfo.InvariantCulture), "1.50", "-0.0"]),
        "day" or "time" => TypedValue.Write(new DateOnly(1990, 1, 1).AddDays(random.Next(12_000)), One(field.Detail.Split('|'))),
        "country" => Country(field.Detail),
        "actor" => One(["PAKGOV", "PAKREBTTP", "USA", "IGOUNO", "AFGCVL", "XXX"]),
        "sector" or "sectors" => One(Sectors),
        "event" => Act(field.Detail),
        "mode" => One(["drone", "visit", "assassinate", "none of them"]),
        "quad" => field.Detail == "words" ? One(["VERBAL COOPERATION", "MATERIAL CONFLICT"]) : random.Next(0, 5).ToString(CultureInfo.InvariantCulture),
        "list" => string.Join(field.Detail, Enumerable.Range(0, random.Next(1, 4)).Select(_ => One(["example.org", "military", "https://example.org/a?b=c", "Wire Post"]))),
        _ => One(Words),
    };

    string Country(string scheme)
    {
        var code = CountryCodes.TryParseScheme(scheme, out var kind) ? CountryCodes.Translate(CountryScheme.Iso3, One(CountryCodes.All), kind) : "";
        return code.Length > 0 && random.Next(8) > 0 ? code : "ZZ";
    }

    string Act(string book) => book switch
    {
        "plover" => One([.. Enum.GetValues<EventType>().Select(Ontology.Name), "SING"]),
        "acled" => One(["Armed clash", "Peaceful protest", "Battles", "Protests", "Looting", "Parade"]),
        "ucdp" => random.Next(0, 5).ToString(CultureInfo.InvariantCulture),
        "icews" => One(["Make a visit", "Use conventional military force", "Sing together"]),
        _ => One([.. CameoCode.All.Select(c => c.Code), "999"]),
    };

    T One<T>(IReadOnlyList<T> all) => all[random.Next(all.Count)];
}
