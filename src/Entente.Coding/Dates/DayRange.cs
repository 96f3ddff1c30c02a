namespace Entente.Coding;

/// <summary>Days from the first to the last, both included.</summary>
public readonly record struct DayRange(DateOnly First, DateOnly Last)
{
    /// <summary>One day.</summary>
    public static DayRange Of(DateOnly day) => new(day, day);

    /// <summary>A month, or its early, middle or late part (1, 2, 3).</summary>
    public static DayRange Month(int year, int month, int part = 0)
    {
        var last = DateTime.DaysInMonth(year, month);
        return part switch
        {
            1 => new(new(year, month, 1), new(year, month, 10)),
            2 => new(new(year, month, 11), new(year, month, 20)),
            3 => new(new(year, month, 21), new(year, month, last)),
            _ => new(new(year, month, 1), new(year, month, last)),
        };
    }

    /// <summary>A year, or its early, middle or late part (1, 2, 3).</summary>
    public static DayRange Year(int year, int part = 0) => part switch
    {
        1 => new(new(year, 1, 1), new(year, 4, 30)),
        2 => new(new(year, 5, 1), new(year, 8, 31)),
        3 => new(new(year, 9, 1), new(year, 12, 31)),
        _ => new(new(year, 1, 1), new(year, 12, 31)),
    };

    /// <summary>The week, Monday to Sunday, that holds a day.</summary>
    public static DayRange Week(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return new(monday, monday.AddDays(6));
    }
}
