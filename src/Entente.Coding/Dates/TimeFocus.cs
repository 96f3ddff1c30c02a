namespace Entente.Coding;

/// <summary>Which way words of time point that could point both ways.</summary>
public enum TimeDirection : byte
{
    /// <summary>The clause tells what has happened.</summary>
    Past,
    /// <summary>The clause tells what is to happen.</summary>
    Future,
    /// <summary>The clause does not say.</summary>
    Open,
}

/// <summary>What words of time are resolved against.</summary>
/// <param name="Published">Day of publication; null if not known.</param>
/// <param name="Anchor">The day told last, for "two days later"; null if none.</param>
/// <param name="Year">The year that the text speaks of, for months without a year; null if it is that of publication.</param>
/// <param name="Direction">Which way the clause points.</param>
public readonly record struct TimeFocus(DateOnly? Published, DateOnly? Anchor, int? Year, TimeDirection Direction);
