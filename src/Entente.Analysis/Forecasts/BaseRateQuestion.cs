namespace Entente.Analysis;

/// <summary>A question about a window of days, and whether the events of a window answer it with yes.</summary>
/// <param name="Name">Short and stable ("material-cooperation").</param>
/// <param name="Text">The question as a noun phrase for a sentence ("at least one further act of material cooperation").</param>
/// <param name="Days">Length of the window.</param>
/// <param name="Holds">Whether the events of a window are what the question asks for.</param>
sealed record BaseRateQuestion(string Name, string Text, int Days, Func<IReadOnlyList<DatedAct>, bool> Holds)
{
    /// <summary>Whether it is asked of two governments only.</summary>
    public bool OfGovernments { get; init; }

    /// <summary>The questions of a brief, in order.</summary>
    public static IReadOnlyList<BaseRateQuestion> All { get; } =
    [
        new("contact", "A meeting, visit or call between the two within 30 days", 30, acts => acts.Any(a => a.Type == "CONSULT")),
        new("material-cooperation", "At least one further act of material cooperation by either side within 30 days", 30, acts => acts.Any(a => a.Quad == 2)),
        new("verbal-conflict", "An accusation, demand, refusal or threat by either side within 30 days", 30, acts => acts.Any(a => a.Quad == 3)),
        new("material-conflict", "Material conflict, such as a sanction, by either side within 30 days", 30, acts => acts.Any(a => a.Quad == 4)),
        new("broad-partnership", "A broad partnership within 180 days", 180, IsBroad) { OfGovernments = true },
        new("case-by-case", "Cooperation case by case, without a broad partnership, within 180 days", 180, acts => Cooperative(acts).Any() && !IsBroad(acts)) { OfGovernments = true },
    ];

    /// <summary>At least six COOPERATE or AID events, in at least three calendar months, at least two of them in another matter than terrorism.</summary>
    static bool IsBroad(IReadOnlyList<DatedAct> acts) => Breadth(acts) is { Acts: >= 6, Months: >= 3, Other: >= 2 };

    /// <summary>What a broad partnership is made of: acts of cooperation or aid, their calendar months, and those in another matter than terrorism.</summary>
    public static (int Acts, int Months, int Other) Breadth(IReadOnlyList<DatedAct> acts)
    {
        var cooperative = Cooperative(acts).ToList();
        return (cooperative.Count, cooperative.Select(a => (a.Day.Year, a.Day.Month)).Distinct().Count(), cooperative.Count(a => a.Contexts.Any(c => c != "terrorism")));
    }

    static IEnumerable<DatedAct> Cooperative(IReadOnlyList<DatedAct> acts) => acts.Where(a => a.Type is "COOPERATE" or "AID");
}
