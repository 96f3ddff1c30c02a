using Entente.Language;

namespace Entente.Coding.Learned;

/// <summary>
/// Proposes acts between mentions of a sentence that no rule joined: the learned layer says whether there is an act, and which. Only what it
/// is sure of is proposed, and the tree says how it stands.
/// </summary>
sealed class ActProposer(PairClassifier classifier, StandingReader standings, ProposalOptions options)
{
    /// <summary>The acts proposed, in order of their sides; at most one for each pair of mentions.</summary>
    public IEnumerable<FoundAct> Propose(SentenceFrames frames, MentionMap mentions, IReadOnlyList<FoundAct> acts, Document document)
    {
        var sides = mentions.All.Where(m => m.Mention.Actor.Country.Length + m.Mention.Actor.Identity.Length > 0 && !IsInner(m, mentions) && !IsPossessive(frames, m)).Take(options.MostMentions).ToArray();
        if (sides.Length < 2)
        {
            yield break;
        }

        var alone = new Document(document.Text, [frames.Sentence]);
        foreach (var source in sides)
        {
            var best = sides.Where(target => IsFree(source, target, acts)).Select(target => Guess(frames, mentions, source, target, alone))
                .Where(act => act is not null).OrderByDescending(act => act!.Confidence).FirstOrDefault();
            if (best is not null)
            {
                yield return best;
            }
        }
    }

    // Neither within one another, nor the same party, nor joined by a rule already.
    static bool IsFree(PlacedMention source, PlacedMention target, IReadOnlyList<FoundAct> acts)
    {
        var (a, b) = (source.Mention, target.Mention);
        return !a.Span.Overlaps(b.Span) && a.Actor.Key != b.Actor.Key
            && !acts.Any(act => act.Sources.Any(m => m.Span.Overlaps(a.Span)) || Joins(act, a, b) || Joins(act, b, a));
    }

    /// <summary>"His" is no party of its own.</summary>
    static bool IsPossessive(SentenceFrames frames, PlacedMention mention) => mention.First == mention.Last && frames.Sentence[mention.First].Xpos == "PRP$";

    /// <summary>"French" in "the French president" is no party of its own.</summary>
    static bool IsInner(PlacedMention mention, MentionMap mentions) =>
        mentions.All.Any(m => m != mention && m.First <= mention.First && m.Last >= mention.Last && m.Last - m.First > mention.Last - mention.First);

    /// <summary>Whether the act runs from the one party to the other, or is done by both together.</summary>
    static bool Joins(FoundAct act, ActorMention one, ActorMention other) => Has(act.Sources, one) && Has(act.Targets.Count > 0 ? act.Targets : act.Sources, other);

    // A verb of saying accuses nobody: what is said is for the rules to read.
    static bool IsOnlySaid(SentenceFrames frames, int predicate, EventType type) => type is EventType.Accuse && frames.Words.Speech.Contains(frames, predicate);

    // Where something happens is not who did it.
    static bool IsOnlyPlaced(PlacedMention source, EventType type) => type is EventType.Assault && source.Mention.Actor.Kind is "place";

    static bool Has(IReadOnlyList<ActorMention> side, ActorMention mention) => side.Any(m => m.Span.Overlaps(mention.Span) || m.Actor.Key == mention.Actor.Key);

    FoundAct? Guess(SentenceFrames frames, MentionMap mentions, PlacedMention source, PlacedMention target, Document alone)
    {
        var pair = new PairTokens(alone, source.Mention.Span, target.Mention.Span);
        if (pair.Path is not { } path || classifier.Find(pair) is not { } found || found.IsEvent < options.LeastEvent || found.Guess.Confidence < options.LeastClass)
        {
            return null;
        }

        var standing = standings.Of(frames, path.Top);
        return !standing.IsSaid || IsOnlySaid(frames, path.Top, found.Guess.Type) || IsOnlyPlaced(source, found.Guess.Type) ? null : new(found.Guess.Type, found.Guess.Mode, found.Guess.Cameo, [source.Mention], [.. mentions.Together(target).Where(m => m.Actor.Key != source.Mention.Actor.Key)], standing.Auxiliary,
            path.Top, [path.Top], [], "learned", "learned (events.weights)", Math.Round(found.IsEvent * found.Guess.Confidence, 3))
        {
            IsPromise = found.Guess.Type is EventType.Agree,
        };
    }
}
