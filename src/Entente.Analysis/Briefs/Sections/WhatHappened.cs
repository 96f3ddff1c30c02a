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

        var told = ground.Narrator.Tell(Ranking.Of(between, ground.Recent), Most, fromRecord: true);
        var most = between.Where(e => e.Reports.Count > 1).MaxBy(e => (e.Reports.Count, -e.Telling.Number));
        return most is not null && told.FirstOrDefault(f => f.Evidence.Contains(most.Event.Id)) is { } sentence ? [.. told, Reports(most, sentence, told)] : told;
    }

    /// <summary>How widely the most reported event was told, and by how many independently.</summary>
    static Finding Reports(StoredStoryEvent most, Finding sentence, IReadOnlyList<Finding> told)
    {
        var publishers = English.Count(most.Publishers.Count, "publisher");
        var origins = most.Origins.Count == 1 ? "one origin" : $"{English.Number(most.Origins.Count)} independent origins";
        var which = told.Count == 1 ? "this" : most.Event.Date is { } day ? $"the event of {English.Date(day)}" : "it";
        return new($"{English.Capital(publishers)} reported {which}; the reports trace to {origins}.") { Evidence = [.. most.Reports.Select(r => r.Report.Event.Id)] };
    }
}
