namespace Entente.Language.Coreference;

/// <summary>What sort of thing a phrase seems to mean.</summary>
public enum PhraseSort : byte
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>One person.</summary>
    Person,

    /// <summary>Several persons.</summary>
    People,

    /// <summary>A body of people, or a place that acts as one: a company, a ministry, a country.</summary>
    Body,

    /// <summary>A thing, an event, an idea.</summary>
    Thing,
}

/// <summary>Grammatical gender as far as words tell.</summary>
public enum PhraseGender : byte
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>Masculine.</summary>
    Male,

    /// <summary>Feminine.</summary>
    Female,
}

/// <summary>A noun phrase or a pronoun that may be meant by a later pronoun.</summary>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Head">Its head token.</param>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token, included.</param>
public sealed record Phrase(int Sentence, int Head, int First, int Last)
{
    /// <summary>What it seems to mean.</summary>
    public PhraseSort Sort { get; init; }

    /// <summary>Its gender.</summary>
    public PhraseGender Gender { get; init; }

    /// <summary>Whether it is grammatically plural, or several joined by "and".</summary>
    public bool IsPlural { get; init; }

    /// <summary>Whether it is several joined by "and"; the tokens of their heads are in <see cref="Members"/>.</summary>
    public bool IsJoined => Members.Count > 1;

    /// <summary>The heads of those joined by "and"; empty for a single one.</summary>
    public IReadOnlyList<int> Members { get; init; } = [];

    /// <summary>Whether it is a pronoun.</summary>
    public bool IsPronoun { get; init; }

    /// <summary>Whether it is a proper name.</summary>
    public bool IsName { get; init; }

    /// <summary>Whether a definite article, a demonstrative or a possessor stands before it.</summary>
    public bool IsDefinite { get; init; }

    /// <summary>Its relation to its head, conjuncts given that of the first.</summary>
    public Relation Role { get; init; }

    /// <summary>Whether it stands inside quotation marks.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>The word by which the same name or noun is known again: the last of a name, the lemma of a noun; lower case.</summary>
    public string Key { get; init; } = "";

    /// <summary>Number of what it means in the text: phrases of one entity share it.</summary>
    public int Entity { get; internal set; } = -1;
}
