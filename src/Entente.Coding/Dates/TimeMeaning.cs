namespace Entente.Coding;

/// <summary>What words of time mean, before it is known when they were written.</summary>
public abstract record TimeMeaning
{
    /// <summary>Whether the words say the year.</summary>
    public virtual bool HasYear => false;

    /// <summary>Whether the words count from the day of publication: yesterday, Tuesday, last week.</summary>
    public virtual bool IsFromPublication => false;

    /// <summary>The days meant; null if they cannot be told.</summary>
    public abstract DayRange? On(TimeFocus focus);
}

/// <summary>Days with their year: 26 August 2021, October 2009, 2001, the 1980s.</summary>
public sealed record FixedTime(DayRange Days) : TimeMeaning
{
    /// <inheritdoc/>
    public override bool HasYear => true;

    /// <inheritdoc/>
    public override DayRange? On(TimeFocus focus) => Days;
}

/// <summary>Days of a month without a year: 7 and 8 October.</summary>
public sealed record MonthDays(int Month, int First, int Last) : TimeMeaning
{
    const int MonthsAhead = 4;

    /// <summary>A past day a little after publication is a wrong day of publication, not one of the year before.</summary>
    const int DaysAhead = 7;

    /// <inheritdoc/>
    public override DayRange? On(TimeFocus focus)
    {
        if (focus.Published is not { } day)
        {
            return focus.Year is { } known ? In(known) : null;
        }

        var year = focus.Year ?? day.Year;
        if (focus.Year is not null || In(year) is not { } days)
        {
            return In(year);
        }

        return focus.Direction switch
        {
            TimeDirection.Future => days.Last < day ? In(year + 1) : days,
            TimeDirection.Past => days.First > day.AddDays(DaysAhead) ? In(year - 1) : days,
            _ => days.First > day.AddMonths(MonthsAhead) ? In(year - 1) : days,
        };
    }

    /// <summary>29 February goes back to the last year that has it.</summary>
    DayRange? In(int year)
    {
        while (Last > DateTime.DaysInMonth(year, Month))
        {
            if (Month != 2 || Last > 29)
            {
                return null;
            }

            year--;
        }

        return First > Last ? null : new(new(year, Month, First), new(year, Month, Last));
    }
}

/// <summary>A month or its part: March, late August, last March, June of last year.</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Part">0 the whole, 1 early, 2 middle, 3 late.</param>
/// <param name="Shift">-1 last, 0 this, 1 next; null where nothing is said.</param>
/// <param name="YearShift">-1 last year, 0 this year, 1 next year; null where nothing is said.</param>
public sealed record MonthTime(int Month, int Part, int? Shift, int? YearShift) : TimeMeaning
{
    const int MonthsAhead = 3;

    /// <inheritdoc/>
    public override DayRange? On(TimeFocus focus)
    {
        if (focus.Published is not { } day)
        {
            return focus.Year is { } known ? DayRange.Month(known, Month, Part) : null;
        }

        if (YearShift is { } years)
        {
            return DayRange.Month(day.Year + years, Month, Part);
        }

        if (focus.Year is { } year && Shift is null)
        {
            return DayRange.Month(year, Month, Part);
        }

        var ahead = Month - day.Month;
        return DayRange.Month(day.Year + (Shift switch
        {
            -1 => ahead >= 0 ? -1 : 0,
            1 => ahead <= 0 ? 1 : 0,
            0 => 0,
            _ => focus.Direction switch
            {
                TimeDirection.Future => ahead < 0 ? 1 : 0,
                TimeDirection.Past => ahead > 0 ? -1 : 0,
                _ => ahead > MonthsAhead ? -1 : 0,
            },
        }), Month, Part);
    }
}

/// <summary>A season: the spring, last summer.</summary>
public sealed record SeasonTime(int FirstMonth, int? Shift, int? InYear) : TimeMeaning
{
    /// <inheritdoc/>
    public override bool HasYear => InYear is not null;

    /// <inheritdoc/>
    public override DayRange? On(TimeFocus focus)
    {
        if (InYear is { } fixedYear)
        {
            return In(fixedYear);
        }

        if (focus.Published is not { } day)
        {
            return focus.Year is { } known ? In(known) : null;
        }

        var days = In(focus.Year ?? day.Year);
        return (Shift ?? (focus.Direction == TimeDirection.Future ? 1 : focus.Year is null ? -1 : 0)) switch
        {
            -1 => days.First > day || (Shift == -1 && days.Last >= day) ? In(day.Year - 1) : days,
            1 => days.Last < day || (Shift == 1 && days.First <= day) ? In(day.Year + 1) : days,
            _ => days,
        };
    }

    DayRange In(int year)
    {
        var first = new DateOnly(year, FirstMonth, 1);
        return new(first, first.AddMonths(3).AddDays(-1));
    }
}

/// <summary>A day of the week: Tuesday, last Thursday, next Friday, Monday of last week.</summary>
/// <param name="Weekday">1 Monday to 7 Sunday.</param>
/// <param name="Shift">-1 last, 0 this, 1 next; null where nothing is said.</param>
/// <param name="WeekShift">The week that is named, counted from that of publication; null for none.</param>
public sealed record WeekdayTime(int Weekday, int? Shift, int? WeekShift) : TimeMeaning
{
    /// <inheritdoc/>
    public override bool IsFromPublication => true;

    /// <inheritdoc/>
    public override DayRange? On(TimeFocus focus)
    {
        if (focus.Published is not { } day)
        {
            return null;
        }

        if (WeekShift is { } weeks)
        {
            return DayRange.Of(DayRange.Week(day).First.AddDays((7 * weeks) + Weekday - 1));
        }

        // Days since the last such day; 0 on the day itself.
        var since = ((((int)day.DayOfWeek + 6) % 7) - (Weekday - 1) + 7) % 7;
        return DayRange.Of(Shift switch
        {
            -1 => day.AddDays(since == 0 ? -7 : -since),
            1 => day.AddDays(7 - since),
            _ => focus.Direction == TimeDirection.Future && since > 0 ? day.AddDays(7 - since) : day.AddDays(-since),
        });
    }
}

/// <summary>A day counted from that of publication: today, yesterday.</summary>
public sealed record DeicticDay(int Days) : TimeMeaning
{
    /// <inheritdoc/>
    public override bool IsFromPublication => true;

    /// <inheritdoc/>
    public override DayRange? On(TimeFocus focus) => focus.Published is { } day ? DayRange.Of(day.AddDays(Days)) : null;
}
