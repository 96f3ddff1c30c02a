namespace Entente.Reading.EventFiles;

/// <summary>The known defects of the values of a row.</summary>
sealed class CellCheck(FileLayout layout)
{
    readonly EventFormat format = layout.Format;

    /// <summary>All defects of a row.</summary>
    public IEnumerable<Defect> Check(FileRecord row) => row.Cells.Where(c => c.Field is not null && !c.IsMissing).SelectMany(c => Value(row, c)).Concat(Together(row));

    IEnumerable<Defect> Value(FileRecord row, Cell cell)
    {
        var (field, value) = (cell.Field!, cell.Value);
        var text = field.Grammar switch
        {
            "int" when !TypedValue.TryWhole(value, out _) => $"{cell.Name} is '{value}', no whole number",
            "num" or "scale" when !TypedValue.TryNumber(value, out _) => value.Contains(',', StringComparison.Ordinal)
                ? $"{cell.Name} is '{value}': write a decimal point, not a comma" : $"{cell.Name} is '{value}', no number",
            "day" or "time" when !TypedValue.TryDay(value, field.Detail, out _) => $"{cell.Name} is '{value}', no day as {format.Title} writes it",
            "day" when field.Detail.Contains('|', StringComparison.Ordinal) && !TypedValue.TryDay(value, field.Detail.Split('|')[0], out _)
                => $"{cell.Name} is '{value}': another style of date than the usual one ({TypedValue.Write(new(2018, 6, 1), field.Detail)})",
            "event" => Event(field, cell.Name, value),
            "country" => Country(field, cell.Name, value),
            "mode" when row.Tell("type") is { } type && !(Crosswalk.TryPlover(type, value, out _, out var mode) && mode == value) => $"{cell.Name} is '{value}': no mode of {type} in today's manual",
            "text" or "code" when !format.Quotes && format.Shape == FileShape.Table && value.Length > 1 && value[0] == '"' && value[^1] == '"'
                => $"{cell.Name} is between quotes, which {format.Title} does not use: they are part of the value",
            _ => null,
        };
        if (text is not null)
        {
            yield return new(row.Line, field.Grammar, text);
        }
    }

    static string? Event(EventField field, string name, string value) => field.Detail switch
    {
        "cameo" when CameoCode.Find(value) is null => CameoCode.Find("0" + value) is { } padded
            ? $"{name} is '{value}': no CAMEO code; a leading zero may be lost (0{value}: {padded.Name}). Codes are text, not numbers"
            : $"{name} is '{value}': no CAMEO code",
        "plover" when !Crosswalk.TryPlover(value, "", out _, out _) => $"{name} is '{value}': no PLOVER type",
        "acled" when !Crosswalk.TryAcled(value, out _) => $"{name} is '{value}': no event type of ACLED that is known",
        "ucdp" when !Crosswalk.TryUcdp(value, out _) => $"{name} is '{value}': types of violence are 1, 2 and 3",
        _ => null,
    };

    static string? Country(EventField field, string name, string value)
    {
        if (!CountryCodes.TryParseScheme(field.Detail, out var scheme) || CountryCodes.ToIso3(scheme, value).Length > 0
            || value is "IGO" or "UNO" or "EUR" or "NGO" or "ISM" or "IMG" or "MNC" || scheme is CountryScheme.Name or CountryScheme.Cameo)
        {
            return null;
        }

        return scheme == CountryScheme.Fips && CountryCodes.ToIso3(CountryScheme.Iso2, value) is { Length: > 0 } iso
            ? $"{name} is '{value}': no FIPS 10-4 code, but ISO 3166's for {iso} (FIPS: {CountryCodes.Translate(CountryScheme.Iso3, iso, CountryScheme.Fips)}); the two must not be mixed"
            : $"{name} is '{value}': no code of its kind ({field.Detail}) that is known";
    }

    IEnumerable<Defect> Together(FileRecord row)
    {
        if (Day(row, "day") is { } day && (Day(row, "published") ?? Day(row, "added")) is { } known && format.IsFar(day, known))
        {
            yield return new(row.Line, "far-date", $"the day of the act, {day:yyyy-MM-dd}, is {(day > known ? "after" : "long before")} the day on which it was published or added, {known:yyyy-MM-dd}");
        }

        if (Number(row, "place.lat") is { } latitude && Number(row, "place.lon") is { } longitude
            && (Math.Abs(latitude) > 90 || Math.Abs(longitude) > 180 || (latitude == 0 && longitude == 0)))
        {
            yield return new(row.Line, "place", $"the place lies at {latitude}, {longitude}: {(Math.Abs(latitude) > 90 && Math.Abs(longitude) <= 90 ? "latitude and longitude seem to be exchanged" : "no such place")}");
        }

        if (row.Tell("place.country") is { } country && row.Tell("place.adm1") is { } division && !division.StartsWith(country, StringComparison.Ordinal))
        {
            yield return new(row.Line, "place", $"the division {division} is not one of the country {country}");
        }

        if (row.Tell("source.code") is { } code && code == row.Tell("target.code") && row.Tell("source.name") == row.Tell("target.name"))
        {
            yield return new(row.Line, "itself", $"source and target are the same, {code}");
        }
        else if (row.Tell("source.code") is null && row.Tell("source.name") is { } name && name == row.Tell("target.name") && row.Tell("source.country") == row.Tell("target.country"))
        {
            yield return new(row.Line, "itself", $"source and target are the same, {name}");
        }

        foreach (var defect in Counts(row))
        {
            yield return defect;
        }
    }

    static IEnumerable<Defect> Counts(FileRecord row)
    {
        foreach (var meaning in new[] { "mentions", "publishers", "articles", "dead" })
        {
            if (Number(row, meaning) is < 0 and var count)
            {
                yield return new(row.Line, "count", $"{meaning} is {count}: a count cannot be negative");
            }
        }

        if (Number(row, "publishers") > Number(row, "mentions"))
        {
            yield return new(row.Line, "count", "more publishers than mentions");
        }

        if (Number(row, "dead.low") > Number(row, "dead") || Number(row, "dead") > Number(row, "dead.high"))
        {
            yield return new(row.Line, "count", "the best estimate of deaths lies outside of low and high (the order of the columns is best, high, low)");
        }
    }

    static DateOnly? Day(FileRecord row, string meaning) =>
        row.Cells.FirstOrDefault(c => c.Meaning == meaning) is { Field: { } field } cell && TypedValue.TryDay(cell.Value, field.Detail, out var day) ? day : null;

    static double? Number(FileRecord row, string meaning) => row.Tell(meaning) is { } text && TypedValue.TryNumber(text, out var number) ? number : null;
}
