using Entente.Store;

namespace Entente.Analysis;

/// <summary>How a relation is measured.</summary>
public readonly record struct RelationOptions()
{
    /// <summary>The step of the series.</summary>
    public RelationStep By { get; init; } = RelationStep.Month;

    /// <summary>Only what was published on or before this day counts; null for the newest publication in the store.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>First day of the period; null for the first event.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The day after the last day of the period; null for the day after <see cref="AsOf"/>.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The day and the period, filled in from what the store holds.</summary>
    internal (DateOnly AsOf, Period Period) Resolve(EventStore store)
    {
        var asOf = AsOf ?? store.NewestPublication() ?? DateOnly.MaxValue.AddDays(-1);
        return (asOf, new(From ?? DateOnly.MinValue, To ?? asOf.AddDays(1)));
    }
}
