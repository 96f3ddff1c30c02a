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
        return Reason(StoryAct.Of(first), StoryAct.Of(second));
    }

    /// <summary>The same of what is compared of two events.</summary>
    internal static string? Reason(StoryAct first, StoryAct second) =>
        AreLike(first, second) ? $"same sides ({first.Sides}), same act ({Ontology.Name(first.Type)}), {Days(first, second)}" : null;

    /// <summary>Whether two acts can be one.</summary>
    internal static bool AreLike(StoryAct first, StoryAct second) =>
        first.Type == second.Type && first.Standing == second.Standing && SameDay(first, second) && !Contradict(first.Dead, second.Dead)
        && first.Sides.Length > 1 && first.Sides == second.Sides;

    /// <summary>The reason why some act of one report and some act of another tell one happening; null if none do.</summary>
    internal static string? Best(StoryAct[] first, StoryAct[] second) =>
        first.SelectMany(x => second.Select(y => Reason(x, y))).FirstOrDefault(r => r is not null);

    /// <summary>The acting and the affected keys in a fixed order: "USA>PAK", "PAK+USA" for what both do together.</summary>
    public static string Sides(Event coded)
    {
        ArgumentNullException.ThrowIfNull(coded);
        var sources = Keys(coded.Sources, "+");
        return coded.IsReciprocal ? sources : $"{sources}>{Keys(coded.Targets, "+")}";
    }

    /// <summary>Whether two numbers of dead contradict one another: "at least 3" and "5" can be one attack a few hours apart; 1 and 26 cannot.</summary>
    internal static bool Contradict(int? first, int? second) =>
        first is { } a && second is { } b && Math.Max(a, b) > (2 * Math.Min(a, b)) + 3;

    static string Keys(IReadOnlyList<ActorMention> mentions, string separator) =>
        string.Join(separator, mentions.Select(Key).Where(k => k.Length > 0).Distinct().Order(StringComparer.Ordinal));

    static string Key(ActorMention mention) =>
        mention.Actor.Key.Length > 0 ? mention.Actor.Key : mention.Actor.Sector;

    static bool SameDay(StoryAct first, StoryAct second) =>
        first.Date is null || second.Date is null || Math.Abs(first.Date.Value.DayNumber - second.Date.Value.DayNumber) <= 1;

    static string Days(StoryAct first, StoryAct second) =>
        first.Date == second.Date ? "same day" : "a day apart";
}
