namespace Entente.Coding;

/// <summary>How a part of a phrase hangs on what stands before it.</summary>
enum PartLink : byte
{
    /// <summary>It is the first.</summary>
    Head,

    /// <summary>After a comma or bracket.</summary>
    Apposition,

    /// <summary>of.</summary>
    Of,

    /// <summary>in, at, across.</summary>
    In,

    /// <summary>from.</summary>
    From,

    /// <summary>for.</summary>
    For,

    /// <summary>Any other preposition.</summary>
    Other,
}

/// <summary>A part of a phrase between prepositions and commas, read word by word.</summary>
sealed class PhrasePart(PartLink link)
{
    /// <summary>How it hangs on what stands before.</summary>
    public PartLink Link { get; } = link;

    /// <summary>Country by name, adjective or place; empty if none.</summary>
    public string Country { get; set; } = "";

    /// <summary>Country of "US-led": counts only if nothing else does.</summary>
    public string TiedCountry { get; set; } = "";

    /// <summary>The country's own record, while nothing but the country is named.</summary>
    public NameChoice State { get; set; } = NameChoice.None;

    /// <summary>Capital or seat.</summary>
    public NameChoice Seat { get; set; } = NameChoice.None;

    /// <summary>Group, organisation, party or force.</summary>
    public NameChoice Entity { get; set; } = NameChoice.None;

    /// <summary>A partially recognised entity, or a place with a sector.</summary>
    public NameChoice Place { get; set; } = NameChoice.None;

    /// <summary>A named people.</summary>
    public NameChoice People { get; set; } = NameChoice.None;

    /// <summary>A person by full name.</summary>
    public NameChoice Person { get; set; } = NameChoice.None;

    /// <summary>The person is a possessor: Putin's spokesman.</summary>
    public bool PersonOwns { get; set; }

    /// <summary>Words that may be somebody's last name; End is 0 if none.</summary>
    public Segment Surname { get; set; }

    /// <summary>The last title or generic noun.</summary>
    public NameChoice Role { get; set; } = NameChoice.None;

    /// <summary>Its words.</summary>
    public Segment RoleWords { get; set; }

    /// <summary>A title or generic noun before the last one: army in army accountant.</summary>
    public NameChoice FirstRole { get; set; } = NameChoice.None;

    /// <summary>Its words.</summary>
    public Segment FirstRoleWords { get; set; }

    /// <summary>The classes of the last word of the role.</summary>
    public WordClass RoleClass { get; set; }

    /// <summary>Whether the country's adjective or demonym stands for one person: "an American".</summary>
    public bool IsOneOfThem { get; set; }

    /// <summary>The nationality's first piece and the piece after it; (-1, -1) if none was read: "elite Pakistani unit".</summary>
    public (int First, int End) Nationality { get; set; } = (-1, -1);

    /// <summary>Whether it begins with "a": "a Pakistani prime minister" is not the one in office.</summary>
    public bool IsIndefinite { get; set; }

    /// <summary>The last piece with a capital that no name has; -1 if none.</summary>
    public int LastUnknown { get; set; } = -1;

    /// <summary>Whether its name speaks of medicine: "Rural Medical Alliance".</summary>
    public bool IsMedical => (Words & WordClass.Medical) != 0;

    /// <summary>All classes met in the part.</summary>
    public WordClass Words { get; set; }

    /// <summary>Whether a word with a capital stands there that no name has.</summary>
    public bool HasUnknownName { get; set; }

    /// <summary>Whether the last word is a common noun that the dictionary does not know.</summary>
    public bool HasUnknownHead { get; set; }

    /// <summary>Whether the last name found stands as a possessor or modifier before further words.</summary>
    public bool HasWordsAfterName { get; set; }

    /// <summary>Whether anything was found.</summary>
    public bool IsEmpty => Country.Length == 0 && !Seat.Exists && !Entity.Exists && !Place.Exists && !People.Exists && !Person.Exists
        && Surname.End == 0 && !Role.Exists;

    /// <summary>Whether it only measures what follows: "several of", "a group of".</summary>
    public bool IsPartitive => (Words & WordClass.Partitive) != 0 && !HasUnknownName && Country.Length == 0 && !Seat.Exists && !Entity.Exists
        && !People.Exists && !Person.Exists;

    /// <summary>Whether there is any named actor, not only a country or role.</summary>
    public bool HasNamed => Entity.Exists || Person.Exists || People.Exists || Place.Exists;
}
