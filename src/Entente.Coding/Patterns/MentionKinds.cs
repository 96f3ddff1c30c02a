namespace Entente.Coding;

/// <summary>What rules may ask of a mention: $actor, $state, $armed, $rebel, $person, $place.</summary>
[Flags]
public enum MentionKinds : byte
{
    /// <summary>Nothing known.</summary>
    None = 0,
    /// <summary>A party with a country, a sector or an identity.</summary>
    Actor = 1,
    /// <summary>A state or its government.</summary>
    State = 2,
    /// <summary>Forces, police, rebels, militias.</summary>
    Armed = 4,
    /// <summary>Human beings: persons, groups of persons.</summary>
    Person = 8,
    /// <summary>A place.</summary>
    Place = 16,
    /// <summary>Those under arms who are no state's: rebels, unknown gunmen, gangs.</summary>
    Rebel = 32,
}
