namespace Entente.Analysis;

/// <summary>What an actor is called in a sentence.</summary>
/// <param name="Key">The actor's key in a dyad ("USA", "ttp").</param>
/// <param name="Name">Its common English name without an article ("United States", "Tehreek-e-Taliban Pakistan").</param>
public sealed record PartyName(string Key, string Name)
{
    /// <summary>The word before a noun ("US", "Pakistani"); empty if there is none: the possessive stands in then.</summary>
    public string Adjective { get; init; } = "";

    /// <summary>The usual abbreviation of a group ("TTP"); empty for none.</summary>
    public string Abbreviation { get; init; } = "";

    /// <summary>Whether the name takes "the".</summary>
    public bool Definite { get; init; }

    /// <summary>Whether the name takes a plural verb ("the Taliban are").</summary>
    public bool Plural { get; init; }

    /// <summary>The name as a noun phrase: "the United States", "Pakistan".</summary>
    public string Phrase => Definite ? "the " + Name : Name;

    /// <summary>The name at its first mention, with its abbreviation: "Tehreek-e-Taliban Pakistan (TTP)".</summary>
    public string First => Abbreviation.Length > 0 && Abbreviation != Name ? $"{Phrase} ({Abbreviation})" : Phrase;

    /// <summary>The name afterwards: "the TTP"; some abbreviations take no article ("IS-K", "ISIS").</summary>
    public string Short => Abbreviation.Length == 0 || Abbreviation == Name ? Phrase
        : PartyNameTable.StandsBare(Abbreviation) ? Abbreviation : "the " + Abbreviation;

    /// <summary>"the United States'", "Pakistan's", "the TTP's".</summary>
    public string Possessive => English.Possessive(Short);

    /// <summary>The word before a noun: the adjective, or else the possessive: "US warplanes", "the TTP's fighters".</summary>
    public string BeforeNoun => Adjective.Length > 0 ? Adjective : English.Possessive(Short);

    /// <summary>The form of a verb that agrees: <c>Verb("is", "are")</c>.</summary>
    public string Verb(string singular, string plural) => Plural ? plural : singular;

    /// <summary>
    /// A name with its article and number filled in from the data files: what is known of the key, else what the last word of the name says.
    /// </summary>
    public static PartyName Of(string key, string name, string adjective = "", string abbreviation = "") =>
        PartyNameTable.Complete(new(key, name) { Adjective = adjective, Abbreviation = abbreviation });
}
