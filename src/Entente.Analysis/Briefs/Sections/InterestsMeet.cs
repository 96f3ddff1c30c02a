namespace Entente.Analysis;

/// <summary>Whom both sides act against, and what they do together.</summary>
static class InterestsMeet
{
    const int Most = 3;

    static readonly EventType[] Joint = [EventType.Cooperate, EventType.Aid, EventType.Support, EventType.Agree, EventType.Consult];

    /// <summary>The sentences; none where nothing is shared.</summary>
    public static IReadOnlyList<Finding> Write(BriefGround ground)
    {
        var joint = ground.PairIn(ground.Whole).Where(e => Joint.Contains(e.Event.Type) && e.Event.Contexts.Count > 0);
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
        var (ours, theirs) = (English.List(common.Select(p => English.Number(p.N))), English.List(common.Select(p => English.Number(b[p.Label].N))));
        var times = common.Count == 1 && common[0].N == 1 ? "act or statement" : "acts and statements";
        yield return new($"Both sides have acted against, or spoken of, {groups}: {ground.A.Phrase} in {ours} {times}, {ground.B.Phrase} in {theirs}.") { Measures = [a, b] };
    }
}
