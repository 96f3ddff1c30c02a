namespace Entente.Analysis.Forecasts;

/// <summary>What is likely between two sides within some days, from what was known on a day.</summary>
/// <param name="A">The first side.</param>
/// <param name="B">The second side.</param>
/// <param name="AsOf">The day whose knowledge is used.</param>
/// <param name="Horizon">Days of the window, which begins on the next day.</param>
/// <param name="Since">First day of what was read.</param>
/// <param name="Answers">The forecasts: of A to B, of B to A, then of both together.</param>
/// <param name="Methods">The methods that were combined, with their past scores.</param>
/// <param name="Tested">Questions of the back-test, on this pair and the pairs around it; 0 where the past is too short for one.</param>
/// <param name="Skill">Skill of the combination in the back-test: the share of the Brier score of climatology-365 that is gone; null without one.</param>
/// <param name="Events">Acts between the two that were counted.</param>
public sealed record PairForecast(
    PartyName A, PartyName B, DateOnly AsOf, int Horizon, DateOnly Since, IReadOnlyList<KindForecast> Answers,
    IReadOnlyList<PastScore> Methods, int Tested, double? Skill, int Events)
{
    /// <summary>The likeliest acts of either side towards the other, by type, with why; likeliest first.</summary>
    public IReadOnlyList<NextAct> Next { get; init; } = [];

    /// <summary>The last day of what was read, where it lies so long before <see cref="AsOf"/> that nothing is forecast: the days between are not known to be quiet; else null.</summary>
    public DateOnly? ReadTo { get; init; }

    /// <summary>The most days without anything read before the day of a forecast.</summary>
    public const int MostUnread = 60;

    /// <summary>The model and its version.</summary>
    public const string Model = "pair-history/1";
}
