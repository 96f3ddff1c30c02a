using System.Globalization;

namespace Entente.Analysis;

/// <summary>Against whom each side acts and speaks, side by side, and how far that lies apart.</summary>
static class PrioritiesDiffer
{
    const int Most = 3;

    /// <summary>The sentences; one of the closed list where a side has no act against an armed group.</summary>
    public static IReadOnlyList<Finding> Write(BriefGround ground, Change change)
    {
        if (change.Priorities is not var (a, b))
        {
            return [Forms.Say("no-priorities")];
        }

        return change.Lie == "unknown" && (a.N < Change.FewOfSide || b.N < Change.FewOfSide)
            ? [Side(ground, ground.A, a, first: true), Side(ground, ground.B, b, first: false)]
            : [Side(ground, ground.A, a, first: true), Side(ground, ground.B, b, first: false), Apart(change)];
    }

    static Finding Side(BriefGround ground, PartyName side, Measured priorities, bool first)
    {
        var top = priorities.Parts.Take(Most).ToList();
        var shares = priorities.N < Change.Few
            ? top.Select((p, i) => $"{English.Number(p.N)} {(i > 0 ? "" : p.N == 1 ? "concerns " : "concern ")}{ground.Narrator.Call(ground.Names[p.Label])}")
            : top.Select((p, i) => $"{English.Percent(p.Value)} ({Interval.Percent(p.Low!.Value, p.High!.Value)}) {(i == 0 ? "concern " : "")}{ground.Narrator.Call(ground.Names[p.Label])}");
        var acts = English.Count(priorities.N, "act or statement", "acts and statements");
        if (top.Count == 1)
        {
            return new($"{English.Capital(side.Possessive)} {acts} on armed groups {(priorities.N == 1 ? "concerns" : priorities.N == 2 ? "both concern" : "all concern")} {ground.Narrator.Call(ground.Names[top[0].Label])}.") { Measures = [priorities] };
        }

        return new($"{(first ? "Of" : "Among")} {side.Possessive} {acts} on armed groups, {English.List(shares)}.") { Measures = [priorities] };
    }

    static Finding Apart(Change change)
    {
        var overlap = change.Divergence["overlap"].Value.ToString("0.00", CultureInfo.InvariantCulture);
        var distance = string.Create(CultureInfo.InvariantCulture, $"{change.Divergence.Value:0.00} ({change.Divergence.Low:0.00}\u2013{change.Divergence.High:0.00})");
        var chance = change.Divergence.P!.Value;
        var verdict = chance < 0.05 ? $"larger than chance would give (p {Interval.Chance(chance)})" : $"no larger than chance would give (p {Interval.Chance(chance)})";
        return new($"The two distributions overlap by {overlap} of 1; their distance is {distance}, {verdict}.") { Measures = [change.Divergence] };
    }
}
