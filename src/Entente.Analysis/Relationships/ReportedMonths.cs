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
        return pair <= GreatestShare * all ? new(query, rows, IsOffset: true) : new(query, ByDays(rows, store.Reported(input.Period, input.AsOf)), IsOffset: false);
    }

    /// <summary>The months with their events reported, as the query gives them.</summary>
    public static (Sql Query, IReadOnlyList<ReportedMonth> Months) Rows(EventStore store, MeasureInput input)
    {
        var query = MeasureQuery.Of("NormalisedRate", input with { Period = store.Reported(input.Period, input.AsOf) });
        return (query, [.. store.Read(query).Rows.Select(r =>
        {
            var (forth, back) = input.Turned(MeasureQuery.Count(r[1]), MeasureQuery.Count(r[2]));
            return new ReportedMonth((DateOnly)r[0]!, forth, back, Convert.ToDouble(r[3], CultureInfo.InvariantCulture));
        })]);
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
}
