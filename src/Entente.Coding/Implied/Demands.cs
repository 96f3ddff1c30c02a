namespace Entente.Coding;

/// <summary>
/// What an event must name before it is worth telling, once the article has filled in what its sentence left out: words without anybody to whom they
/// are addressed, and deeds of nobody to nobody in particular, are mostly misread.
/// </summary>
static class Demands
{
    const int MassKilling = 5;
    const int MassArrest = 20;
    const string NobodyConcerned = "nobody is named whom it concerns";

    static readonly string[] FarReaching = ["explosives", "suicide-attack", "aerial", "drone", "heavy-weapons", "unconventional", "crowd-control"];
    static readonly string[] Private = ["", "CVL", "CRM", "EDU", "MED", "BUS", "AGR", "LAB"];

    static readonly string[] Travellers = ["CVL", "LAB", "EDU", "MED", "BUS", "AGR", "CRM", "REF", "JRN"];

    // Teachers, farmers, students threaten strikes and call them off.
    static readonly string[] Collective = ["LAB", "EDU", "MED", "AGR", "CVL", "SOC", "OPP", "REL", "REF"];

    /// <summary>The event without towns of the source's own country on the side of those to whom words are addressed: who restores order "in New Orleans" deals with nobody there.</summary>
    public static Event WithoutOwnTowns(Event told) =>
        IsVerbal(told) && told.Sources.Count > 0 && told.Targets.Count > 0 && told.Targets.All(t => t.Actor is { Kind: "place", Sector: "" } && told.Sources.All(s => s.Actor.Country == t.Actor.Country))
            ? told with { Targets = [] } : told;

    /// <summary>The event without its source's own soldiers among those to whom something is conceded: who withdraws troops yields to others.</summary>
    public static Event WithoutOwnForces(Event told) =>
        told.Type is EventType.Concede or EventType.Retreat && told.Targets.Count > 0 && told.Targets.All(t => t.Actor.Sector is "MIL" && told.Sources.Any(s => s.Actor.Country == t.Actor.Country && s.Actor.Sector is "GOV" or "MIL" or ""))
            ? told with { Targets = [] } : told;

    static bool IsVerbal(Event told) => told.QuadClass is QuadClass.VerbalCooperation or QuadClass.VerbalConflict && told.Type is not EventType.Consult;

    /// <summary>Why the event is not told; empty if it is.</summary>
    /// <param name="told">The event with its sides filled in.</param>
    /// <param name="act">The act as its sentence told it.</param>
    /// <param name="words">Words that point to attacks.</param>
    /// <param name="isWar">Whether the article tells of soldiers or rebels: then whoever is killed or detained is of note.</param>
    public static string Against(Event told, ToldAct act, ImpliedWords words, bool isWar) => told switch
    {
        { IsReciprocal: true } => "",
        { Type: EventType.Consult, Mode: "visit" } when told.Sources.All(s => s.Actor.Identity.Length == 0 && Travellers.Contains(s.Actor.Sector)) => "people who travel hold no talks",
        { Type: EventType.Consult, Mode: "visit", Targets.Count: > 0 } when told.Sources.Count > 0 && told.Targets.All(t => (IsGround(t) || t.Actor.Sector is "LEG") && told.Sources.All(s => s.Actor.Country == t.Actor.Country)) => "who travels in his own country visits nobody",
        { Type: EventType.Accuse, Mode: "allege" } when told.Sources.Count > 0 && told.Sources.All(s => s.Actor.Sector is "JRN") && !act.IsNoun => "a paper reports, it does not accuse",
        { Type: EventType.Assault, Mode: "", Sources.Count: 0 } when act.IsNoun && told.Targets.All(t => t.Actor is { Kind: "state", Sector: "" }) => "a war is spoken of, not reported",
        { Type: EventType.Assault } when act is { IsByOne: true, IsOnOne: true } && !isWar && !FarReaching.Contains(told.Mode) && told.Sources.All(IsPrivate) && told.Targets.All(IsPrivate) => "a crime among private people",
        { Type: EventType.Retreat, Mode: "release" } when told.Sources.Count > 0 && told.Sources.All(s => s.Actor.Sector is "CVL" or "BUS" or "EDU") && told.Targets.All(IsPrivate) => "a matter among private people",
        { Type: EventType.Retreat, Mode: "withdraw" } when !isWar && told.Sources.Count > 0 && told.Sources.All(s => s.Actor.Identity.Length == 0 && s.Actor.Sector is "UAF" or "CRM" or "CVL") => "a suspect gives himself up",
        { Type: EventType.Mobilize } when !told.Sources.Any(s => IsArmed(s) || s.Actor.Sector is "GOV") => "who moves is no force",
        { Type: EventType.Protest } when told.Sources.Count > 0 && told.Sources.All(s => s.Actor.Sector is "GOV" or "MIL" or "COP") => "a government does not protest in the street",
        { Type: EventType.Concede, Sources.Count: 0 } => NobodyConcerned,
        { Targets.Count: 0 } => WithoutTarget(told, act, words),
        { Sources.Count: 0, Type: EventType.Assault } when !isWar && !FarReaching.Contains(told.Mode) && !(told.Casualties.Dead >= MassKilling) && told.Targets.All(IsPrivate) && IsAtHome(told) => "neither who did it nor anybody of note to whom it was done is named",
        { Sources.Count: 0, Type: EventType.Sanction, Mode: "discontinue" } => "who did it is not named",
        { Sources.Count: 0, Type: EventType.Coerce, Mode: "restrict" } when told.Targets.All(t => t.Actor.Identity.Length == 0) => "who did it is not named",
        { Sources.Count: 0, Type: EventType.Coerce } when !isWar && !(told.Casualties.Arrested >= MassArrest) && told.Targets.All(IsPrivate) && IsAtHome(told) => "neither who did it nor anybody of note to whom it was done is named",
        _ => "",
    };

    static string WithoutTarget(Event told, ToldAct act, ImpliedWords words) => told.Type switch
    {
        EventType.Request when told.Mode.Length > 0 && IsSaidInPublic(told, act) => "",
        EventType.Reject when told.Mode.Length > 0 && IsSaidInPublic(told, act) => "",
        EventType.Reject or EventType.Support when IsSaidInPublic(told, act) && told.Sources.All(s => s.Actor.Sector is "LEG") => "",
        EventType.Accuse when told.Mode is "disapprove" && IsSaidInPublic(told, act) => "",
        EventType.Request or EventType.Reject or EventType.Support or EventType.Consult => NobodyConcerned,
        EventType.Accuse when !((act.IsWhole || act.Words.Overlaps(words.Attack)) && told.Sources.All(IsOfficial)) => NobodyConcerned,
        EventType.Agree when !told.Sources.All(IsStateLevel) => NobodyConcerned,
        EventType.Concede or EventType.Threaten when !told.Sources.All(s => IsOfficial(s) || Collective.Contains(s.Actor.Sector)) => NobodyConcerned,
        EventType.Assault when !FarReaching.Contains(told.Mode) && !told.Sources.Any(IsArmed) => NobodyConcerned,
        _ => "",
    };

    // A parliament's vote and a power's call are acts of their own, whoever is meant.
    static bool IsSaidInPublic(Event told, ToldAct act) =>
        !act.IsNoun && told.Auxiliary == AuxiliaryMode.None && told.Sources.Count > 0 && told.Sources.All(s => IsOfficial(s) || s.Actor.Sector is "OPP" or "SOC" || s.Actor.Country is "NGO");

    static bool IsOfficial(ActorMention mention) =>
        mention.Actor is { Sector: "GOV" or "MIL" or "REB" or "SPY" or "LEG" or "PTY" } or { Sector: "", Kind: "state" } || mention.Actor.Country is "UNO" or "EUR" or "IGO";

    static bool IsStateLevel(ActorMention mention) => mention.Actor is { Sector: "", Kind: "state" } || mention.Actor.Country is "UNO" or "EUR" or "IGO";

    static bool IsArmed(ActorMention mention) => mention.Actor is { Sector: "MIL" or "REB" or "COP" or "PRM" or "UAF" or "SPY" } or { Sector: "", Kind: "state" };

    static bool IsGround(ActorMention mention) => mention.Actor is { Kind: "place" or "state", Sector: "" };

    static bool IsPrivate(ActorMention mention) => mention.Actor.Identity.Length == 0 && Private.Contains(mention.Actor.Sector);

    // Abroad, even nobody in particular is somebody: "six Mexican nationals were killed".
    static bool IsAtHome(Event told) => told.Place is not { Country.Length: > 0 } place || told.Targets.All(t => t.Actor.Country == place.Country);
}
