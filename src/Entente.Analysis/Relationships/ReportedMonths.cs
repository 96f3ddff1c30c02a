using System.Globalization;
using Entente.Store;

namespace Entente.Analysis;

/// <summary>The months of a pair with what was reported in each: what normalised rates and change points are taken from.</summary>
/// <param name="Query">The statement, with its values.</param>
/// <param name="Months">Every month that was reported on, in order, from the first publication on.</param>
/// <param name="IsOffset">Whether the volume is the number of events reported; else the number of days, because the pair itself is more than a tenth of what was reported.</param>
sealed record ReportedMonths(Sql Query, IReadOnlyList<ReportedMonth> Months, bool IsOffset)
{
    /// <summary>The greatest share of the pair in what was reported at which that still is a yardstick.</summary>
    public const double GreatestShare = 0.1;

    /// <summary>Reads them, and chooses the volume.</summary>
    public static ReportedMonths Read(EventStore store, MeasureInput input)
    {
        var (query, rows) = Rows(store, input);
        var (all, pair) = (rows.Sum(r => r.Volume), rows.Sum(r => r.Forth + r.Back));
        return pair <= GreatestShare * all ? new(query, rows, IsOffset: true) : new(query, ByDays(rows, Bounded(store, input)), IsOffset: false);
    }

    /// <summary>The months with their events reported, as the query gives them.</summary>
    public static (Sql Query, IReadOnlyList<ReportedMonth> Months) Rows(EventStore store, MeasureInput input)
    {
        var query = MeasureQuery.Of("NormalisedRate", input with { Period = Bounded(store, input) });
        return (query, [.. store.Read(query).Rows.Select(r =>
            new ReportedMonth((DateOnly)r[0]!, MeasureQuery.Count(r[1]), MeasureQuery.Count(r[2]), Convert.ToDouble(r[3], CultureInfo.InvariantCulture)))]);
    }

    /// <summary>The counts of a kind over these months, with the volume of an average month as the unit.</summary>
    public CountSeries Series(Func<ReportedMonth, int> count)
    {
        var mean = Months.Average(m => m.Volume);
        return new([.. Months.Select(count)], [.. Months.Select(m => m.Volume / mean)]);
    }

    /// <summary>Every month of the period, with the days that it has in it.</summary>
    static List<ReportedMonth> ByDays(IReadOnlyList<ReportedMonth> rows, Period period)
    {
        var (known, months) = (rows.ToDictionary(r => r.Month), new List<ReportedMonth>());
        for (var month = new DateOnly(period.From.Year, period.From.Month, 1); month < period.To; month = month.AddMonths(1))
        {
            var (first, end) = (month < period.From ? period.From : month, month.AddMonths(1) > period.To ? period.To : month.AddMonths(1));
            months.Add((known.GetValueOrDefault(month) ?? new(month, 0, 0, 0)) with { Volume = end.DayNumber - first.DayNumber });
        }

        return months;
    }

    /// <summary>The period, cut to the days on which anything was published: what happened before is told by chance only.</summary>
    public static Period Bounded(EventStore store, MeasureInput input)
    {
        if (Published(store) is not var (first, last))
        {
            return new(input.Period.From, input.Period.From);
        }

        var known = (last < input.AsOf ? last : input.AsOf).AddDays(1);
        var (from, to) = (input.Period.From > first ? input.Period.From : first, input.Period.To < known ? input.Period.To : known);
        return new(from, to < from ? from : to);
    }

    /// <summary>The first and the last day of publication in the store; null if there is none.</summary>
    public static (DateOnly First, DateOnly Last)? Published(EventStore store)
    {
        var row = store.Read(new Sql("SELECT min(published), max(published) FROM (SELECT published FROM article UNION ALL SELECT published FROM imported) AS reports")).Rows[0];
        return row[0] is DateOnly first && row[1] is DateOnly last ? (first, last) : null;
    }
}
