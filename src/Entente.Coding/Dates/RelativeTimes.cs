using Entente.Language;

namespace Entente.Coding;

/// <summary>Finds times counted from another day: Tuesday, yesterday, last week, earlier this month, two years ago, a day later.</summary>
static class RelativeTimes
{
    /// <summary>The words of time that begin at a token; null if none do.</summary>
    public static TimeExpression? At(TimeScan scan, int at) =>
        Counted(scan, at) ?? Shifted(scan, at) ?? Deictic(scan, at) ?? Weekday(scan, at, at, null) ?? Bare(scan, at);

    /// <summary>"two years ago", "a week later", "ten years ago today", "in two weeks".</summary>
    static TimeExpression? Counted(TimeScan scan, int at)
    {
        if (scan.Value(at, TimeWordKind.Unit) is { } plural && scan.Word(at).EndsWith('s') && scan.Word(at + 1) is "later" or "earlier" or "ago" or "afterwards")
        {
            // "days later", "years ago": how many is not said.
            return scan.Word(at + 1) == "ago" ? new(at, at + 1, new UpToNow(2, plural)) : new(at, at + 1, new AnchoredTime(plural == 0 ? 0 : scan.Word(at + 1) == "earlier" ? -2 : 2, plural));
        }

        if (scan.CountOf(at) is not { } count || scan.Value(count.Next, TimeWordKind.Unit) is not { } unit)
        {
            return null;
        }

        var (number, next) = (count.Number, count.Next + 1);
        return scan.Word(next) switch
        {
            "ago" => Ago(scan, at, number, unit, next),
            "later" or "afterwards" or "on" when unit > 0 || scan.Word(next) == "later" => new(at, next, new AnchoredTime(number, unit)),
            "earlier" or "before" or "previously" when IsAdverb(scan, next) => new(at, next, new AnchoredTime(-number, unit)),
            "after" when IsAdverb(scan, next) => new(at, next, new AnchoredTime(number, unit)),
            _ when scan.Word(at - 1) == "in" && unit > 0 => new(at, count.Next, new InTime(number, unit)),
            _ => null,
        };
    }

    static TimeExpression Ago(TimeScan scan, int at, int number, int unit, int ago)
    {
        var isToTheDay = scan.Word(ago + 1) == "today" || (scan.Word(ago + 1) is "this" or "on" && scan.Value(ago + 2, TimeWordKind.Unit) is not null);
        return new(at, ago + (scan.Word(ago + 1) == "today" ? 1 : 0), new AgoTime(number, unit, isToTheDay));
    }

    /// <summary>Whether the word has nothing that depends on it: "a week before", not "a week before the election".</summary>
    static bool IsAdverb(TimeScan scan, int at) =>
        scan.Word(at) is "earlier" or "previously" || at + 1 >= scan.Count || scan.Sentence[at + 1].Upos == Upos.Punct;

    /// <summary>"last week", "earlier this month", "next Tuesday", "the past two years", "that day", "the following day".</summary>
    static TimeExpression? Shifted(TimeScan scan, int at)
    {
        var (part, shiftAt) = scan.Value(at, TimeWordKind.Part) is { } found && scan.Value(at + 1, TimeWordKind.Shift) is not null ? (found, at + 1) : (0, at);
        if (scan.Word(shiftAt) == "same" || (scan.Word(shiftAt) == "that" && scan.Sentence[shiftAt].Upos == Upos.Det))
        {
            return Same(scan, shiftAt);
        }

        if (scan.Value(shiftAt, TimeWordKind.Shift) is not { } shift)
        {
            return null;
        }

        var next = shiftAt + 1;
        if (scan.Value(next, TimeWordKind.Unit) is { } unit)
        {
            return Period(scan, at, shiftAt, shift, unit, part);
        }

        if (shift == -1 && scan.CountOf(next) is { } count && scan.Value(count.Next, TimeWordKind.Unit) is { } units)
        {
            return new(at, count.Next, new UpToNow(count.Number, units));
        }

        return Weekday(scan, at, next, shift) is { } weekday ? weekday
            : scan.Month(next) is { } month ? new(at, next, new MonthTime(month, part, shift, null))
            : scan.Value(next, TimeWordKind.Season) is { } season ? new(at, next, new SeasonTime(season, shift, null))
            : scan.Value(next, TimeWordKind.Weekend) is not null ? new(at, next, new WeekendTime(shift))
            : scan.Value(next, TimeWordKind.Daypart) is not null && scan.Word(shiftAt) is "this" ? new(at, next, new DeicticDay(0))
            : null;
    }

    static TimeExpression? Period(TimeScan scan, int at, int shiftAt, int shift, int unit, int part)
    {
        var (word, next) = (scan.Word(shiftAt), shiftAt + 1);
        if (word is "recent" or "past" && scan.Word(next).EndsWith('s'))
        {
            return new(at, next, new UpToNow(2, unit));
        }

        if (word is "past" && scan.Word(shiftAt - 1) == "the")
        {
            return new(at, next, new UpToNow(1, unit));
        }

        if (word is "following" or "previous" or "preceding" || (word == "next" && unit == TimeUnit.Day))
        {
            return new(at, next, new AnchoredTime(shift, unit));
        }

        return unit switch
        {
            0 => null,
            TimeUnit.Day => scan.Word(next) == "night" ? new(at, next, new DeicticDay(shift)) : null,
            _ when scan.Word(next + 1) == "on" && scan.Weekday(next + 2) is { } weekday && unit == TimeUnit.Week => new(at, next + 2, new WeekdayTime(weekday, null, shift)),
            _ => new(at, next, new PeriodTime(unit, shift, part)),
        };
    }

    /// <summary>"that day", "the same month", "that December", "that year".</summary>
    static TimeExpression? Same(TimeScan scan, int at)
    {
        var next = at + 1;
        if (scan.Word(next + 1) is "as" or "that")
        {
            // "the same day as the deal": the day of something else.
            return null;
        }

        return scan.Value(next, TimeWordKind.Unit) is { } unit and > 0 ? new(at, next, new AnchoredTime(0, unit))
            : scan.Month(next) is { } month ? new(at, next, new AnchoredMonth(month))
            : scan.Value(next, TimeWordKind.Daypart) is not null ? new(at, next, new AnchoredTime(0, TimeUnit.Day))
            : null;
    }

    static TimeExpression? Deictic(TimeScan scan, int at)
    {
        if (scan.Value(at, TimeWordKind.Deictic) is not { } days)
        {
            return null;
        }

        return scan.Word(at) == "yesterday" && scan.Word(at - 1) == "before" && scan.Word(at - 2) == "day" ? new(at - 2, at, new DeicticDay(-2))
            : scan.Word(at) == "tomorrow" && scan.Word(at - 1) == "after" && scan.Word(at - 2) == "day" ? new(at - 2, at, new DeicticDay(2))
            : new(at, at, new DeicticDay(days));
    }

    /// <summary>"Tuesday", "Tuesday night", "Monday last week", "Monday of last week", "Tuesday, 4 March".</summary>
    static TimeExpression? Weekday(TimeScan scan, int at, int dayAt, int? shift)
    {
        if (scan.Weekday(dayAt) is not { } weekday)
        {
            return null;
        }

        var next = dayAt + 1 + (scan.Word(dayAt + 1) is "of" or "," ? 1 : 0);
        if (scan.Value(next, TimeWordKind.Shift) is { } week && scan.Value(next + 1, TimeWordKind.Unit) == TimeUnit.Week)
        {
            return new(at, next + 1, new WeekdayTime(weekday, null, week));
        }

        if (CalendarTimes.At(scan, next) is { Meaning: FixedTime or MonthDays } date)
        {
            return date with { First = at };
        }

        var isPartOfDay = scan.Value(dayAt + 1, TimeWordKind.Daypart) is not null || scan.Word(dayAt + 1) == "night";
        return new(at, dayAt + (isPartOfDay ? 1 : 0), new WeekdayTime(weekday, shift, null));
    }

    /// <summary>"the weekend"; "the next day" is shifted, "the day before" is bare.</summary>
    static TimeExpression? Bare(TimeScan scan, int at) =>
        scan.Value(at, TimeWordKind.Weekend) is not null && scan.Word(at - 1) is "the" or "at" or "over" ? new(at, at, new WeekendTime(null))
        : scan.Word(at) == "day" && scan.Word(at - 1) == "the" && scan.Word(at + 1) is "before" or "after" && IsAdverb(scan, at + 1)
            ? new(at, at + 1, new AnchoredTime(scan.Word(at + 1) == "before" ? -1 : 1, TimeUnit.Day))
        : null;
}
