using System.Globalization;

namespace Entente.Coding;

/// <summary>A span of days, both ends included; an open side is the calendar's end.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
public readonly record struct DateSpan(DateOnly From, DateOnly To)
{
    /// <summary>All days.</summary>
    public static DateSpan Always { get; } = new(DateOnly.MinValue, DateOnly.MaxValue);

    /// <summary>Whether a day lies within the span.</summary>
    public bool Contains(DateOnly day) => From <= day && day <= To;

    /// <summary>Whether the span has no end.</summary>
    public bool IsOpen => To == DateOnly.MaxValue;

    /// <summary>Reads <c>from..to</c>, each side YYYY, YYYY-MM, YYYY-MM-DD or empty.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DateSpan span)
    {
        span = Always;
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0 || !TryDay(text[..dots], false, out var from) || !TryDay(text[(dots + 2)..], true, out var to) || to < from)
        {
            return false;
        }

        span = new(from, to);
        return true;
    }

    static bool TryDay(ReadOnlySpan<char> text, bool last, out DateOnly day)
    {
        day = last ? DateOnly.MaxValue : DateOnly.MinValue;
        text = text.Trim();
        if (text.IsEmpty)
        {
            return true;
        }

        if (text.Length == 10)
        {
            return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
        }

        if (!Number(text, 0, 4, out var year) || year < 1)
        {
            return false;
        }

        if (text.Length == 4)
        {
            day = last ? new(year, 12, 31) : new(year, 1, 1);
            return true;
        }

        if (text.Length != 7 || text[4] != '-' || !Number(text, 5, 2, out var month) || month is < 1 or > 12)
        {
            return false;
        }

        day = new(year, month, last ? DateTime.DaysInMonth(year, month) : 1);
        return true;
    }

    static bool Number(ReadOnlySpan<char> text, int start, int length, out int value)
    {
        value = 0;
        return text.Length >= start + length
            && int.TryParse(text.Slice(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }
}
