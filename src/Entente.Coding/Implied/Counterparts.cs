namespace Entente.Coding;

/// <summary>
/// Finds the other side of words that name none ("Both sides agreed to go on", "The ministry voiced its concern"): the party that the same side dealt
/// with in the sentences just before.
/// </summary>
static class Counterparts
{
    const int Sentences = 3;

    static readonly EventType[] Words =
        [EventType.Agree, EventType.Consult, EventType.Support, EventType.Request, EventType.Accuse, EventType.Reject, EventType.Threaten, EventType.Concede, EventType.Sanction];

    /// <summary>
    /// The other side of the last act that the source of this event took part in, else the one party that it faces in the article; empty if there is none. Only
    /// where the article is about two powers and these are the two: within one country, and among many, words without an addressee are to nobody in particular.
    /// </summary>
    /// <param name="coded">The event that lacks its other side.</param>
    /// <param name="before">The events told before.</param>
    /// <param name="actors">Whom the article is about; who stood between others in it is nobody's other side.</param>
    public static IReadOnlyList<ActorMention> Of(Event coded, IEnumerable<Event> before, ArticleActors actors)
    {
        if (!Words.Contains(coded.Type) || coded.Sources is not [var source] || !IsPower(source.Actor))
        {
            return [];
        }

        var discourse = actors.Discourse;
        var last = before.LastOrDefault(e => coded.Evidence.Sentence - e.Evidence.Sentence <= Sentences && Others(e, source).Any(m => IsSideOf(e, m)));
        return last is not null ? [.. Others(last, source).Where(m => IsSideOf(last, m))]
            : discourse.Facing(source.Actor.Key, coded.Evidence.Sentence) is { } facing && IsSide(facing) ? [facing] : [];

        bool IsSideOf(Event told, ActorMention mention) => told.Evidence.Sentence == coded.Evidence.Sentence && coded.Evidence.Rule.Contains("-told ", StringComparison.Ordinal) ? !discourse.IsBetween(mention.Actor.Key) : IsSide(mention);

        bool IsSide(ActorMention mention) => !(coded.Type is EventType.Request && mention.Actor.Sector is "REB") && !discourse.IsBetween(mention.Actor.Key) && IsPower(mention.Actor) && AreTheTwo(source.Actor, mention.Actor, actors);
    }

    /// <summary>States and what acts for them; armed groups; bodies of states.</summary>
    static bool IsPower(Actor actor) =>
        actor.Kind == "state" || actor is { Kind: "group", Identity.Length: > 0 } || actor.Sector is "GOV" or "MIL" or "SPY" || actor.Country is "UNO" or "EUR" or "IGO";

    static bool AreTheTwo(Actor one, Actor other, ArticleActors actors) =>
        (one.Country != other.Country || one.Kind == "group" || other.Kind == "group") && IsInFocus(one, actors) && IsInFocus(other, actors);

    static bool IsInFocus(Actor actor, ArticleActors actors) =>
        !Actor.IsState(actor.Country) || actor.Country == actors.DominantCountry || actor.Country == actors.SecondCountry;

    static IReadOnlyList<ActorMention> Others(Event earlier, ActorMention source)
    {
        var (key, sides) = (source.Actor.Key, earlier.IsReciprocal ? [earlier.Sources, earlier.Sources] : new[] { earlier.Sources, earlier.Targets });
        if (key.Length == 0 || (!earlier.IsReciprocal && earlier.Targets.Count == 0))
        {
            return [];
        }

        var own = sides.FirstOrDefault(s => s.Any(m => m.Actor.Key == key));
        return own is null ? [] : [.. sides.Last(s => earlier.IsReciprocal || s != own).Where(m => m.Actor.Key.Length > 0 && m.Actor.Key != key)];
    }
}
