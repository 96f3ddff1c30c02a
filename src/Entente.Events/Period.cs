namespace Entente;

/// <summary>A period of days, half-open: <paramref name="From"/> is in it, <paramref name="To"/> is not.</summary>
public readonly record struct Period(DateOnly From, DateOnly To)
{
    /// <summary>All days.</summary>
    public static Period Always { get; } = new(DateOnly.MinValue, DateOnly.MaxValue);

    /// <summary>The number of days.</summary>
    public int Days => To.DayNumber - From.DayNumber;

    /// <summary>Whether the day lies in the period.</summary>
    public bool Contains(DateOnly day) => From <= day && day < To;
}
