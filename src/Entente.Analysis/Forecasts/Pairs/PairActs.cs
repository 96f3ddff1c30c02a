using System.Globalization;
using Entente.Store;

namespace Entente.Analysis.Forecasts;

/// <summary>Reads the acts of two sides, and of the pairs around them.</summary>
static class PairActs
{
    const int RecentDays = 1095;

    /// <summary>Acts in which one of the two takes part, in order of day; known by the day, of the days in the period.</summary>
    public static IReadOnlyList<PairAct> Read(EventStore store, Dyad dyad, Period period, DateOnly asOf) =>
        [.. store.Read(Query(dyad, period, asOf)).Rows.Select(r => new PairAct(
            Convert.ToInt64(r[0], CultureInfo.InvariantCulture), (DateOnly)r[1]!, (DateOnly)r[2]!, (string)r[3]!, (string)r[4]!, (string)r[5]!,
            Convert.ToInt32(r[6], CultureInfo.InvariantCulture), ((string)r[7]!).Split(',', StringSplitOptions.RemoveEmptyEntries)))];

    /// <summary>The statement that gives them.</summary>
    public static Sql Query(Dyad dyad, Period period, DateOnly asOf) =>
        new Sql(Statement.Read(typeof(PairActs).Assembly, "Forecasts/PairActs.sql"))
            .With("as_of", asOf).With("a", dyad.Source).With("b", dyad.Target).With("pair", dyad.Pair)
            .With("from", period.From).With("to", period.To).With("recent", DateOnly.FromDayNumber(Math.Max(0, period.To.DayNumber - RecentDays)));
}
