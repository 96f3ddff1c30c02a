using Entente.Store;

namespace Entente.Analysis;

/// <summary>What is announced and still to come, by its date; what took place or was called off meanwhile is left out.</summary>
static class WhatToWatch
{
    const int Most = 5;

    static readonly EventType[] Promises = [EventType.Agree, EventType.Concede];

    /// <summary>The sentences; one of the closed list where nothing is announced.</summary>
    public static IReadOnlyList<Finding> Write(BriefGround ground)
    {
        var upcoming = ground.Around.Select(e => Announced(e, ground.AsOf)).OfType<StoredStoryEvent>().Where(e => !IsCalledOff(e, ground) && (Involvement(e, ground) == 0 || (Actor.IsState(ground.A.Key) && Actor.IsState(ground.B.Key))))
            .OrderBy(e => Involvement(e, ground)).ThenBy(e => When(e)?.From).ThenBy(e => e.Telling.Number);
        var told = ground.Narrator.Tell(upcoming, new(Most, OfOneStory: 2, Ahead: true));
        return told.Count == 0 ? [Forms.Say("no-upcoming", ("day", English.Date(ground.AsOf)))] : told;
    }

    /// <summary>The happening as told by the first report that says when; null if none does, or the day is past.</summary>
    static StoredStoryEvent? Announced(StoredStoryEvent e, DateOnly asOf) =>
        e.Reports.Select(r => e with { Telling = r.Report }).FirstOrDefault(r => IsUpcoming(r, asOf));

    static bool IsUpcoming(StoredStoryEvent e, DateOnly asOf) =>
        (e.Event.Auxiliary == AuxiliaryMode.Future || (e.Event.Auxiliary == AuxiliaryMode.None && Promises.Contains(e.Event.Type)))
        && When(e) is { } when && when.To.AddDays(-1) > asOf;

    static Period? When(StoredStoryEvent e) => e.Telling.Article.Published is { } published ? DateWords.Scheduled(e.Event, published) : null;

    /// <summary>Whether one of its parties refused a meeting or a step after the announcement.</summary>
    static bool IsCalledOff(StoredStoryEvent announced, BriefGround ground) =>
        ground.Around.Any(e => e.Event.Type == EventType.Reject && e.Event.Mode is "meet" or "change" && e.Event.Auxiliary == AuxiliaryMode.None
            && e.Telling.Article.Published > announced.Telling.Article.Published
            && Keys(e).Intersect(Keys(announced)).Count() >= Math.Min(2, Keys(announced).Count()));

    static int Involvement(StoredStoryEvent e, BriefGround ground) => Keys(e).Contains(ground.A.Key) && Keys(e).Contains(ground.B.Key) ? 0 : 1;

    static IEnumerable<string> Keys(StoredStoryEvent e) =>
        e.Event.Sources.Concat(e.Event.Targets).Select(m => m.Actor.Key).Where(k => k.Length > 0).Distinct();
}
