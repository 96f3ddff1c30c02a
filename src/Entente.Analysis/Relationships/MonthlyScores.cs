using System.Globalization;
using Entente.Store;

namespace Entente.Analysis;

/// <summary>The monthly sums of scores in both directions, from the first to the last month with an event: what reciprocity and volatility are taken from.</summary>
static class MonthlyScores
{
    /// <summary>The series and its query; months between without an act are zero.</summary>
    public static (Sql Query, IReadOnlyList<(DateOnly Month, double Forth, double Back)> Months) Read(EventStore store, MeasureInput input)
    {
        var query = MeasureQuery.Of("MonthlyScores", input with { Period = store.Reported(input.Period, input.AsOf) });
        var months = new List<(DateOnly Month, double Forth, double Back)>();
        foreach (var row in store.Read(query).Rows)
        {
            var (month, (forth, back)) = ((DateOnly)row[0]!, input.Turned(Number(row[1]), Number(row[2])));
            while (months.Count > 0 && months[^1].Month.AddMonths(1) < month)
            {
                months.Add((months[^1].Month.AddMonths(1), 0, 0));
            }

            months.Add((month, forth, back));
        }

        return (query, months);
    }

    static double Number(object? cell) => Convert.ToDouble(cell, CultureInfo.InvariantCulture);
}
