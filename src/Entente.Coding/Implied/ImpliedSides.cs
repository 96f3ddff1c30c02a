namespace Entente.Coding;

/// <summary>
/// Fills in sides that a sentence leaves to the article: who is condemned with "the attack", whom the claimed attack hit, whose accusation is
/// rejected, of which country the "46 people" are. The codebook names as a side only who the article names.
/// </summary>
static class ImpliedSides
{
    const string NeedsArticle = "-implied";

    /// <summary>The event with its sides filled in; null if it rests on an earlier act that the article does not tell.</summary>
    /// <param name="coded">The event as its sentence tells it.</param>
    /// <param name="rule">Name of its rule.</param>
    /// <param name="words">Lemmas of its trigger and of the predicate's arguments.</param>
    /// <param name="reading">The article with the events coded so far.</param>
    public static Event? Fill(Event coded, string rule, IReadOnlySet<string> words, ArticleReading reading)
    {
        coded = PlacedPeople.Fill(coded, reading);
        if (coded.Targets.Count > 0 || coded.Sources.Count == 0)
        {
            return coded;
        }

        var filled = coded.Type switch
        {
            EventType.Accuse when words.Overlaps(reading.ImpliedWords.Attack) => WithTarget(coded, Attackers(coded, reading), "who made the attack, as the article says"),
            EventType.Assault when words.Overlaps(reading.ImpliedWords.Claim) => Claimed(coded, reading),
            EventType.Reject when words.Overlaps(reading.ImpliedWords.Accusation) => WithTarget(coded, Accusers(coded, reading), "who made the accusation, as the article says"),
            EventType.Support when words.Overlaps(reading.ImpliedWords.Condolence) => WithTarget(coded, Bereaved(coded, reading), "whom the attack hit, as the article says"),
            _ => coded,
        };
        if (filled.Targets.Count == 0)
        {
            filled = WithTarget(filled, Counterparts.Of(filled, reading), "the other side of what was told before");
        }

        return filled.Targets.Count == 0 && rule.EndsWith(NeedsArticle, StringComparison.Ordinal) ? null : filled;
    }

    static IEnumerable<ActorMention> Attackers(Event coded, ArticleReading reading) =>
        Last(reading, e => e.Type is EventType.Assault && IsNamed(e.Sources) && !Shares(e.Sources, coded.Sources))?.Sources ?? [];

    static IEnumerable<ActorMention> Accusers(Event coded, ArticleReading reading) =>
        Last(reading, e => e.Type is EventType.Accuse && IsNamed(e.Sources) && Shares(e.Targets, coded.Sources))?.Sources ?? [];

    static IEnumerable<ActorMention> Bereaved(Event coded, ArticleReading reading) =>
        Last(reading, e => e.Type is EventType.Assault && IsNamed(e.Targets) && !Shares(e.Targets, coded.Sources))?.Targets ?? [];

    static Event Claimed(Event coded, ArticleReading reading)
    {
        var attack = Last(reading, e => e.Type is EventType.Assault && IsNamed(e.Targets));
        return attack is null ? coded
            : WithTarget(coded, attack.Targets, "whom the attack hit, as the article says") with { Mode = coded.Mode.Length > 0 ? coded.Mode : attack.Mode };
    }

    static Event? Last(ArticleReading reading, Func<Event, bool> isMeant) =>
        reading.Events.LastOrDefault(e => (e.Auxiliary & (AuxiliaryMode.Negation | AuxiliaryMode.Hypothetical)) == 0 && isMeant(e));

    static Event WithTarget(Event coded, IEnumerable<ActorMention> mentions, string reason) =>
        coded with { Targets = [.. mentions.Select(m => m with { Reason = $"{m.Reason}; {reason}" })] };

    static bool IsNamed(IReadOnlyList<ActorMention> side) => side.Any(m => m.Actor.Country.Length + m.Actor.Identity.Length > 0);

    static bool Shares(IReadOnlyList<ActorMention> first, IReadOnlyList<ActorMention> second) =>
        first.Any(a => second.Any(b => a.Actor.Key.Length > 0 && a.Actor.Key == b.Actor.Key));
}
