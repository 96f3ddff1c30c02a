namespace Entente.Coding;

/// <summary>The record that a segment is taken to mean.</summary>
/// <param name="Record">Its index; -1 for none.</param>
/// <param name="Kind">What it describes.</param>
/// <param name="Tag">In what sense the words name it.</param>
/// <param name="Score">How well it fits; comparable among the records of one segment.</param>
/// <param name="Rivals">How many other records fit as well.</param>
/// <param name="Plural">Whether the words are a plural.</param>
readonly record struct NameChoice(int Record, ActorKind Kind, NameTag Tag, int Score, int Rivals, bool Plural)
{
    /// <summary>No record.</summary>
    public static NameChoice None { get; } = new(-1, default, default, int.MinValue, 0, false);

    /// <summary>Whether there is a record.</summary>
    public bool Exists => Record >= 0;

    /// <summary>A country by its name, adjective or people.</summary>
    public bool IsCountry => Exists && Kind == ActorKind.State && Tag is not (NameTag.Capital or NameTag.Seat or NameTag.InCountry);

    /// <summary>A government by its capital or seat.</summary>
    public bool IsSeat => Exists && Kind == ActorKind.State && Tag is NameTag.Capital or NameTag.Seat or NameTag.InCountry;

    /// <summary>A title or generic noun.</summary>
    public bool IsRole => Exists && Kind is ActorKind.Office or ActorKind.Agent;

    /// <summary>A named group, organisation, party or force.</summary>
    public bool IsEntity => Exists && Kind is ActorKind.Group or ActorKind.Organisation or ActorKind.Party or ActorKind.Force;
}
