namespace Entente.Coding;

/// <summary>An actor while its phrase is being put together.</summary>
sealed class Draft
{
    /// <summary>Country code; empty if none.</summary>
    public string Country { get; set; } = "";

    /// <summary>Country of "US-led": counts only if nothing else does.</summary>
    public string TiedCountry { get; set; } = "";

    /// <summary>Sector; empty if none.</summary>
    public string Sector { get; set; } = "";

    /// <summary>The named record; null for a generic phrase.</summary>
    public ActorRecord? Record { get; set; }

    /// <summary>Kind as in the actor files; empty if none.</summary>
    public string Kind { get; set; } = "";

    /// <summary>Office held or title written.</summary>
    public string Office { get; set; } = "";

    /// <summary>The title, where it could lead to its holder; null else.</summary>
    public ActorRecord? Title { get; set; }

    /// <summary>The title, also where the phrase is a plural: "the foreign ministers of China and Russia".</summary>
    public ActorRecord? SingularTitle { get; set; }

    /// <summary>Country that news means where it names none: the United States for "the State Department"; empty if none.</summary>
    public string UsualCountry { get; set; } = "";

    /// <summary>Whether no other country has a body so named.</summary>
    public bool IsOnlyThere { get; set; }

    /// <summary>The title or generic noun; null if there is none.</summary>
    public ActorRecord? Role { get; set; }

    /// <summary>Several who hold an office of which each country has one: "foreign ministers" are of several countries.</summary>
    public bool IsOfSeveral { get; set; }

    /// <summary>The title is followed by a name that the dictionary does not know.</summary>
    public bool HasUnknownName { get; set; }

    /// <summary>The head is a word that takes its sense from what follows: leader of, official of.</summary>
    public bool IsWeak { get; set; }

    /// <summary>The head takes the identity of a group named with it, but has a sector of its own else: fighters of, gunmen from.</summary>
    public bool IsBorne { get; set; }

    /// <summary>A weapon, vehicle or building: an actor only with its owner's name.</summary>
    public bool IsThing { get; set; }

    /// <summary>Said to be another country's.</summary>
    public bool IsForeign { get; set; }

    /// <summary>A former one.</summary>
    public bool IsFormer { get; set; }

    /// <summary>Nothing but a country is named.</summary>
    public bool IsBareCountry { get; set; }

    /// <summary>Whether there is a title or generic noun.</summary>
    public bool HasRole { get; set; }

    /// <summary>0 to 1.</summary>
    public double Confidence { get; set; }

    /// <summary>What led here, in order.</summary>
    public List<string> Reasons { get; } = [];

    /// <summary>Whether nothing is known.</summary>
    public bool IsEmpty => Country.Length == 0 && Sector.Length == 0 && Record is null && !HasRole;
}
