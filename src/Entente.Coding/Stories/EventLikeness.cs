namespace Entente.Coding.Stories;

/// <summary>Whether two coded events can be reports of one happening, and why.</summary>
public static class EventLikeness
{
    /// <summary>
    /// The reason why two events tell one happening; null if they cannot: same sides, same act, the same standing, dates a day apart at most,
    /// and numbers of dead that do not contradict one another.
    /// </summary>
    public static string? Reason(Event first, Event second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (first.Type != second.Type || Standing(first) != Standing(second) || !SameDay(first, second) || Contradict(first, second))
        {
            return null;
        }

        var sides = Sides(first);
        return sides.Length > 1 && sides == Sides(second)
            ? $"same sides ({sides}), same act ({Ontology.Name(first.Type)}), {Days(first, second)}"
            : null;
    }

    /// <summary>The reason why some event of one report and some event of another tell one happening; null if none do.</summary>
    public static string? Best(IReadOnlyList<Event> first, IReadOnlyList<Event> second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return first.SelectMany(x => second.Select(y => Reason(x, y))).FirstOrDefault(r => r is not null);
    }

    /// <summary>Whether the numbers of dead in two reports contradict one another.</summary>
    public static bool NumbersApart(IReadOnlyList<Event> first, IReadOnlyList<Event> second) =>
        Deadliest(first) is { } a && Deadliest(second) is { } b && Contradict(a, b);

    static Event? Deadliest(IReadOnlyList<Event> events) =>
        events.Where(e => e.Casualties.Dead is not null).MaxBy(e => e.Casualties.Dead);

    /// <summary>The acting and the affected keys in a fixed order: "USA>PAK", "PAK+USA" for what both do together.</summary>
    public static string Sides(Event coded)
    {
        ArgumentNullException.ThrowIfNull(coded);
        var sources = Keys(coded.Sources, "+");
        return coded.IsReciprocal ? sources : $"{sources}>{Keys(coded.Targets, "+")}";
    }

    static string Keys(IReadOnlyList<ActorMention> mentions, string separator) =>
        string.Join(separator, mentions.Select(Key).Where(k => k.Length > 0).Distinct().Order(StringComparer.Ordinal));

    static string Key(ActorMention mention) =>
        mention.Actor.Key.Length > 0 ? mention.Actor.Key : mention.Actor.Sector;

    // A plan and its fulfilment, an act and its look-back are different happenings.
    static AuxiliaryMode Standing(Event coded) => coded.Auxiliary;

    static bool SameDay(Event first, Event second) =>
        first.Date is null || second.Date is null || Math.Abs(first.Date.Value.DayNumber - second.Date.Value.DayNumber) <= 1;

    static string Days(Event first, Event second) =>
        first.Date == second.Date ? "same day" : "a day apart";

    // "At least 3" and "5" can be one attack a few hours apart; 1 and 26 cannot.
    static bool Contradict(Event first, Event second) =>
        first.Casualties.Dead is { } a && second.Casualties.Dead is { } b && Math.Max(a, b) > (2 * Math.Min(a, b)) + 3;
}
