using Entente.Language;

namespace Entente.Coding.Learned;

/// <summary>
/// Proposes acts between mentions of a sentence that no rule joined: the learned layer says whether there is an act, and which. Only what it
/// is sure of is proposed, and the tree says how it stands.
/// </summary>
sealed class ActProposer(PairClassifier classifier, StandingReader standings, ProposalOptions options)
{
    const int Farthest = 4;

    /// <summary>The acts proposed, in order of their sides; at most one for each pair of mentions.</summary>
    /// <param name="frames">The sentence's clauses.</param>
    /// <param name="mentions">Its actors.</param>
    /// <param name="found">What the rules found.</param>
    /// <param name="misses">The rules that nearly fired.</param>
    /// <param name="acts">The acts of rules that are coded.</param>
    /// <param name="document">The text.</param>
    public IEnumerable<FoundAct> Propose(
        SentenceFrames frames, MentionMap mentions, IReadOnlyList<CodedAct> found, IReadOnlyList<NearMiss> misses, IReadOnlyList<FoundAct> acts, Document document)
    {
        var sides = mentions.All.Where(m => m.Mention.Actor.Country.Length + m.Mention.Actor.Identity.Length > 0 && !IsInner(m, mentions) && !IsPronoun(frames, m))
            .Take(options.MostMentions).ToArray();
        if (sides.Length < 2)
        {
            yield break;
        }

        var alone = new Document(document.Text, [frames.Sentence]);
        foreach (var source in sides)
        {
            var best = sides.Where(target => IsFree(source, target, acts)).Select(target => Guess(new(frames, SideOf(frames, source), SideOf(frames, target), found, misses), mentions, acts, alone, source, target))
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

    /// <summary>"His" is no party of its own; and of whom "they" are, only a rule may make a party: a guess on a guess is none.</summary>
    static bool IsPronoun(SentenceFrames frames, PlacedMention mention) => mention.First == mention.Last && frames.Sentence[mention.First].Upos == Upos.Pron;

    /// <summary>"French" in "the French president" is no party of its own.</summary>
    static bool IsInner(PlacedMention mention, MentionMap mentions) =>
        mentions.All.Any(m => m != mention && m.First <= mention.First && m.Last >= mention.Last && m.Last - m.First > mention.Last - mention.First);

    /// <summary>Whether the act runs from the one party to the other, or is done by both together.</summary>
    static bool Joins(FoundAct act, ActorMention one, ActorMention other) => Has(act.Sources, one) && Has(act.Targets.Count > 0 ? act.Targets : act.Sources, other);

    // Whoever suffers losses made none.
    static bool IsSuffered(PairView view, int top) => view.Frames.Lemma(top) is "suffer" or "sustain" or "incur" or "endure" or "mourn";

    // "On Twitter", "to the BBC": what carries words is not who they are for.
    static bool IsChannel(PairView view) =>
        view.Target.Actor is { Sector: "JRN" } or { Country: "MNC" } && Prepositions.RoleOf(view.Frames, view.Target.Head) is Role.On or Role.Through or Role.At or Role.In;

    // Where something happens is not who did it, nor to whom.
    static bool IsOnlyPlaced(PairView view, EventType type) => type is EventType.Assault && (view.Source.Actor.Kind is "place" || view.Target.Actor.Kind is "place");

    // Where a rule of the same type looked at the word and did not fire, the rules have mostly decided.
    static bool IsRefused(PairView view, int top, EventType type) => view.Misses.Any(m => m.Predicate == top && m.Rule.Type == type && !m.LacksSide);

    static bool Has(IReadOnlyList<ActorMention> side, ActorMention mention) => side.Any(m => m.Span.Overlaps(mention.Span) || m.Actor.Key == mention.Actor.Key);

    static PairSide SideOf(SentenceFrames frames, PlacedMention mention) => PairSide.In(frames.Sentence, mention.Mention.Actor, mention.Mention.Span);

    FoundAct? Guess(PairView view, MentionMap mentions, IReadOnlyList<FoundAct> acts, Document alone, PlacedMention source, PlacedMention target)
    {
        if (PairPath.Between(view.Frames.Sentence, view.Source.Head, view.Target.Head) is not { } path || !IsActor(view, path) || acts.Any(act => act.Predicate == path.Top || act.Words.Contains(path.Top)))
        {
            return null;
        }

        var standing = standings.Of(view.Frames, path.Top);
        var pair = new PairTokens(alone, source.Mention.Span, target.Mention.Span);
        if (!standing.IsSaid || classifier.Find(pair, view, options.Least) is not { } found || IsOnlyPlaced(view, found.Guess.Type) || IsChannel(view) || IsSuffered(view, path.Top) || SentenceMood.ReasonAgainst(view.Frames, path.Top, found.Guess.Type).Length > 0
            || found.IsAct * found.Guess.Confidence < (IsRefused(view, path.Top, found.Guess.Type) ? options.LeastRefused : options.Least))
        {
            return null;
        }

        return new(found.Guess.Type, found.Guess.Mode, found.Guess.Cameo, [source.Mention],
            [.. mentions.Together(target).Where(m => m.Actor.Key != source.Mention.Actor.Key)], standing.Auxiliary,
            path.Top, [path.Top], [], "learned", "learned (events.weights)", Math.Round(found.IsAct * found.Guess.Confidence, 3))
        {
            IsPromise = found.Guess.Type is EventType.Agree,
        };
    }

    // What another clause tells is not what the governing verb does.
    static bool LeavesClause(SentenceFrames frames, int step) =>
        frames.Sentence[step] is { Relation: Relation.Advcl or Relation.AclRelcl or Relation.AdvclRelcl or Relation.Parataxis } or { Relation: Relation.Acl, Xpos: "VB" };

    // Only who stands as the logical subject of what governs both is proposed as acting; what somebody only says is for the rules to read.
    static bool IsActor(PairView view, PairPath path)
    {
        if (path.TargetWay.Count > Farthest || path.TargetWay.Any(step => step != path.Top && LeavesClause(view.Frames, step)) || SentenceMood.ReasonAgainst(view.Frames, path.Top, null).Length > 0 || view.Frames.Words.Speech.Contains(view.Frames, path.Top))
        {
            return false;
        }

        foreach (var argument in view.Frames.Of(path.Top).Arguments)
        {
            if (argument.Role is Role.Subj && view.Source.Has(argument.Token))
            {
                return true;
            }
        }

        return false;
    }
}
