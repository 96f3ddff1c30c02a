namespace Entente.Coding;

/// <summary>What a word does in a phrase about an actor (Dictionaries/Names/words.tsv).</summary>
[Flags]
enum WordClass : uint
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Article, possessive pronoun and the like.</summary>
    Determiner = 1,

    /// <summary>Number or share: two, most, dozens.</summary>
    Quantity = 1 << 1,

    /// <summary>A noun that only measures what follows "of": group, members.</summary>
    Partitive = 1 << 2,

    /// <summary>former, ex.</summary>
    Former = 1 << 3,

    /// <summary>current, acting: the office is held.</summary>
    Current = 1 << 4,

    /// <summary>deputy, vice, elect: not the holder of the office named.</summary>
    Deputy = 1 << 5,

    /// <summary>A head that takes country, sector and identity from its modifier: leader, spokesman.</summary>
    Weak = 1 << 6,

    /// <summary>A person described by a relation to another: victim, wife.</summary>
    Taker = 1 << 7,

    /// <summary>The second part of "Somalia-based": a country before it counts.</summary>
    Based = 1 << 8,

    /// <summary>The second part of "Iran-backed": a name before it does not say who is meant.</summary>
    Tied = 1 << 9,

    /// <summary>The first part of "pro-Russian".</summary>
    Pro = 1 << 10,

    /// <summary>of.</summary>
    Of = 1 << 11,

    /// <summary>in, at, across.</summary>
    In = 1 << 12,

    /// <summary>from.</summary>
    From = 1 << 13,

    /// <summary>for.</summary>
    For = 1 << 14,

    /// <summary>Other prepositions.</summary>
    To = 1 << 15,

    /// <summary>Words that end the phrase.</summary>
    Relative = 1 << 16,

    /// <summary>A head that takes identity from a named group before it, but keeps its own sector else: fighters, police.</summary>
    Borne = 1 << 17,

    /// <summary>ordinary, civilian: the people, not the state.</summary>
    Ordinary = 1 << 18,

    /// <summary>he, she, they: somebody, if nothing else is known.</summary>
    Pronoun = 1 << 19,

    /// <summary>Days, months and other words with a capital that are last names too, but hardly ever meant so.</summary>
    Calendar = 1 << 20,

    /// <summary>Weapons and vehicles: theirs who are named with them, nobody's else.</summary>
    Thing = 1 << 21,

    /// <summary>foreign, another: not of the country in focus.</summary>
    Foreign = 1 << 22,

    /// <summary>What kind of place a name before it is: district, village.</summary>
    Area = 1 << 23,

    /// <summary>A body, not a person, where an office is named: ministry, army.</summary>
    Body = 1 << 24,

    /// <summary>Days and months: no part of the name that follows.</summary>
    Time = 1 << 25,

    /// <summary>displaced, stranded abroad: refugees, whatever their country.</summary>
    Displaced = 1 << 26,

    /// <summary>medical, hospital: a body so named is one of medicine.</summary>
    Medical = 1 << 27,

    /// <summary>Verbs of arriving, whose place is visited.</summary>
    Arriving = 1 << 28,

    /// <summary>Verbs done to places: seize, shell, reach.</summary>
    Taking = 1 << 29,

    /// <summary>Any preposition.</summary>
    Preposition = Of | In | From | For | To,
}
