namespace Entente.Analysis;

/// <summary>A type of event, or a publisher, beside a change.</summary>
/// <param name="Label">The type, or the publisher's name.</param>
/// <param name="CountBefore">Events in the level before.</param>
/// <param name="CountAfter">Events in the new level.</param>
/// <param name="Before">Events in a month of average volume before.</param>
/// <param name="After">The same after.</param>
public sealed record Moved(string Label, int CountBefore, int CountAfter, double Before, double After);
