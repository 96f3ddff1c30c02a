namespace Entente.Analysis.Forecasts;

/// <summary>Who will do what to whom next, of one actor: the likeliest acts within some days, from what was known on a day.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="AsOf">The day whose knowledge is used.</param>
/// <param name="Horizon">Days of the window, which begins on the next day.</param>
/// <param name="Since">First day of what was read.</param>
/// <param name="Acts">The acts, likeliest first; of the actor towards others, and of others towards it.</param>
/// <param name="Events">Acts of the actor, either way, that were counted.</param>
/// <param name="Tested">Questions of the back-test; 0 where the past is too short for one, and then nothing is forecast.</param>
/// <param name="Skill">The share of the Brier score of climatology-365 that is gone in the back-test.</param>
/// <param name="Ece">Expected calibration error in the back-test, ten bins.</param>
/// <param name="Names">What the actors are called.</param>
public sealed record NextForecast(
    PartyName Actor, DateOnly AsOf, int Horizon, DateOnly Since, IReadOnlyList<NextAct> Acts, int Events, int Tested, double? Skill, double? Ece, PartyNames Names)
{
    /// <summary>The last day of what was read, where it lies so long before <see cref="AsOf"/> that nothing is forecast; else null.</summary>
    public DateOnly? ReadTo { get; init; }

    /// <summary>The model and its version.</summary>
    public const string Model = "next-history/1";
}
