using System.Globalization;
using Entente.Store;

namespace Entente.Analysis;

/// <summary>
/// Base rates: of the past windows of the same length, laid end to end back from the day, the share in which the question's answer was yes; half a
/// window is added to either side (Jeffreys), so that no probability is 0 or 1. The later forecasters are compared with this one.
/// </summary>
public static class BaseRate
{
    /// <summary>The forecasts for a pair, in the order of the questions; those without a single past window are left out.</summary>
    public static IReadOnlyList<BriefForecast> Forecast(EventStore store, Dyad dyad, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(store);
        var present = asOf.AddDays(1);
        var since = store.FirstPublication() ?? present;
        var query = new Sql(Statement.Read(typeof(BaseRate).Assembly, "Forecasts/BaseRate.sql"))
            .With("as_of", asOf).With("pair", dyad.Pair).With("from", since).With("to", present);
        var acts = store.Read(query).Rows
            .Select(r => new DatedAct((DateOnly)r[1]!, (string)r[2]!, Convert.ToInt32(r[3], CultureInfo.InvariantCulture), ((string)r[4]!).Split(',', StringSplitOptions.RemoveEmptyEntries)))
            .ToList();
        var governments = Actor.IsState(dyad.Source) && Actor.IsState(dyad.Target);
        return [.. BaseRateQuestion.All
            .Where(q => governments || !q.OfGovernments)
            .Select(q => (Question: q, Counted: Count(q, acts, since, present)))
            .Where(q => q.Counted.Windows > 0)
            .Select((q, i) => new BriefForecast(string.Create(CultureInfo.InvariantCulture, $"f{i + 1}"), q.Question.Name, q.Question.Text,
                new(present, present.AddDays(q.Question.Days)), Likelihood.Rounded((q.Counted.Yes + 0.5) / (q.Counted.Windows + 1)), q.Counted.Yes, q.Counted.Windows, query)
            {
                Before = q.Counted.Last,
                Lately = q.Question.Name == "broad-partnership" ? BaseRateQuestion.Breadth([.. acts.Where(a => a.Day >= present.AddDays(-q.Question.Days) && a.Day < present)]) : null,
            })];
    }

    static (int Yes, int Windows, bool Last) Count(BaseRateQuestion question, List<DatedAct> acts, DateOnly since, DateOnly present)
    {
        var (yes, windows, last) = (0, 0, false);
        for (var to = present; to.AddDays(-question.Days) >= since; to = to.AddDays(-question.Days))
        {
            var window = new Period(to.AddDays(-question.Days), to);
            var hit = question.Holds([.. acts.Where(a => window.Contains(a.Day))]);
            last = windows == 0 ? hit : last;
            (yes, windows) = (yes + (hit ? 1 : 0), windows + 1);
        }

        return (yes, windows, last);
    }
}
