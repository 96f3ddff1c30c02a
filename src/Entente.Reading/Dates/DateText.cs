using System.Globalization;
using System.Text.RegularExpressions;

namespace Entente.Reading.Dates;

/// <summary>Reads days as publishers write them. A time with an offset keeps the day that it names.</summary>
public static partial class DateText
{
    const int FirstYear = 1800;
    const int LastYear = 2200;

    static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>
    /// Reads a text that is a date: ISO 8601, RFC 2822, "March 5, 2025", "5 March 2025", "Wed., 5th Mar 2025, 10:30 AM",
    /// "20250305", seconds or milliseconds since 1970, and "31/12/2024" where day and month cannot be confused.
    /// False for anything else, for days that do not exist, and for years before 1800 or after 2200.
    /// </summary>
    public static bool TryParse(string? text, out DateOnly date)
    {
        date = default;
        var trimmed = (text ?? "").Trim();
        return trimmed.Length is > 0 and <= 80
            && (TryNumber(trimmed, out date) || TryFind(trimmed, out date, out _) || TrySlashed(trimmed, out date));
    }

    /// <summary>Finds the first whole date, with day, month as a word or ISO, and year, in a text.</summary>
    public static bool TryFind(string text, out DateOnly date, out Range where)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var match in new[] { Iso().Match(text), MonthFirst().Match(text), DayFirst().Match(text) }
            .Where(m => m.Success).OrderBy(m => m.Index))
        {
            if (TryParts(match, out date))
            {
                where = match.Index..(match.Index + match.Length);
                return true;
            }
        }

        (date, where) = (default, default);
        return false;
    }

    /// <summary>Finds the first day and month in words in a text, and gives the day in a year.</summary>
    public static bool TryFind(string text, int year, out DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(text);
        var match = DayAndMonth().Match(text);
        date = default;
        return match.Success && TryMake(year, MonthOf(match.Groups["month"].Value), Number(match.Groups["day"].Value), out date);
    }

    /// <summary>The number, 1 to 12, of a month's English name or its abbreviation; 0 for other words.</summary>
    public static int MonthOf(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return word.Length < 3 ? 0 : Array.IndexOf(Months, word[..3].ToLowerInvariant()) + 1;
    }

    static bool TryParts(Match match, out DateOnly date)
    {
        var month = match.Groups["month"].Value;
        return TryMake(Number(match.Groups["year"].Value), char.IsAsciiDigit(month[0]) ? Number(month) : MonthOf(month),
            Number(match.Groups["day"].Value), out date);
    }

    static bool TryNumber(string text, out DateOnly date)
    {
        date = default;
        if (!text.All(char.IsAsciiDigit))
        {
            return false;
        }

        return text.Length switch
        {
            8 => TryMake(Number(text[..4]), Number(text[4..6]), Number(text[6..]), out date),
            10 or 13 => TryMoment(long.Parse(text, CultureInfo.InvariantCulture) * (text.Length == 10 ? 1000 : 1), out date),
            _ => false,
        };
    }

    static bool TryMoment(long milliseconds, out DateOnly date)
    {
        date = DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).UtcDateTime);
        return date.Year <= LastYear;
    }

    static bool TrySlashed(string text, out DateOnly date)
    {
        date = default;
        var match = Slashed().Match(text);
        if (!match.Success)
        {
            return false;
        }

        var (first, second, year) = (Number(match.Groups[1].Value), Number(match.Groups[2].Value), Number(match.Groups[3].Value));
        return (first, second) switch
        {
            _ when first == second => TryMake(year, first, second, out date),
            ( > 12, <= 12) => TryMake(year, second, first, out date),
            ( <= 12, > 12) => TryMake(year, first, second, out date),
            _ => false,
        };
    }

    static bool TryMake(int year, int month, int day, out DateOnly date)
    {
        var exists = year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        date = exists ? new(year, month, day) : default;
        return exists;
    }

    static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    const string MonthWord = @"(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?";

    [GeneratedRegex(@"(?<!\d)(?<year>\d{4})(?<sep>[-/.])(?<month>\d{1,2})\k<sep>(?<day>\d{1,2})(?!\d)|(?<!\d)(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)(?=T\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    [GeneratedRegex(@"\b" + MonthWord + @"\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?:[,.]\s*|\s+)(?<year>\d{4})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"\b(?<day>\d{1,2})(?:st|nd|rd|th)?(?:\s+of\s+|[\s-]+)" + MonthWord + @"(?:,\s*|[\s-]+)(?<year>\d{4})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"\b" + MonthWord + @"\s+(?<day>\d{1,2})(?:st|nd|rd|th)?\b(?!,?\s*\d)|\b(?<day>\d{1,2})(?:st|nd|rd|th)?\s+" + MonthWord + @"(?![\w.]*,?\s*\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DayAndMonth();

    [GeneratedRegex(@"^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Slashed();
}
