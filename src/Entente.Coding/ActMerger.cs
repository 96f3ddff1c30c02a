namespace Entente.Coding;

/// <summary>Joins acts of one sentence that are the same: one type, one standing, sides that do not contradict.</summary>
static class ActMerger
{
    /// <summary>The acts with each told once; of two the one with a mode, with both sides, and from the more specific rule stays.</summary>
    public static IReadOnlyList<CodedAct> Merge(List<CodedAct> acts, ICollection<NearMiss> misses)
    {
        for (var i = 0; i < acts.Count; i++)
        {
            for (var j = acts.Count - 1; j > i; j--)
            {
                if (!AreSame(acts[i], acts[j]))
                {
                    continue;
                }

                var (better, worse) = Worth(acts[j]) > Worth(acts[i]) ? (acts[j], acts[i]) : (acts[i], acts[j]);
                misses.Add(new(worse.Match.Rule, worse.Predicate, $"the same act as {better.Match.Rule.Name}"));
                acts[i] = better;
                acts.RemoveAt(j);
            }
        }

        return acts;
    }

    static bool AreSame(CodedAct one, CodedAct other) =>
        one.Type == other.Type && one.Auxiliary == other.Auxiliary
        && (one.Mode == other.Mode || one.Mode.Length == 0 || other.Mode.Length == 0 || one.Type == EventType.Assault)
        && Overlap(one.Sources, other.Sources) && Overlap(one.Targets, other.Targets);

    static bool Overlap(IReadOnlyList<PlacedMention> one, IReadOnlyList<PlacedMention> other) =>
        one.Count == 0 || other.Count == 0 || one.Any(a => other.Any(b => a.Mention.Span.Overlaps(b.Mention.Span) || SameActor(a.Mention.Actor, b.Mention.Actor)));

    static bool SameActor(Actor one, Actor other) =>
        one.Country == other.Country && one.Sector == other.Sector && one.Identity == other.Identity && one.Country.Length + one.Identity.Length > 0;

    static double Worth(CodedAct act) =>
        (act.Mode.Length > 0 ? 4 : 0) + (act.Sources.Count > 0 ? 8 : 0) + (act.Targets.Count > 0 ? 8 : 0) + Math.Min(3.5, act.Match.Rule.Pattern.Specificity / 2);
}
