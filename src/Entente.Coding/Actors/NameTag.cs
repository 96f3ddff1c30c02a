namespace Entente.Coding;

/// <summary>In what sense a name stands for its record.</summary>
public enum NameTag : byte
{
    /// <summary>The name itself or an untagged alias.</summary>
    Name,

    /// <summary>An adjective: Pakistani (<c>adj=</c>).</summary>
    Adjective,

    /// <summary>A demonym: Pakistanis (<c>people=</c>).</summary>
    People,

    /// <summary>A capital that stands for the government (<c>capital=</c>).</summary>
    Capital,

    /// <summary>A seat of power: the Kremlin (<c>seat=</c>).</summary>
    Seat,

    /// <summary>A former name: Burma (<c>old=</c>).</summary>
    Old,

    /// <summary>A name that several share: Congo (<c>ambiguous=</c>).</summary>
    Ambiguous,

    /// <summary>A name that needs its country in context: PAN (<c>in-country=</c>).</summary>
    InCountry,

    /// <summary>The last name of a person, made by the reader; needs a title or an earlier full name.</summary>
    Surname,
}
