using System.Globalization;
using System.Text.RegularExpressions;
using Entente.Reading.Credits;
using Entente.Reading.Dates;

namespace Entente.Reading.Uncoded;

/// <summary>Finds datelines: "ISLAMABAD (Reuters) - ", "KABUL, Afghanistan (Jan. 22, 2013) – ", "LAHORE: ", "Karachi, Mar 5 (ANI): ".</summary>
static partial class DatelineFinder
{
    const int Window = 240;
    const int ShortestPlace = 4;

    /// <summary>A year that has every day, to ask whether words name a day.</summary>
    const int LeapYear = 2000;

    static readonly HashSet<string> NotPlaces =
        DataFile.Read("not-datelines.tsv").Select(line => line.Cells[0]).ToHashSet(StringComparer.Ordinal);

    /// <summary>The dateline at the start of a line of the text; null if there is none.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="unit">The line.</param>
    /// <param name="year">The year for a date without one; null if it is not known.</param>
    public static Dateline? Find(string text, TextUnit unit, int? year)
    {
        var header = ReleaseHeader().Match(text, unit.Start, Math.Min(unit.Length, Window));
        var start = unit.Start + header.Length;
        year ??= header.Success && YearOfNumber().Match(header.Value) is { Success: true } number ? int.Parse(number.ValueSpan, CultureInfo.InvariantCulture) : null;
        return (start < unit.End ? Find(text, unit.Start, start, Math.Min(unit.End - start, 120), year) : null)
            ?? (header.Success ? new(new(unit.Start, start), "", null) : null);
    }

    static Dateline? Find(string text, int from, int start, int length, int? year)
    {
        var match = Pattern().Match(text, start, length);
        match = match.Success ? match : WithoutDash().Match(text, start, length);
        if (!match.Success)
        {
            return null;
        }

        var place = match.Groups["place"].Value;
        var isUpper = place.Length > 0 && !place.Any(char.IsLower);
        var agencies = match.Groups["paren"].Captures.Select(c => AgencyOf(c.Value, isUpper)).Where(name => name.Length > 0).ToList();
        var dates = match.Groups["paren"].Captures.Select(c => c.Value).Append(match.Groups["date"].Value)
            .Select(words => DateOf(words, year)).ToList();
        var hasDate = dates.Exists(date => date.IsDate);
        var isPlace = isUpper && place.Length >= ShortestPlace && !NotPlaces.Contains(place);
        var isSure = agencies.Count > 0 || (place.Length > 0 && hasDate);
        return isSure || isPlace
            ? new(new(from, match.Index + match.Length), agencies.FirstOrDefault(""), dates.Find(date => date.Date is not null).Date)
            : null;
    }

    /// <summary>A known agency, or after a place in capitals any name: small agencies are many.</summary>
    static string AgencyOf(string words, bool isAfterPlace) =>
        Agencies.Shipped.NameOf(words) is { Length: > 0 } known ? known
        : isAfterPlace && Name().IsMatch(words) && !DateText.TryFind(words, LeapYear, out _) ? words
        : "";

    static (bool IsDate, DateOnly? Date) DateOf(string words, int? year)
    {
        if (DateText.TryFind(words, out var date, out _))
        {
            return (true, date);
        }

        return !DateText.TryFind(words, LeapYear, out _) ? (false, null)
            : year is { } known && DateText.TryFind(words, known, out date) ? (true, date)
            : (true, null);
    }

    // The separator ends the dateline. A bare place in capitals needs it; so does everything else.
    [GeneratedRegex("""
        \G
        (?: (?<place> \p{Lu}[\p{L}'’.-]+ (?: [\ /]\p{Lu}[\p{L}'’.-]+){0,4} ) (?: ,\ ? (?!\p{L}+\.?\ \d) \p{Lu}[\p{L}.'’-]+ (?:\ \p{Lu}[\p{L}.'’-]+){0,2} )? )?
        (?: ,?\ ? (?<date> (?:\p{L}+day,?\ )? (?:\p{L}{3,9}\.?\ \d{1,2} | \d{1,2}\ \p{L}{3,9}) (?:,?\ \d{4})? ) (?=\s*[(–—:-]) )?
        (?: \s* [(\[] (?<paren> [^()\[\]\r\n]{2,40} ) [)\]] ){0,2}
        \s* (?: [–—] | -{1,2}(?=\s) | :(?=\s) ) \s*
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();

    // "KABUL, Afghanistan (Feb. 9, 2011) Yesterday in ...": a place, its country and a day in brackets need no dash.
    [GeneratedRegex("""
        \G
        (?<place> \p{Lu}[\p{Lu}'’.-]+ (?: [\ /]\p{Lu}[\p{Lu}'’.-]+){0,4} ) , \ ? \p{Lu}[\p{L}.'’-]+ (?:\ \p{Lu}[\p{L}.'’-]+){0,2}
        \s* [(\[] (?<paren> [^()\[\]\r\n]{2,40} ) [)\]] [\ \t]+ (?=\p{Lu}) (?<date>)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex WithoutDash();

    // What a press office writes before its release, on one line with it.
    [GeneratedRegex(@"\G.{0,160}?\b(?:for immediate release|(?:press|news|media) release:)(?:\s+download pdf)?[\s:]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ReleaseHeader();

    [GeneratedRegex(@"\b(?:19|20)\d\d(?=-\d\d-)", RegexOptions.CultureInvariant)]
    private static partial Regex YearOfNumber();

    [GeneratedRegex(@"^\p{Lu}[\p{L}&.'’-]*(?: \p{Lu}[\p{L}&.'’-]*){0,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
