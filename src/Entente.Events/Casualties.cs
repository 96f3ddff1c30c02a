namespace Entente;

/// <summary>How many were killed, injured, arrested, as the sentence says (a minimum where it says "at least"); null where it says nothing.</summary>
public sealed record Casualties(int? Dead, int? Injured, int? Arrested)
{
    /// <summary>Nothing said.</summary>
    public static Casualties None { get; } = new(null, null, null);
}
