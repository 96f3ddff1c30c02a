namespace Entente.Coding;

/// <summary>Lengths of time in days, as <c>times.tsv</c> gives them.</summary>
static class TimeUnit
{
    public const int Day = 1;
    public const int Week = 7;
    public const int Fortnight = 14;
    public const int Month = 30;
    public const int Year = 365;
    public const int Decade = 3650;

    /// <summary>A day moved by so many units.</summary>
    public static DateOnly Move(DateOnly day, int unit, int count) => unit switch
    {
        Month => day.AddMonths(count),
        Year => day.AddYears(count),
        Decade => day.AddYears(10 * count),
        _ => day.AddDays(unit * count),
    };

    /// <summary>The calendar period of the unit that holds a day.</summary>
    public static DayRange Period(DateOnly day, int unit) => unit switch
    {
        Week or Fortnight => DayRange.Week(day),
        Month => DayRange.Month(day.Year, day.Month),
        Year => DayRange.Year(day.Year),
        Decade => new(new(day.Year / 10 * 10, 1, 1), new((day.Year / 10 * 10) + 9, 12, 31)),
        _ => DayRange.Of(day),
    };
}

/// <summary>A calendar period counted from that of publication: last week, this year, earlier this month, next month.</summary>
/// <param name="Unit">Days of the unit.</param>
/// <param name="Shift">-1 last, 0 this, 1 next.</param>
/// <param name="Part">0 the whole, 1 what is behind (earlier), 3 what is ahead (later).</param>
public sealed record PeriodTime(int Unit, int Shift, int Part) : TimeMeaning
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

        var period = TimeUnit.Period(TimeUnit.Move(day, Unit, Shift), Unit);
        return (Shift, Part) switch
        {
            (0, 3) or (0, 0) when Part == 3 || focus.Direction == TimeDirection.Future => new(day, period.Last),
            // "This week" is any day of it: the day of publication. Earlier, or this month or year: from its first day on.
            (0, 0) when Unit == TimeUnit.Week => DayRange.Of(day),
            (0, _) => new(period.First, day),
            (_, 1 or 2 or 3) when Unit == TimeUnit.Year => DayRange.Year(period.First.Year, Part),
            (_, 1 or 2 or 3) when Unit == TimeUnit.Month => DayRange.Month(period.First.Year, period.First.Month, Part),
            _ => period,
        };
    }
}

/// <summary>The weekend before, of or after publication.</summary>
public sealed record WeekendTime(int? Shift) : TimeMeaning
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

        var saturday = DayRange.Week(day).First.AddDays(5);
        var isAhead = Shift == 1 || (Shift is null or 0 && focus.Direction == TimeDirection.Future);
        saturday = isAhead || saturday <= day ? saturday : saturday.AddDays(-7);
        return new(saturday, saturday.AddDays(1));
    }
}

/// <summary>A time so many units before publication: two weeks ago, twenty years ago.</summary>
/// <param name="Count">How many; negative for times to come ("in two weeks").</param>
/// <param name="Unit">Days of the unit.</param>
/// <param name="IsToTheDay">Whether the words say the day: ten years ago today.</param>
public sealed record AgoTime(int Count, int Unit, bool IsToTheDay) : TimeMeaning
{
    /// <inheritdoc/>
    public override bool IsFromPublication => true;

    /// <inheritdoc/>
    public override DayRange? On(TimeFocus focus)
    {
        if (focus.Published is not { } day || Count * Unit > 365 * 1500)
        {
            return null;
        }

        var moved = TimeUnit.Move(day, Unit, -Count);
        return IsToTheDay ? DayRange.Of(moved) : Unit switch
        {
            TimeUnit.Year when Math.Abs(Count) == 1 => TimeUnit.Period(moved, TimeUnit.Month),
            TimeUnit.Month or TimeUnit.Year => TimeUnit.Period(moved, Unit),
            TimeUnit.Decade => TimeUnit.Period(moved, TimeUnit.Year),
            _ => DayRange.Of(moved),
        };
    }
}

/// <summary>A time counted from the one told before: two days later, a week earlier, the following day, the same day.</summary>
public sealed record AnchoredTime(int Count, int Unit) : TimeMeaning
{
    /// <inheritdoc/>
    public override DayRange? On(TimeFocus focus) =>
        focus.Anchor is not { } day || Math.Abs(Count) * Unit > 365 * 1500 ? null
        : Unit >= TimeUnit.Month && Count == 0 ? TimeUnit.Period(day, Unit)
        : DayRange.Of(TimeUnit.Move(day, Unit, Count));
}

/// <summary>A month of the year told before: that December.</summary>
public sealed record AnchoredMonth(int Month) : TimeMeaning
{
    /// <inheritdoc/>
    public override DayRange? On(TimeFocus focus) =>
        focus.Anchor?.Year is { } year ? DayRange.Month(year, Month) : new MonthTime(Month, 0, null, null).On(focus);
}

/// <summary>A stretch up to publication that names no day: in recent years, in the past decade, in the last three weeks.</summary>
public sealed record UpToNow(int Count, int Unit) : TimeMeaning
{
    /// <inheritdoc/>
    public override bool IsFromPublication => true;

    /// <summary>Whether it is standing background: a stretch of years.</summary>
    public bool IsBackground => Unit >= TimeUnit.Year;

    /// <inheritdoc/>
    public override DayRange? On(TimeFocus focus) => focus.Published is { } day ? DayRange.Of(day) : null;
}

/// <summary>"In two weeks": so far ahead where the clause points to the future, else how long something took.</summary>
public sealed record InTime(int Count, int Unit) : TimeMeaning
{
    /// <inheritdoc/>
    public override bool IsFromPublication => true;

    /// <inheritdoc/>
    public override DayRange? On(TimeFocus focus) =>
        focus.Direction == TimeDirection.Future ? new AgoTime(-Count, Unit, false).On(focus) : null;
}
