namespace Entente.Coding;

/// <summary>An event as its sentence tells it, before the article fills in its sides.</summary>
/// <param name="Event">The event.</param>
/// <param name="Rule">Name of what made it.</param>
/// <param name="Words">Lemmas of its trigger and of the predicate's arguments.</param>
sealed record ToldAct(Event Event, string Rule, IReadOnlySet<string> Words)
{
    /// <summary>Whether it is an attack that happened, and not the taking of a place or the scattering of a crowd.</summary>
    public bool IsAttack =>
        Event.Type is EventType.Assault && Event.Cameo is not ("192" or "175") && (Event.Auxiliary & (AuxiliaryMode.Negation | AuxiliaryMode.Hypothetical)) == 0;

    /// <summary>Whether a noun tells it: "since the invasion".</summary>
    public bool IsNoun { get; init; }

    /// <summary>Whether one person alone did it, by the word for him.</summary>
    public bool IsByOne { get; init; }

    /// <summary>Whether it was done to one person alone.</summary>
    public bool IsOnOne { get; init; }

    /// <summary>Whether it has no other side that the article could name.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether it happened long before the report.</summary>
    public bool IsOld => Event.Auxiliary.HasFlag(AuxiliaryMode.Historical);
}
