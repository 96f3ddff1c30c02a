namespace Entente;

/// <summary>One line of PLOVER's table.</summary>
/// <param name="Type">The event type.</param>
/// <param name="Mode">The mode's wire name; empty for the line of the type itself.</param>
/// <param name="QuadClass">The quad class in PLOVER's scheme.</param>
/// <param name="Score">Conflict-cooperation score, -10 to +10.</param>
/// <param name="RequiresTarget">Whether an event of this type must have a target.</param>
public sealed record OntologyEntry(EventType Type, string Mode, QuadClass QuadClass, double Score, bool RequiresTarget);
