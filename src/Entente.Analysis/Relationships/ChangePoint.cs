namespace Entente.Analysis;

/// <summary>A month from which on one side treats the other differently, and what made it.</summary>
/// <param name="Source">Who acts.</param>
/// <param name="Target">Towards whom.</param>
/// <param name="IsCooperation">Whether acts of cooperation are counted (quad classes 1 and 2), or of conflict (3 and 4).</param>
/// <param name="Month">The first day of the first month of the new level.</param>
/// <param name="Earliest">The first month of its 95 % interval.</param>
/// <param name="Latest">The last month of it.</param>
/// <param name="Before">The level before, events in a month of average volume.</param>
/// <param name="After">The level after.</param>
/// <param name="Ratio">Twice the log of the likelihood ratio of two levels against one, beside this month.</param>
public sealed record ChangePoint(
    string Source, string Target, bool IsCooperation, DateOnly Month, DateOnly Earliest, DateOnly Latest, double Before, double After, double Ratio)
{
    /// <summary>The last day of the level before the change, and of the new one: from the change before to the change after.</summary>
    public Period Span { get; init; }

    /// <summary>The event types that moved the same way, most first.</summary>
    public IReadOnlyList<Moved> Types { get; init; } = [];

    /// <summary>The publishers that moved the same way, most first; empty where none is named.</summary>
    public IReadOnlyList<Moved> Publishers { get; init; } = [];

    /// <summary>The weightiest events of the first three months of the new level ("e41").</summary>
    public IReadOnlyList<string> Events { get; init; } = [];

    /// <summary>Whether the level rose.</summary>
    public bool IsRise => After > Before;

    /// <summary>Whether two are the same to the last digit.</summary>
    internal bool Agrees(ChangePoint other) =>
        this with { Types = [], Publishers = [], Events = [] } == other with { Types = [], Publishers = [], Events = [] }
        && Types.SequenceEqual(other.Types) && Publishers.SequenceEqual(other.Publishers) && Events.SequenceEqual(other.Events);
}
