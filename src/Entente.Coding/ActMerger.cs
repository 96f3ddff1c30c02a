namespace Entente.Coding;

/// <summary>Joins acts of one sentence that are the same: one type, one standing, sides that do not contradict.</summary>
static class ActMerger
{
    /// <summary>The acts with each told once; of two the one with a mode, with both sides, and from the more specific rule stays.</summary>
    public static IReadOnlyList<CodedAct> Merge(SentenceFrames frames, List<CodedAct> acts, ICollection<NearMiss> misses)
    {
        for (var i = 0; i < acts.Count; i++)
        {
            for (var j = acts.Count - 1; j > i; j--)
            {
                if (!AreSame(acts[i], acts[j]) && !Contains(frames, acts[i], acts[j]) && !Contains(frames, acts[j], acts[i]))
                {
                    continue;
                }

                var (better, worse) = Contains(frames, acts[i], acts[j]) ? (Filled(acts[i], acts[j]), acts[j])
                    : Contains(frames, acts[j], acts[i]) ? (Filled(acts[j], acts[i]), acts[i])
                    : Worth(acts[j]) > Worth(acts[i]) ? (SharingWords(acts[j], acts[i]), acts[i]) : (SharingWords(acts[i], acts[j]), acts[j]);
                misses.Add(new(worse.Match.Rule, worse.Predicate, $"the same act as {better.Match.Rule.Name}"));
                acts[i] = better;
                acts.RemoveAt(j);
            }
        }

        return acts;
    }

    /// <summary>"killed nine soldiers in a suicide attack": the noun tells the verb's act again.</summary>
    static bool Contains(SentenceFrames frames, CodedAct outer, CodedAct inner)
    {
        if (outer.Type != inner.Type || inner.Match.Clause.Kind != PredicateKind.Noun || outer.Match.Clause.Kind != PredicateKind.Verb)
        {
            return false;
        }

        foreach (var argument in outer.Match.Clause.Arguments)
        {
            if (argument.Token == inner.Predicate)
            {
                return true;
            }
        }

        return Governs(frames, outer.Predicate, inner.Predicate);
    }

    /// <summary>Whether a verb is the nearest one above a noun.</summary>
    static bool Governs(SentenceFrames frames, int verb, int noun)
    {
        foreach (var ancestor in frames.Sentence.Ancestors(noun))
        {
            if (frames.KindOf(ancestor) == PredicateKind.Verb)
            {
                return ancestor == verb;
            }
        }

        return false;
    }

    /// <summary>The act with the mode and the sides that it lacks taken from the noun that tells it again.</summary>
    static CodedAct Filled(CodedAct act, CodedAct from) => act with
    {
        Mode = act.Mode.Length > 0 ? act.Mode : from.Mode,
        Cameo = act.Mode.Length > 0 ? act.Cameo : from.Cameo,
        Sources = act.Sources.Count > 0 ? act.Sources : from.Sources,
        Targets = act.Targets.Count > 0 ? act.Targets : from.Targets,
    };

    /// <summary>"killed by a bomb planted by rebels": of two verbs with one bomb each knows a side.</summary>
    static CodedAct SharingWords(CodedAct act, CodedAct from) =>
        act.Match.Words.Any(word => from.Match.Words.Contains(word)) && act.Match.Rule.Source.Form != SideForm.Both && from.Match.Rule.Source.Form != SideForm.Both ? Filled(act, from) : act;

    static bool AreSame(CodedAct one, CodedAct other) =>
        one.Type == other.Type && one.Auxiliary == other.Auxiliary
        && (one.Mode == other.Mode || one.Mode.Length == 0 || other.Mode.Length == 0 || one.Type == EventType.Assault)
        && Overlap(one.Sources, other.Sources) && Overlap(one.Targets, other.Targets) && !AreApart(one, other);

    /// <summary>"spoke with Y and Z" are two talks.</summary>
    static bool AreApart(CodedAct one, CodedAct other) =>
        one.Predicate == other.Predicate && one.Match.Leading == 1 && one.Match.Rule.Source.Form == SideForm.Both;

    static bool Overlap(IReadOnlyList<PlacedMention> one, IReadOnlyList<PlacedMention> other) =>
        one.Count == 0 || other.Count == 0 || one.Any(a => other.Any(b => a.Mention.Span.Overlaps(b.Mention.Span) || SameActor(a.Mention.Actor, b.Mention.Actor)));

    static bool SameActor(Actor one, Actor other) =>
        one.Country == other.Country && one.Sector == other.Sector && one.Identity == other.Identity && one.Country.Length + one.Identity.Length > 0;

    static double Worth(CodedAct act) =>
        (act.Mode.Length > 0 ? 4 : 0) + (act.Sources.Count > 0 ? 8 : 0) + (act.Targets.Count > 0 ? 8 : 0) + Math.Min(3.5, act.Match.Rule.Pattern.Specificity / 2);
}
