using System.Globalization;
using Entente.Store;

namespace Entente.Analysis.Forecasts;

/// <summary>Reads the acts of two sides, and of the pairs around them.</summary>
static class PairActs
{
    const int RecentDays = 1095;
    const int MostPairs = 40;
    const int MostPartners = 20;

    /// <summary>How the statements name the pairs.</summary>
    const string Listed = "(SELECT unnest(string_to_array($pairs, ',')))";

    /// <summary>So many acts of other pairs teach enough; the closest pairs go first.</summary>
    const int EnoughActs = 20_000;

    /// <summary>The three years before a day, from which acts with others are read.</summary>
    public static Period Recent(DateOnly present) => new(DateOnly.FromDayNumber(Math.Max(0, present.DayNumber - RecentDays)), present);

    /// <summary>Acts of the two in a period, and of the last three years of it with those whom they have most to do with.</summary>
    public static IReadOnlyList<PairAct> Read(EventStore store, Dyad dyad, Period period, DateOnly asOf)
    {
        var recent = Recent(period.To);
        var around = Closest(store, dyad, recent, asOf);
        return [.. Between(store, dyad, period, asOf), .. around.Count == 0 ? [] : Many(store, around, recent with { From = recent.From > period.From ? recent.From : period.From }, asOf)];
    }

    /// <summary>Acts of the two alone.</summary>
    public static IReadOnlyList<PairAct> Between(EventStore store, Dyad dyad, Period period, DateOnly asOf) => Acts(store, [dyad.Pair], period, asOf);

    /// <summary>Acts of the last three years among an actor and those with whom it has most to do.</summary>
    public static IReadOnlyList<PairAct> Around(EventStore store, string actor, DateOnly asOf)
    {
        var recent = Recent(asOf.AddDays(1));
        var closest = Closest(store, new(actor, actor), recent, asOf).Take(MostPartners).ToList();
        var sides = closest.SelectMany(p => p.Split('|')).Distinct().ToList();
        var others = from a in sides from b in sides where string.CompareOrdinal(a, b) < 0 select new Dyad(a, b).Pair;
        return closest.Count == 0 ? [] : Many(store, [.. others], recent, asOf);
    }

    /// <summary>The pairs of either side with others, the closest first, as many as teach enough.</summary>
    static List<string> Closest(EventStore store, Dyad dyad, Period recent, DateOnly asOf)
    {
        var query = new Sql(Statement.Read(typeof(PairActs).Assembly, "Forecasts/ClosestPairs.sql"))
            .With("as_of", asOf).With("a", dyad.Source).With("b", dyad.Target).With("from", recent.From).With("to", recent.To);
        var (pairs, acts) = (new List<string>(), 0L);
        var counted = store.Read(query).Rows.Select(r => (new Dyad((string)r[0]!, (string)r[1]!).Pair, N: Convert.ToInt64(r[2], CultureInfo.InvariantCulture)))
            .Where(r => r.Pair != dyad.Pair).GroupBy(r => r.Pair).Select(g => (Pair: g.Key, N: g.Sum(r => r.N)));
        foreach (var (pair, n) in counted.OrderByDescending(p => p.N).ThenBy(p => p.Pair, StringComparer.Ordinal).Take(MostPairs))
        {
            acts += n;
            if (acts > EnoughActs && pairs.Count > 0)
            {
                break;
            }

            pairs.Add(pair);
        }

        return pairs;
    }

    static IReadOnlyList<PairAct> Acts(EventStore store, IReadOnlyList<string> pairs, Period period, DateOnly asOf) =>
        [.. Rows(store, "PairActs", pairs, period, asOf).Select(Act)];

    /// <summary>Acts of other pairs, whose imported events need no names: alike ones are read as one row, and numbered below 0.</summary>
    static List<PairAct> Many(EventStore store, IReadOnlyList<string> pairs, Period period, DateOnly asOf)
    {
        var acts = new List<PairAct>();
        foreach (var row in Rows(store, "ActsAround", pairs, period, asOf))
        {
            var (act, n) = (Act(row), MeasureQuery.Count(row[8]));
            for (var i = 0; i < n; i++)
            {
                acts.Add(act.Event == 0 ? act with { Event = -1 - acts.Count } : act);
            }
        }

        return acts;
    }

    // The pairs are written out: the database then skips the rows of all others by itself, which it does not for a list that it must take apart first.
    static IReadOnlyList<IReadOnlyList<object?>> Rows(EventStore store, string file, IReadOnlyList<string> pairs, Period period, DateOnly asOf) =>
        store.Read(new Sql(Statement.Read(typeof(PairActs).Assembly, $"Forecasts/{file}.sql").Replace(Listed, $"({string.Join(", ", pairs.Select(Sql.Literal))})", StringComparison.Ordinal))
            .With("as_of", asOf).With("from", period.From).With("to", period.To)).Rows;

    static PairAct Act(IReadOnlyList<object?> r) => new(
        (long)r[0]!, (DateOnly)r[1]!, (DateOnly)r[2]!, (string)r[3]!, (string)r[4]!, (string)r[5]!, MeasureQuery.Count(r[6]), ((string)r[7]!).Split(',', StringSplitOptions.RemoveEmptyEntries));
}
