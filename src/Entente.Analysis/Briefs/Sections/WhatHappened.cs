using Entente.Store;

namespace Entente.Analysis;

/// <summary>The weightiest events between the two in the period, and what belongs to the same stories.</summary>
static class WhatHappened
{
    const int Most = 6;

    /// <summary>The sentences.</summary>
    public static IReadOnlyList<Finding> Write(BriefGround ground)
    {
        var between = ground.PairIn(ground.Recent).ToList();
        if (between.Count == 0)
        {
            return [Forms.Say("no-events-period", ("a", ground.A.Phrase), ("b", ground.B.Phrase),
                ("from", English.Date(ground.Recent.From)), ("to", English.Date(ground.Recent.To.AddDays(-1))))];
        }

        var told = ground.Narrator.Tell(Ranking.Of(between, ground.Recent), new(Most, OfOneStory: 3, FromRecord: true)).ToList();
        var most = between.Where(e => e.Publishers.Count > 1 && told.Exists(f => f.Evidence.Contains(e.Event.Id))).MaxBy(e => (e.Publishers.Count, e.Reports.Count, -e.Telling.Number));
        if (most is not null)
        {
            told.Insert(told.FindIndex(f => f.Evidence.Contains(most.Event.Id)) + 1, Reports(most));
        }

        return told;
    }

    /// <summary>How widely the most reported event was told, and by how many independently.</summary>
    static Finding Reports(StoredStoryEvent most)
    {
        var publishers = English.Count(most.Publishers.Count, "publisher");
        var origins = most.Origins.Count == 1 ? "one origin" : $"{English.Number(most.Origins.Count)} independent origins";
        return new($"{English.Capital(publishers)} told of this; their reports trace to {origins}.") { Evidence = [.. most.Reports.Select(r => r.Report.Event.Id)] };
    }
}
