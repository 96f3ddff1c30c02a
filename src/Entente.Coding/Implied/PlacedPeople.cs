namespace Entente.Coding;

/// <summary>Gives people of no stated country ("46 people", "the militants") the country of the place of the act, else the one that the article is about.</summary>
static class PlacedPeople
{
    static readonly string[] Local = ["CVL", "COP", "UAF", "REB", "MED", "EDU", "REL", "LAB", "JRN", "REF", "CRM", "MIL"];

    /// <summary>"Several insurgents" of an article that names one armed group are that group's.</summary>
    public static Event WithGroup(Event coded, ArticleReading reading)
    {
        return reading.OnlyGroup is not { } group || coded.Type is not (EventType.Assault or EventType.Coerce or EventType.Retreat) ? coded
            : coded with { Sources = [.. coded.Sources.Select(Named)], Targets = [.. coded.Targets.Select(Named)] };

        ActorMention Named(ActorMention mention) =>
            mention.Actor is { Sector: "REB", Identity.Length: 0 } actor && (actor.Country == group.Country || actor.Country.Length == 0)
                ? mention with { Actor = group, Reason = $"{mention.Reason}; {group.Name} is the only armed group that the article names" }
                : mention;
    }

    /// <summary>The event with the countries of generic people on the side of those who suffer, or who attack, filled in.</summary>
    public static Event Fill(Event coded, ArticleReading reading)
    {
        if (coded.Type is EventType.Mobilize)
        {
            return coded with { Targets = [.. coded.Targets.Where(t => !coded.Sources.Any(s => IsOwnPlace(t.Actor, s.Actor)))] };
        }

        if (coded is { Type: EventType.Request or EventType.Coerce or EventType.Agree or EventType.Concede, Sources: [{ Actor: { Sector: "GOV" or "COP" or "JUD" or "LEG" } ruler }] } && Actor.IsState(ruler.Country))
        {
            coded = coded with { Targets = [.. coded.Targets.Select(m => AsOwn(m, ruler.Country))] };
        }

        if (coded.Type is EventType.Retreat && coded.Mode == "release" && coded.Sources is [{ Actor: { Sector: "" or "GOV" or "JUD" or "COP" or "MIL" } keeper }] && Actor.IsState(keeper.Country))
        {
            // Whom a state lets go, it held: "222 political prisoners" are its own unless it is said whose.
            return coded with { Targets = [.. coded.Targets.Select(t => t.Actor is { Sector: "OPP", Country.Length: 0, Identity.Length: 0 } ? t with { Actor = t.Actor with { Country = keeper.Country }, Reason = $"{t.Reason}; held by {keeper.Country}" } : Placed(t, keeper.Country))] };
        }

        if (coded.Type is not (EventType.Assault or EventType.Coerce or EventType.Protest or EventType.Aid))
        {
            return coded;
        }

        var country = coded.Place is { Country.Length: > 0 } place ? place.Country : reading.Actors.DominantCountry;
        return country.Length == 0 ? coded : coded with
        {
            Sources = [.. coded.Sources.Select(m => Placed(m, country))],
            Targets = HasHit(coded, country) ? [WhatWasHit(coded, reading.Article, coded.Place is null && coded.Sources[0].Actor is { Sector: "REB" } rebel && Actor.IsState(rebel.Country) ? rebel.Country : country)] : [.. coded.Targets.Select(m => Placed(m, country))],
        };
    }

    // "The prime minister urged residents to leave": his own, whatever other country the article is about.
    static ActorMention AsOwn(ActorMention mention, string country) =>
        mention.Actor is { Identity.Length: 0 } actor && Local.Contains(actor.Sector) && actor.Country != country && mention.Reason.Contains("the article is about", StringComparison.Ordinal)
            ? mention with { Actor = actor with { Country = country }, Reason = $"{mention.Reason}; {country}'s own, as who deals with them is" } : mention;

    // Soldiers in the streets of their own capital are sent against nobody.
    static bool IsOwnPlace(Actor place, Actor owner) =>
        place.Country == owner.Country && place.Country.Length > 0 && place.Kind is "place" or "state";

    // "Militants blew up a bridge": what was hit lies where the act took place; a state does not hit itself.
    static bool HasHit(Event coded, string country) =>
        coded is { Type: EventType.Assault, Mode: "destroy" or "explosives" or "suicide-attack" or "aerial" or "drone" or "heavy-weapons" or "unconventional" or "abduct", Targets.Count: 0, Sources: [var only] }
        && (only.Actor.Country != country || only.Actor.Sector is "REB" or "UAF" or "CRM");

    static ActorMention WhatWasHit(Event coded, Article article, string country) =>
        new(new(country, coded.Mode == "abduct" ? "CVL" : ""), coded.Evidence.Trigger[0].In(article.Text), coded.Evidence.Trigger[0], $"what was hit, in {country} by the place of the act");

    static ActorMention Placed(ActorMention mention, string country) =>
        mention.Actor is { Country.Length: 0, Identity.Length: 0 } && Local.Contains(mention.Actor.Sector)
            ? mention with { Actor = mention.Actor with { Country = country }, Reason = $"{mention.Reason}; {country} by the place of the act" }
            : mention;
}
