namespace Entente.Coding;

/// <summary>Finds events that a later sentence of an article tells again.</summary>
static class RepeatedEvents
{
    const int DaysAfterMeeting = 4;

    /// <summary>Each act once: the first telling stays, and takes from the later ones what it lacks.</summary>
    public static IReadOnlyList<Event> Merge(IEnumerable<Event> events)
    {
        var kept = new List<Event>();
        foreach (var coded in events)
        {
            var first = kept.FindIndex(k => AreSame(k, coded));
            if (first < 0)
            {
                kept.Add(coded);
            }
            else
            {
                kept[first] = Enrich(kept[first], coded);
            }
        }

        return kept;
    }

    static bool AreSame(Event first, Event later) => IsSameContact(first, later) || IsToldAgain(first, later);

    /// <summary>"The two leaders also discussed trade": the meeting or visit told before.</summary>
    static bool IsSameContact(Event first, Event later) =>
        first.Type is EventType.Consult && later is { Type: EventType.Consult, Mode: "" } && first.Auxiliary == later.Auxiliary && first.Evidence.Sentence < later.Evidence.Sentence
        && AreNear(first.Date, later.Date) && SameStates([.. first.Sources, .. first.Targets], [.. later.Sources, .. later.Targets]);

    // "The two ministers" are the defence ministers who met, whoever else of their states is named beside them.
    static bool SameStates(IReadOnlyList<ActorMention> first, IReadOnlyList<ActorMention> later) =>
        later.Count > 1 && later.All(m => m.Actor.Country.Length > 0) && first.Select(m => m.Actor.Country).ToHashSet(StringComparer.Ordinal).SetEquals(later.Select(m => m.Actor.Country));

    // A later sentence mostly leaves the day out and so has that of publication.
    static bool AreNear(DateOnly? first, DateOnly? later) => first == later || (first is { } a && later is { } b && Math.Abs(a.DayNumber - b.DayNumber) <= DaysAfterMeeting);

    static bool IsToldAgain(Event first, Event later) =>
        first.Type == later.Type && first.Mode == later.Mode && first.Auxiliary == later.Auxiliary && first.Date == later.Date
        && first.Evidence.Sentence != later.Evidence.Sentence
        && SameSide(first.Sources, later.Sources) && SameSide(first.Targets, later.Targets);

    static bool SameSide(IReadOnlyList<ActorMention> first, IReadOnlyList<ActorMention> later) =>
        first.Count == later.Count && first.All(a => later.Any(b => IsSame(a.Actor, b.Actor)));

    static bool IsSame(Actor first, Actor later) =>
        first.Country == later.Country && first.Sector == later.Sector && first.Identity == later.Identity;

    static Event Enrich(Event first, Event later) => first with
    {
        Place = first.Place ?? later.Place,
        Casualties = first.Casualties == Casualties.None ? later.Casualties : first.Casualties,
    };
}
