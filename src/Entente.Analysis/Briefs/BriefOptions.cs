using Entente.Analysis.Forecasts;

namespace Entente.Analysis;

/// <summary>How a brief is made.</summary>
public readonly record struct BriefOptions()
{
    /// <summary>The present: only what was published on or before this day is used. Null for the newest publication in the store.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>First day of the period that the brief is about; null for a recent period chosen by how much happened.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The day after that period; null for the day after <see cref="AsOf"/>.</summary>
    public DateOnly? To { get; init; }

    /// <summary>What actors are called, by key; the store's own names where null or not known.</summary>
    public Func<string, PartyName?>? Names { get; init; }

    /// <summary>Forecasts that were issued before, with their answers; those on the two sides are scored in the outlook.</summary>
    public ForecastLedger? Ledger { get; init; }

    /// <summary>The clock, for <c>generated</c> alone; the system's where null.</summary>
    public TimeProvider? Clock { get; init; }

    /// <summary>The program's version, for the byline; none is named where it is empty.</summary>
    public string Version { get; init; } = "";
}
