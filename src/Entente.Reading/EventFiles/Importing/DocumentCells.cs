using System.Globalization;

namespace Entente.Reading.EventFiles;

/// <summary>Makes mentions and documents of the cells of a row, or says why there is none.</summary>
sealed class DocumentCells(EventFormat format)
{
    static readonly char[] Between = [';'];

    /// <summary>The mention of a row; null with a problem.</summary>
    public ImportedMention? Mention(FileRecord row, long offset, long hash, out string problem)
    {
        var of = long.TryParse(row.Tell("event.id"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : -1;
        if (of < 0)
        {
            problem = "the row has no id of an event (GLOBALEVENTID); every mention needs one";
            return null;
        }

        var reading = new Reading(row);
        var mention = Day(row, out problem) is { } day ? new ImportedMention(offset, hash, of, day)
        {
            Kind = reading.Whole("mention.type"),
            Publisher = row.Tell("publisher") ?? "",
            Url = row.Tell("url") ?? "",
            Sentence = reading.Whole("sentence.number"),
            SourceOffset = Place(reading.Whole("source.offset")),
            TargetOffset = Place(reading.Whole("target.offset")),
            ActOffset = Place(reading.Whole("trigger.offset")),
            Confidence = reading.Whole("confidence.percent"),
            Length = reading.Whole("length"),
            Tone = reading.Number("tone"),
            Translation = row.Tell("translation") ?? "",
        } : null;
        problem = problem.Length > 0 ? problem : reading.Problem;
        return problem.Length > 0 ? null : mention;
    }

    /// <summary>The document of a row; null with a problem.</summary>
    public ImportedDocument? Document(FileRecord row, long offset, long hash, out string problem)
    {
        if (Day(row, out problem) is not { } day)
        {
            return null;
        }

        var reading = new Reading(row);
        var document = new ImportedDocument(offset, hash, day)
        {
            Key = row.Tell("id") ?? "",
            Publisher = First(row.Tell("publisher"), ";"),
            Url = First(row.Tell("url"), "<UDIV>"),
            Articles = reading.Whole("articles"),
            Tone = First(row.Tell("tones"), ",") is { Length: > 0 } tone && TypedValue.TryNumber(tone, out var number) ? (float)number : null,
            Themes = [.. Items(row, "themes").Concat(Located(row, "themes.located")).Distinct(StringComparer.Ordinal)],
            Names = [.. Names(row, "person", "persons"), .. Names(row, "organisation", "organisations")],
            Places = [.. Items(row, "places.located").Select(i => PlaceOf(i.Split('#'), 0, isSecond: true))
                .Concat(Items(row, "places").Select(i => PlaceOf(i.Split('#'), 0, isSecond: false))).OfType<GivenPlace>().DistinctBy(p => (p.Name, p.Country))],
            Counts = [.. Counts(row, reading)],
            Events = [.. (row.Tell("event.ids") ?? "").Split(',', StringSplitOptions.TrimEntries)
                .Select(i => long.TryParse(i, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : -1).Where(i => i >= 0).Distinct()],
        };
        problem = reading.Problem;
        return problem.Length > 0 ? null : document;
    }

    DateOnly? Day(FileRecord row, out string problem)
    {
        var field = format.Meaning("added")!;
        var text = row.Tell("added") ?? "";
        if (TypedValue.TryDay(text, field.Detail, out var day))
        {
            problem = "";
            return day;
        }

        problem = $"{field.Name} is '{text}', no day as this format writes it ({TypedValue.Write(new(2018, 6, 1), field.Detail)})";
        return null;
    }

    static IEnumerable<DocumentCount> Counts(FileRecord row, Reading reading)
    {
        if (row.Tell("count.type") is { } kind && reading.Whole("count") is { } number)
        {
            var place = PlaceOf([row.Tell("place.type") ?? "", row.Tell("place.name") ?? "", row.Tell("place.country") ?? "", row.Tell("place.adm1") ?? "", row.Tell("place.lat") ?? "", row.Tell("place.lon") ?? ""], 0, isSecond: false);
            return [new(kind, number, row.Tell("count.object") ?? "", place)];
        }

        var items = Items(row, "counts").Concat(Items(row, "gkg.v2counts")).Select(i => i.Split('#')).Where(p => p.Length >= 3);
        return items.Select(p => long.TryParse(p[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var n) ? new DocumentCount(p[0], n, p[2], PlaceOf(p, 3, isSecond: false)) : null)
            .OfType<DocumentCount>().Distinct();
    }

    /// <summary>Type, name, country, division, in the second edition its part, latitude, longitude, id.</summary>
    static GivenPlace? PlaceOf(string[] parts, int at, bool isSecond)
    {
        string Part(int n) => at + n < parts.Length ? parts[at + n].Trim() : "";
        double? Number(int n) => TypedValue.TryNumber(Part(n), out var number) ? number : null;
        var after = isSecond ? 5 : 4;
        return Part(1).Length == 0 ? null : new(Part(1), CountryCodes.ToIso3(CountryScheme.Fips, Part(2)), Part(3), Number(after), Number(after + 1));
    }

    static IEnumerable<DocumentName> Names(FileRecord row, string kind, string meaning) =>
        Located(row, meaning + ".located").Concat(Items(row, meaning)).Distinct(StringComparer.OrdinalIgnoreCase).Select(n => new DocumentName(kind, n));

    static string[] Items(FileRecord row, string meaning) =>
        (row.Tell(meaning) ?? "").Split(Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Items with the place in the text behind a comma, which is left off.</summary>
    static IEnumerable<string> Located(FileRecord row, string meaning) =>
        Items(row, meaning).Select(i => i.LastIndexOf(',') is > 0 and var comma ? i[..comma] : i);

    static string First(string? list, string between) => (list ?? "").Split(between, 2)[0].Trim();

    static int? Place(int? offset) => offset < 0 ? null : offset;

    /// <summary>Reads numbers and keeps the first reason why one cannot be read.</summary>
    sealed class Reading(FileRecord row)
    {
        public string Problem { get; private set; } = "";

        public int? Whole(string meaning)
        {
            if (row.Tell(meaning) is not { } text)
            {
                return null;
            }

            if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            {
                return number;
            }

            Refuse(meaning, text, "no whole number");
            return null;
        }

        public float? Number(string meaning)
        {
            if (row.Tell(meaning) is not { } text)
            {
                return null;
            }

            if (TypedValue.TryNumber(text, out var number))
            {
                return (float)number;
            }

            Refuse(meaning, text, text.Contains(',', StringComparison.Ordinal) ? "no number: write a decimal point, not a comma" : "no number");
            return null;
        }

        void Refuse(string meaning, string text, string what) =>
            Problem = Problem.Length > 0 ? Problem : $"{row.Cells.First(c => c.Meaning == meaning).Name} is '{(text.Length <= 40 ? text : text[..40] + "...")}', {what}";
    }
}
