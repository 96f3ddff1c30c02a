using Entente.Language;

namespace Entente.Coding;

/// <summary>How the coder came to the events of a sentence, or to none.</summary>
/// <param name="Sentence">The sentence and its tree.</param>
/// <param name="Coding">Its events, or why there are none.</param>
/// <param name="Mentions">The actors found, each with the reason of its resolution.</param>
/// <param name="Misses">Rules whose predicate stands in the sentence and that lost, each with the reason.</param>
public sealed record SentenceExplanation(
    Sentence Sentence, SentenceCoding Coding, IReadOnlyList<MentionedActor> Mentions, IReadOnlyList<NearMiss> Misses);
