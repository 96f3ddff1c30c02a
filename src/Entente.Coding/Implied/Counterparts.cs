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

    /// <summary>The other side of the last act that the source of this event took part in; empty if there is none near.</summary>
    public static IReadOnlyList<ActorMention> Of(Event coded, IEnumerable<Event> before)
    {
        if (!Words.Contains(coded.Type) || coded.Sources is not [var source])
        {
            return [];
        }

        var last = before.LastOrDefault(e => coded.Evidence.Sentence - e.Evidence.Sentence <= Sentences && Others(e, source).Count > 0);
        return last is null ? [] : Others(last, source);
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
