using System.Globalization;
using Entente.Language;

namespace Entente.Coding;

/// <summary>Finds dates of the calendar: 26 August 2021, August 26, 7 and 8 October, March, late August, 2001, the 1980s, 2021-08-26.</summary>
static class CalendarTimes
{
    /// <summary>The date that begins at a token; null if none does.</summary>
    public static TimeExpression? At(TimeScan scan, int at) =>
        Iso(scan, at) ?? DayFirst(scan, at) ?? MonthFirst(scan, at) ?? Season(scan, at) ?? Years(scan, at);

    static TimeExpression? Iso(TimeScan scan, int at) =>
        scan.Word(at).Length == 10 && DateOnly.TryParseExact(scan.Word(at), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new(at, at, new FixedTime(DayRange.Of(day))) : null;

    /// <summary>7 October, 7 and 8 October 2021, 7-8 October, 5th of March.</summary>
    static TimeExpression? DayFirst(TimeScan scan, int at)
    {
        if (scan.Day(at) is not { } first)
        {
            return null;
        }

        var (last, next) = scan.IsRange(at + 1) && scan.Day(at + 2) is { } second ? (second, at + 3) : (first, at + 1);
        next += scan.Word(next) == "of" ? 1 : 0;
        return scan.Month(next) is { } month ? Days(scan, at, month, first, last, next + 1) : null;
    }

    static TimeExpression? MonthFirst(TimeScan scan, int at)
    {
        var (part, monthAt) = PartBefore(scan, at);
        if (scan.Month(monthAt) is not { } month)
        {
            return null;
        }

        if (part == 0 && scan.Day(monthAt + 1) is { } first && scan.Month(monthAt + 2) is null)
        {
            var (last, next) = scan.IsRange(monthAt + 2) && scan.Day(monthAt + 3) is { } second && scan.Month(monthAt + 4) is null
                ? (second, monthAt + 4) : (first, monthAt + 2);
            return Days(scan, at, month, first, last, next);
        }

        return InYear(scan, at, monthAt, month, part);
    }

    /// <summary>"late", "early in", "mid -", "the end of" before a month; the part and where the month stands.</summary>
    static (int Part, int Month) PartBefore(TimeScan scan, int at)
    {
        if (scan.Value(at, TimeWordKind.Part) is not { } part)
        {
            return scan.Word(at).StartsWith("mid-", StringComparison.Ordinal) ? (2, at) : (0, at);
        }

        return (part, at + (scan.Word(at + 1) is "in" or "of" or "-" ? 2 : 1));
    }

    /// <summary>March, March 2025, March last year, March of this year.</summary>
    static TimeExpression InYear(TimeScan scan, int at, int monthAt, int month, int part)
    {
        var next = monthAt + 1 + (scan.Word(monthAt + 1) is "of" or "," ? 1 : 0);
        if (scan.Year(next) is { } year)
        {
            return new(at, next, new FixedTime(DayRange.Month(year, month, part)));
        }

        return scan.Word(next + 1) == "year" && scan.Value(next, TimeWordKind.Shift) is { } shift
            ? new(at, next + 1, new MonthTime(month, part, null, shift))
            : new(at, monthAt, new MonthTime(month, part, null, null));
    }

    static TimeExpression? Days(TimeScan scan, int at, int month, int first, int last, int next)
    {
        var yearAt = next + (scan.Word(next) is "," or "of" ? 1 : 0);
        if (scan.Year(yearAt) is not { } year)
        {
            return new(at, next - 1, new MonthDays(month, first, last));
        }

        return last > DateTime.DaysInMonth(year, month) || first > last ? null
            : new(at, yearAt, new FixedTime(new(new(year, month, first), new(year, month, last))));
    }

    static TimeExpression? Season(TimeScan scan, int at)
    {
        if (scan.Value(at, TimeWordKind.Season) is not { } month || scan.Sentence[at].Upos is not (Upos.Noun or Upos.Propn)
            || scan.Word(at) is "fall" && scan.Word(at - 1) is not ("in" or "the" or "last" or "this" or "next"))
        {
            return null;
        }

        var yearAt = at + 1 + (scan.Word(at + 1) is "of" ? 1 : 0);
        var isNamed = scan.Word(at - 1) is "the" or "in" or "this" or "last" or "next" or "during";
        return scan.Year(yearAt) is { } year ? new(at, yearAt, new SeasonTime(month, null, year))
            : isNamed ? new(at, at, new SeasonTime(month, null, null))
            : null;
    }

    /// <summary>2001; 2014 to 2019; the 1980s; early 2015. A figure of four digits is a year after a preposition, or where it counts nothing.</summary>
    static TimeExpression? Years(TimeScan scan, int at)
    {
        if (Decade(scan.Word(at)) is { } decade)
        {
            return new(at, at + (scan.Word(at + 1) is "s" or "'s" ? 1 : 0), new FixedTime(new(new(decade, 1, 1), new(decade + 9, 12, 31))));
        }

        var (part, yearAt) = PartBefore(scan, at);
        if (scan.Year(yearAt) is not { } year || !IsYear(scan, yearAt))
        {
            return null;
        }

        if (scan.IsRange(yearAt + 1) && scan.Year(yearAt + 2) is { } last && last > year && scan.Word(at - 1) is "between" or "from" or "in")
        {
            return new(at, yearAt + 2, new FixedTime(new(new(year, 1, 1), new(last, 12, 31))));
        }

        return new(at, yearAt, new FixedTime(DayRange.Year(year, part)));
    }

    static int? Decade(string word) =>
        word.Length is 5 or 6 && word[^1] == 's' && word[3] == '0' && int.TryParse(word.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var decade)
        && decade is >= 1700 and < 2100 ? decade : null;

    static bool IsYear(TimeScan scan, int at)
    {
        var token = scan.Sentence[at];
        var isAfterPreposition = scan.Word(at - 1) is "in" or "since" or "of" or "during" or "until" or "till" or "by" or "before" or "after" or "from" or "between" or "early" or "late" or "to" or "back" or "around" or "and" or ",";
        var countsWhatFollows = at + 1 < scan.Count && scan.Sentence[at + 1].Upos is Upos.Noun or Upos.Adj && token.Relation == Relation.Nummod && token.Head > at
            && scan.Sentence[token.Head].Form.EndsWith('s');
        return !countsWhatFollows && (isAfterPreposition || token.Relation is Relation.Obl or Relation.OblUnmarked or Relation.Nmod or Relation.NmodUnmarked
            or Relation.Nummod or Relation.Compound or Relation.NmodPoss or Relation.Advmod);
    }
}
