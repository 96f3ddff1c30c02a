namespace Entente.Coding;

/// <summary>An actor mention and where it stands in its sentence. Several may share a head: "US and Pakistani officials".</summary>
/// <param name="Mention">The actor and the words.</param>
/// <param name="HeadToken">The head of the phrase, or the modifier's own head where the mention is a modifier ("Pakistani" in "Pakistani soil").</param>
/// <param name="First">First token of the words.</param>
/// <param name="Last">Last token of the words, included.</param>
public sealed record MentionedActor(ActorMention Mention, int HeadToken, int First, int Last)
{
    /// <summary>How sure the resolution is, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>Whether the mention is only a part of a larger phrase: a possessor, a nationality, a name before another noun.</summary>
    public bool IsNested { get; init; }

    /// <summary>Whether a pronoun or a phrase such as "the group" stands for somebody named before.</summary>
    public bool IsReference { get; init; }

    /// <summary>Whether it is one of several that a phrase such as "both sides" stands for.</summary>
    public bool IsSet { get; init; }

    /// <summary>Whether the words are "each other": each of those who act, to the others.</summary>
    public bool IsMutual { get; init; }
}
