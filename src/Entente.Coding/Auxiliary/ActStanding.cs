namespace Entente.Coding;

/// <summary>How an act stands in its sentence.</summary>
/// <param name="Own">Negation, tense and voice of its own clause, shared ones of a coordination included.</param>
/// <param name="Auxiliary">How it stands with all that governs it.</param>
/// <param name="IsSaid">Whether the sentence reports it; if not it is not coded.</param>
/// <param name="Governor">The token whose word decided, or -1.</param>
/// <param name="Reason">What decided, for a person to read; empty for a plain statement.</param>
public readonly record struct ActStanding(StandingFlags Own, AuxiliaryMode Auxiliary, bool IsSaid, int Governor, string Reason)
{
    /// <summary>Whether it is only taken for known, and reported where both its sides are named.</summary>
    public bool IsPresumed { get; init; }

    /// <summary>Whether it is said to follow if, or unless, something happens.</summary>
    public bool IsConditional { get; init; }
}
