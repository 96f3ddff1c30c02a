using System.Globalization;
using System.Text.RegularExpressions;

namespace Entente.Analysis;

/// <summary>Writes out the days, months and years that a report names from its own day: "on Tuesday" to "on 4 March 2025".</summary>
static partial class DateWords
{
    static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[..12];

    /// <summary>
    /// Marks every such expression on the sentence.
    /// </summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="published">Day of the report.</param>
    /// <param name="told">The event that is told: its date settles the weekday that it was read from.</param>
    /// <returns>Whether the day of the event now stands in the sentence; null if an expression could not be settled.</returns>
    public static bool? WriteOut(EditedSentence sentence, DateOnly published, Event told)
    {
        var dated = false;
        foreach (var match in Expression().Matches(sentence.Original).Where(m => m.Index < sentence.End))
        {
            if (Settle(match, published, told) is not { } settled || !sentence.Replace(new(match.Index, match.Index + match.Length), settled.Text))
            {
                return null;
            }

            dated |= settled.Days.Contains(told.Date ?? default);
        }

        return dated;
    }

    /// <summary>Whether a sentence tells of something to come.</summary>
    public static bool LooksAhead(string text) => Modal().IsMatch(text);

    /// <summary>When what an event announces is to be: its own date if that lies after the report, else the last day or month that the sentence sets; null if neither.</summary>
    public static Period? Scheduled(Event told, DateOnly published)
    {
        if (told.Date > published)
        {
            return new(told.Date.Value, (told.EndDate ?? told.Date.Value).AddDays(1));
        }

        var text = told.Evidence.SentenceText;
        return LooksAhead(text)
            ? Expression().Matches(text).Select(m => Settle(m, published, told)?.Days).LastOrDefault(p => p?.To.AddDays(-1) > published)
            : null;
    }

    static (string Text, Period Days)? Settle(Match match, DateOnly published, Event told) =>
        match.Groups["weekday"].Success ? Weekday(match, published, told)
        : match.Groups["near"].Success ? Near(match, published)
        : match.Groups["relative"].Success ? Relative(match, published)
        : match.Groups["day"].Success ? DayOfMonth(match, published, told)
        : Month(match, published, told);

    /// <summary>Whether words of what is to come stand before the expression.</summary>
    static bool IsAhead(Match match, string text) => Modal().IsMatch(text[..match.Index]);

    /// <summary>A weekday of a report is the last one before it, or its own day; of what is to come, the next.</summary>
    static (string, Period)? Weekday(Match match, DateOnly published, Event told)
    {
        var weekday = Enum.Parse<DayOfWeek>(match.Groups["weekday"].Value);
        var last = published.AddDays(-((7 + (int)published.DayOfWeek - (int)weekday) % 7));
        DateOnly day;
        if (told.Date is { } date && date.DayOfWeek == weekday && told.DateReason.Contains(match.Groups["weekday"].Value, StringComparison.Ordinal))
        {
            day = date;
        }
        else
        {
            day = IsAhead(match, told.Evidence.SentenceText) ? last == published ? last : last.AddDays(7) : last;
        }

        return (Preposition(match, "on") + English.Date(day), One(day));
    }

    static (string, Period)? Near(Match match, DateOnly published)
    {
        var day = match.Groups["near"].Value is "yesterday" ? published.AddDays(-1) : published;
        return ("on " + English.Date(day), One(day));
    }

    static (string, Period)? Relative(Match match, DateOnly published)
    {
        var step = match.Groups["which"].Value switch { "last" => -1, "next" => 1, _ => 0 };
        if (match.Groups["unit"].Value == "year")
        {
            var year = published.Year + step;
            return (Preposition(match, "in") + year.ToString(CultureInfo.InvariantCulture), new(new(year, 1, 1), new(year + 1, 1, 1)));
        }

        var first = new DateOnly(published.Year, published.Month, 1).AddMonths(step);
        return (Preposition(match, "in") + English.Month(first), new(first, first.AddMonths(1)));
    }

    /// <summary>A day without a year is the one nearest to the report, the past before the future.</summary>
    static (string, Period)? DayOfMonth(Match match, DateOnly published, Event told)
    {
        var month = MonthNumber(match.Groups["month"].Value);
        var number = int.Parse(match.Groups["day"].Value, CultureInfo.InvariantCulture);
        var days = new[] { published.Year - 1, published.Year, published.Year + 1 }
            .Where(year => number >= 1 && number <= DateTime.DaysInMonth(year, month))
            .Select(year => new DateOnly(year, month, number))
            .Where(d => d >= published.AddDays(-270) && d <= published.AddDays(95)).ToList();
        if (told.Date is { } date && date.Month == month && date.Day == number)
        {
            days = [date];
        }
        else if (told.Auxiliary.HasFlag(AuxiliaryMode.Historical))
        {
            return null;
        }

        return days.Count == 1 ? (Preposition(match, "on") + English.Date(days[0]), One(days[0])) : null;
    }

    /// <summary>A month without a year is the last of that name before the report; of what is to come, the next.</summary>
    static (string, Period)? Month(Match match, DateOnly published, Event told)
    {
        var month = MonthNumber(match.Groups["bare"].Value);
        var ahead = (IsAhead(match, told.Evidence.SentenceText) && !match.Groups["preposition"].Value.Equals("since", StringComparison.OrdinalIgnoreCase)) || match.Groups["which"].Value == "next";
        var year = ahead ? published.Year + (month < published.Month ? 1 : 0) : published.Year - (month > published.Month ? 1 : 0);
        if (told.Auxiliary.HasFlag(AuxiliaryMode.Historical))
        {
            if (told.Date?.Month != month)
            {
                return null;
            }

            year = told.Date.Value.Year;
        }

        var first = new DateOnly(year, month, 1);
        return (Preposition(match, "in") + English.Month(first), new(first, first.AddMonths(1)));
    }

    static Period One(DateOnly day) => new(day, day.AddDays(1));

    static int MonthNumber(string name) => Array.IndexOf(Months, name) + 1;

    static string Preposition(Match match, string usual)
    {
        var said = match.Groups["preposition"].Value;
        return (said.Length == 0 ? usual : said) + " ";
    }

    const string MonthNames = "January|February|March|April|May|June|July|August|September|October|November|December";

    [GeneratedRegex(
        @"\b(?:(?:late|early|earlier|later)\s+)?(?:(?:(?<preposition>[Oo]n|[Bb]y|[Ss]ince|[Uu]ntil|[Ff]rom|[Bb]efore|[Aa]fter)\s+)?(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?:\s+(?:morning|afternoon|evening|night))?(?!'s|’s)"
        + @"|(?<near>today|yesterday)(?!'s|’s)"
        + @"|(?<relative>(?:(?<preposition>[Ii]n|[Ss]ince|until|[Bb]y|of|from)\s+)?(?<which>this|last|next)\s+(?<unit>month|year))(?!'s|’s)"
        + @"|(?:(?<preposition>[Oo]n|[Bb]y|[Ss]ince|until|from|before|after|for)\s+)?(?<day>\d{1,2})\s+(?<month>" + MonthNames + @")(?!,?\s+\d{4})\b"
        + @"|(?<preposition>[Oo]n|[Bb]y|[Ss]ince|until|from|before|after|for|to)\s+(?<month>" + MonthNames + @")\s+(?<day>\d{1,2})(?!,?\s+\d{4})(?!\d)\b"
        + @"|(?:(?<preposition>[Ii]n|[Ss]ince|until|[Bb]y|from)\s+|(?<which>last|next|this)\s+)(?<bare>" + MonthNames + @")(?!,?\s+\d)\b)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Expression();

    [GeneratedRegex(@"\b(?:will|(?:is|are|was|were) (?:to|due|expected|scheduled|set|planned|likely)|plans? to|intends? to|next (?:week|month|year))\b", RegexOptions.CultureInvariant)]
    private static partial Regex Modal();
}
