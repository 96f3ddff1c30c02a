namespace Entente.Analysis;

/// <summary>Whom both sides act against, and what they do together.</summary>
static class InterestsMeet
{
    const int Most = 3;

    static readonly EventType[] Joint = [EventType.Cooperate, EventType.Aid, EventType.Support, EventType.Agree, EventType.Consult];

    /// <summary>The sentences; none where nothing is shared.</summary>
    public static IReadOnlyList<Finding> Write(BriefGround ground)
    {
        var joint = ground.PairIn(ground.Whole).Where(e => Joint.Contains(e.Event.Type) && (e.Event.Contexts.Count > 0 || e.Event.DateReason == "as given"));
        return [.. CommonTargets(ground), .. ground.Narrator.Tell(Ranking.Of(joint, ground.Whole), new(Most)).Select((f, i) => f with { BeginsParagraph = i == 0 })];
    }

    static IEnumerable<Finding> CommonTargets(BriefGround ground)
    {
        var (a, b) = (ground.Take("priorities-groups", ground.Whole), ground.TakeBack("priorities-groups", ground.Whole));
        var common = a.Parts.Where(p => b[p.Label].N > 0).OrderByDescending(p => Math.Min(p.N, b[p.Label].N)).ThenBy(p => p.Label, StringComparer.Ordinal).Take(3).ToList();
        if (common.Count == 0)
        {
            yield break;
        }

        var groups = English.List(common.Select(p => ground.Narrator.Call(ground.Names[p.Label])));
        var (ours, theirs) = (common.Sum(p => p.N), common.Sum(p => b[p.Label].N));
        yield return new($"Both sides have acted against, or spoken of, {groups}: {ground.A.Short} in {English.Count(ours, "act or statement", "acts and statements")}, "
            + $"{ground.B.Short} in {English.Number(theirs)}.")
        { Measures = [a, b] };
    }
}
