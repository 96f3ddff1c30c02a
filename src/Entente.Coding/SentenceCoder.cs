namespace Entente.Coding;

/// <summary>Finds the acts of one sentence whose actors are known. Immutable; any number of threads may use one.</summary>
/// <param name="book">The rules.</param>
/// <param name="embeddings">What governing words do.</param>
/// <param name="promises">What announced and refused acts become.</param>
/// <param name="precedence">Which acts give way to others of the same party.</param>
public sealed class SentenceCoder(RuleBook book, Embeddings embeddings, Promises promises, Precedence precedence)
{
    readonly PatternMatcher matcher = new(book, new StandingReader(embeddings));

    /// <summary>The coder with the shipped dictionaries.</summary>
    public static SentenceCoder Default => new(RuleBook.Default, Embeddings.Default, Promises.Default, Precedence.Default);

    /// <summary>The rules that this coder uses.</summary>
    public RuleBook Book => book;

    /// <summary>The acts of a sentence, or none.</summary>
    /// <param name="frames">The sentence's clauses.</param>
    /// <param name="mentions">Its actors.</param>
    /// <param name="misses">Rules that nearly fired, with the reason.</param>
    /// <param name="everything">Whether to list every rule of a predicate that stands there, however far it was from firing.</param>
    public IReadOnlyList<CodedAct> Code(SentenceFrames frames, MentionMap mentions, out IReadOnlyList<NearMiss> misses, bool everything = false)
    {
        var lost = new List<NearMiss>();
        var matches = ActSelection.Select(frames, matcher.Match(frames, mentions, lost, everything), lost);
        var acts = matches.SelectMany(CodedAct.Of).Select(act => VisitReader.Apply(promises.Apply(act), frames, mentions)).ToList();
        misses = lost;
        return precedence.Apply(ActMerger.Merge(frames, acts, lost), lost);
    }
}
