namespace Entente.Coding;

/// <summary>An act found in a sentence, by a rule or by the learned layer, before date, place and context are added.</summary>
/// <param name="Type">PLOVER type.</param>
/// <param name="Mode">PLOVER mode; empty for none.</param>
/// <param name="Cameo">CAMEO code.</param>
/// <param name="Sources">The acting side.</param>
/// <param name="Targets">The affected side.</param>
/// <param name="Auxiliary">How the act stands.</param>
/// <param name="Predicate">The token that tells it.</param>
/// <param name="Words">The tokens that made it.</param>
/// <param name="Arguments">The tokens that the predicate governs.</param>
/// <param name="Maker">What made it: a rule's name.</param>
/// <param name="Citation">The same as evidence names it.</param>
/// <param name="Confidence">How sure, 0 to 1.</param>
sealed record FoundAct(
    EventType Type, string Mode, string Cameo, IReadOnlyList<ActorMention> Sources, IReadOnlyList<ActorMention> Targets, AuxiliaryMode Auxiliary,
    int Predicate, IReadOnlyList<int> Words, IReadOnlyList<int> Arguments, string Maker, string Citation, double Confidence)
{
    /// <summary>Whether it was only promised: it is dated when the promise was made.</summary>
    public bool IsPromise { get; init; }

    /// <summary>Whether its rule or the codebook has decided how it stands: a rule that asks for a negation or a future, a promise, a refusal, a threat.</summary>
    public bool IsTurned { get; init; }

    /// <summary>Whether its rule says that it has no target.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether a noun tells it: "the invasion".</summary>
    public bool IsNoun { get; init; }

    /// <summary>The acts of a rule: what several do apart from one another ("India and China condemned the attack") is an act of each.</summary>
    public static IEnumerable<FoundAct> Of(CodedAct act)
    {
        if (act.Targets.Any(t => t.IsMutual))
        {
            return act.Sources.Select(source => Of(act with { Targets = [.. act.Targets.Where(t => t.Mention.Actor.Key != source.Mention.Actor.Key)] }, [source]));
        }

        var isTogether = act.Targets.Count > 0 || act.Match.Rule.Source.Form == SideForm.Both;
        var sides = isTogether || act.Sources.Count < 2 ? [act.Sources] : act.Sources.Select(s => (IReadOnlyList<PlacedMention>)[s]);
        return sides.Select(sources => Of(act, sources));
    }

    static FoundAct Of(CodedAct act, IReadOnlyList<PlacedMention> sources)
    {
        var (rule, clause) = (act.Match.Rule, act.Match.Clause);
        return new(act.Type, act.Mode, act.Cameo, [.. sources.Select(s => s.Mention)], [.. act.Targets.Select(t => t.Mention)], act.Auxiliary,
            act.Predicate, act.Match.Words, [.. clause.Arguments.ToArray().Select(a => a.Token)], rule.Name,
            act.Step.Length > 0 ? $"{rule.Citation}, {act.Step}" : rule.Citation, act.Confidence)
        {
            IsWhole = rule.Target.Form == SideForm.Nobody && rule.Source.Form != SideForm.Both,
            IsNoun = clause.Kind == PredicateKind.Noun,
            IsTurned = act.Step.Length > 0 || rule.Pattern.Standing.Needs != 0 || rule.Pattern.IsTold || rule.Type is EventType.Agree,
            IsPromise = act.Step == "promised" || act.Type is EventType.Agree,
        };
    }
}
