using System.Globalization;

namespace Entente.Reading.EventFiles;

/// <summary>Translates a value of one column to another column of the same meaning, which writes it otherwise.</summary>
static class ValueTranslation
{
    /// <summary>The value as the other column writes it; null if it cannot be carried over.</summary>
    public static string? Translate(string value, EventField from, EventField to, DateOnly? day)
    {
        if (from.Kind == to.Kind)
        {
            return value;
        }

        return (from.Grammar, to.Grammar) switch
        {
            ("country", "country") => Country(value, from, to, day),
            ("day" or "time", "day" or "time") => TypedValue.TryDay(value, from.Detail, out var read) ? TypedValue.Write(read, to.Detail) : null,
            ("sector" or "sectors", "sector" or "sectors") => Sector(value, from, to),
            ("quad", "quad") => Quad(value, from, to),
            (_, "int") => TypedValue.TryWhole(value, out _) ? value : null,
            (_, "num") => TypedValue.TryNumber(value, out _) ? value : null,
            ("list", "list") => string.Join(to.Detail == ";" ? "; " : to.Detail, value.Split(from.Detail, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)),
            ("text" or "code" or "int" or "num" or "list", "text" or "code" or "list") => value,
            _ => null,
        };
    }

    static string? Country(string value, EventField from, EventField to, DateOnly? day) =>
        CountryCodes.TryParseScheme(from.Detail, out var source) && CountryCodes.TryParseScheme(to.Detail, out var target)
        && CountryCodes.Translate(source, value, target, day) is { Length: > 0 } translated ? translated : null;

    static string? Sector(string value, EventField from, EventField to)
    {
        var (sector, _) = SectorCodes.ToPlover(from.Detail, value.Split(',', ';'));
        return (to.Detail, sector) switch
        {
            (_, "") => null,
            ("plover", _) => sector,
            ("cameo", "JRN") => "MED",
            ("cameo", "MED") => "HLH",
            ("cameo", "SOC") => "CVL",
            ("cameo", "UNK") => null,
            ("cameo", _) => sector,
            _ => null,
        };
    }

    /// <summary>GDELT's classes and PLOVER's are not the same division: between them the class is taken anew from the act.</summary>
    static string? Quad(string value, EventField from, EventField to) => (from.Detail, to.Detail) switch
    {
        ("words", "plover") => QuadWords.Parse(value) is > 0 and var n ? n.ToString(CultureInfo.InvariantCulture) : null,
        ("plover", "words") => value is ['1' or '2' or '3' or '4'] ? QuadWords.Write(value[0] - '0') : null,
        _ => null,
    };
}
