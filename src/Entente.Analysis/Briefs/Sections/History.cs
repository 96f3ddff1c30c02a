namespace Entente.Analysis;

/// <summary>What lies before the period: the record's own count, its weightiest events, and look-backs of the reports.</summary>
static class History
{
    const int MostEvents = 4;
    const int MostLookBacks = 3;

    /// <summary>The sentences; one of the closed list where there is nothing before the period.</summary>
    public static IReadOnlyList<Finding> Write(BriefGround ground)
    {
        var earlier = new Period(ground.Whole.From, ground.Recent.From);
        var lookBacks = ground.Pair.Where(e => e.Event.Auxiliary == AuxiliaryMode.Historical);
        var told = ground.Narrator.Tell(Ranking.Of(lookBacks, ground.Whole), new(MostLookBacks, OfOneStory: 2));
        IReadOnlyList<Finding> findings = [.. told, .. Count(ground, earlier), .. ground.Narrator.Tell(Ranking.Of(ground.PairIn(earlier), earlier), new(MostEvents))];
        return findings.Count == 0 ? [Forms.Say("no-history")] : findings;
    }

    static string Some(MeasuredPart part) => part.N == 0 ? "none" : English.Number(part.N);

    static IEnumerable<Finding> Count(BriefGround ground, Period earlier)
    {
        var net = ground.Take("net-cooperation", earlier);
        if (net.N > 0)
        {
            yield return new($"Between {English.Month(earlier.From)} and {English.Month(earlier.To.AddDays(-1))} the record holds {English.Count(net.N, "act")} between the two, "
                + $"{Some(net["cooperation"])} of cooperation and {Some(net["conflict"])} of conflict.")
            { Measures = [net], BeginsParagraph = true };
        }
    }
}
