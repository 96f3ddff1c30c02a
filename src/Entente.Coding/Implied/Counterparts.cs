namespace Entente.Coding;

/// <summary>
/// Finds the other side of words that name none ("Both sides agreed to go on", "The ministry voiced its concern"): the party that the same side dealt
/// with in the sentences just before.
/// </summary>
static class Counterparts
{
    const int Sentences = 3;

    static readonly EventType[] Words =
        [EventType.Agree, EventType.Consult, EventType.Support, EventType.Request, EventType.Accuse, EventType.Reject, EventType.Threaten, EventType.Concede];

    /// <summary>The other side of the last act that the source of this event took part in, else the one party that it faces in the article; empty if there is none.</summary>
    /// <param name="coded">The event that lacks its other side.</param>
    /// <param name="before">The events told before.</param>
    /// <param name="discourse">Who stood between others in the article, and so is nobody's other side.</param>
    public static IReadOnlyList<ActorMention> Of(Event coded, IEnumerable<Event> before, Discourse discourse)
    {
        if (!Words.Contains(coded.Type) || coded.Sources is not [var source])
        {
            return [];
        }

        var last = before.LastOrDefault(e => coded.Evidence.Sentence - e.Evidence.Sentence <= Sentences && Others(e, source).Any(IsSide));
        return last is not null ? [.. Others(last, source).Where(IsSide)]
            : discourse.Facing(source.Actor.Key, coded.Evidence.Sentence) is { } facing ? [facing] : [];

        bool IsSide(ActorMention mention) => !discourse.IsBetween(mention.Actor.Key);
    }

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
