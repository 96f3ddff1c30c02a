using System.Collections.Frozen;

namespace Entente;

/// <summary>How a country is written in a coded file.</summary>
public enum CountryScheme
{
    /// <summary>ISO 3166-1 alpha-3: PAK.</summary>
    Iso3,
    /// <summary>ISO 3166-1 alpha-2: PK.</summary>
    Iso2,
    /// <summary>ISO 3166-1 numeric: 586.</summary>
    Numeric,
    /// <summary>FIPS 10-4: PK; many codes are another state's ISO code.</summary>
    Fips,
    /// <summary>Correlates of War number: 770.</summary>
    Cow,
    /// <summary>Gleditsch and Ward number: 770.</summary>
    GleditschWard,
    /// <summary>CAMEO: PAK, but ROM, TMP.</summary>
    Cameo,
    /// <summary>English name.</summary>
    Name,
}

/// <summary>Translates country codes by the table <c>Data/countries.tsv</c>, with the days within which numbers hold.</summary>
public static class CountryCodes
{
    static readonly CountryRow[] Rows = Read();

    static readonly FrozenDictionary<string, CountryRow[]>[] ByScheme =
        [.. Enum.GetValues<CountryScheme>().Select(s => Rows.SelectMany(r => r[s].Select(code => (Code: code, Row: r)))
            .GroupBy(p => p.Code, p => p.Row, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.OrdinalIgnoreCase))];

    /// <summary>All ISO alpha-3 codes of the table, in its order.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Rows.Select(r => r[CountryScheme.Iso3][0]).Distinct(StringComparer.Ordinal)];

    /// <summary>Reads the name of a scheme as the formats' tables write it: iso3, iso2, isonum, fips, cow, gw, cameo, name.</summary>
    public static bool TryParseScheme(string text, out CountryScheme scheme)
    {
        (var known, scheme) = text switch
        {
            "iso3" => (true, CountryScheme.Iso3),
            "iso2" => (true, CountryScheme.Iso2),
            "isonum" => (true, CountryScheme.Numeric),
            "fips" => (true, CountryScheme.Fips),
            "cow" => (true, CountryScheme.Cow),
            "gw" => (true, CountryScheme.GleditschWard),
            "cameo" => (true, CountryScheme.Cameo),
            "name" => (true, CountryScheme.Name),
            _ => (false, default),
        };
        return known;
    }

    /// <summary>The ISO alpha-3 code of a country written in a scheme on a day; empty if it is unknown.</summary>
    public static string ToIso3(CountryScheme scheme, string code, DateOnly? day = null)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Find(scheme, code, day) is { } row ? row[CountryScheme.Iso3][0] : "";
    }

    /// <summary>A country of one scheme in another on a day; empty if either does not know it.</summary>
    public static string Translate(CountryScheme from, string code, CountryScheme to, DateOnly? day = null)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (Find(from, code, day) is not { } row || Find(CountryScheme.Iso3, row[CountryScheme.Iso3][0], day) is not { } onDay)
        {
            return "";
        }

        return onDay[to] is [var first, ..] ? first : "";
    }

    /// <summary>Every error of a table in this layout, as <c>file(line): message</c>.</summary>
    public static IReadOnlyList<string> Problems(string file, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var problems = new List<string>();
        var lines = text.Split('\n');
        for (var n = 0; n < lines.Length; n++)
        {
            var cells = lines[n].TrimEnd('\r').Split('\t');
            if (lines[n].Length > 0 && lines[n][0] != '#' && cells[0] != "iso3")
            {
                problems.AddRange(CountryRow.Problems(cells).Select(p => $"{file}({n + 1}): {p}"));
            }
        }

        return problems;
    }

    /// <summary>The text of the shipped table.</summary>
    public static string ShippedTable()
    {
        using var stream = typeof(CountryCodes).Assembly.GetManifestResourceStream("Entente.Data.countries.tsv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    static CountryRow? Find(CountryScheme scheme, string code, DateOnly? day)
    {
        if (scheme is CountryScheme.Numeric && code.Length < 3)
        {
            code = code.PadLeft(3, '0');
        }

        if (!ByScheme[(int)scheme].TryGetValue(code, out var rows))
        {
            return null;
        }

        var on = day ?? DateOnly.MaxValue;
        return Array.Find(rows, r => r.IsDated && r.From <= on && on <= r.To) ?? Array.Find(rows, r => !r.IsDated) ?? rows[0];
    }

    static CountryRow[] Read() => [.. ShippedTable().Split('\n').Where(l => l.Length > 0 && l[0] != '#' && !l.StartsWith("iso3\t", StringComparison.Ordinal))
        .Select(l => CountryRow.Of(l.TrimEnd('\r').Split('\t')))];
}
