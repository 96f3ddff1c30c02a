namespace Entente.Analysis.Forecasts;

/// <summary>Acts of a kind known before a day.</summary>
/// <param name="Month">Of the source towards the target in 30 days.</param>
/// <param name="Quarter">In 90 days.</param>
/// <param name="Year">In 365 days.</param>
/// <param name="Reply">Acts of any kind of the target towards the source in 30 days.</param>
/// <param name="ReplyYear">The same in 365 days.</param>
readonly record struct EventCountsBefore(int Month, int Quarter, int Year, int Reply, int ReplyYear)
{
    /// <summary>The acts of 365 days, the most that is counted.</summary>
    public static IReadOnlyList<PairAct> OfYear(IReadOnlyList<PairAct> acts, DateOnly present) => [.. acts.Where(a => a.Day >= present.AddDays(-365) && a.Day < present)];

    /// <summary>Counts them in the acts of a year.</summary>
    public static EventCountsBefore Of(IReadOnlyList<PairAct> acts, Dyad dyad, int kind, DateOnly present)
    {
        int In(int days, Func<PairAct, bool> which) => acts.Count(a => a.Day >= present.AddDays(-days) && a.Day < present && which(a));
        bool Mine(PairAct a) => a.Source == dyad.Source && a.Target == dyad.Target && ActKinds.Holds(kind, a);
        bool Other(PairAct a) => a.Source == dyad.Target && a.Target == dyad.Source;
        return new(In(30, Mine), In(90, Mine), In(365, Mine), In(30, Other), In(365, Other));
    }
}
