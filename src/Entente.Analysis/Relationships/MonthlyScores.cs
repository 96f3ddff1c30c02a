using System.Globalization;
using Entente.Store;

namespace Entente.Analysis;

/// <summary>The monthly sums of scores in both directions, from the first to the last month with an event: what reciprocity and volatility are taken from.</summary>
static class MonthlyScores
{
    /// <summary>The series and its query.</summary>
    public static (Sql Query, IReadOnlyList<(DateOnly Month, double Forth, double Back, int N)> Months) Read(EventStore store, MeasureInput input)
    {
        var query = MeasureQuery.Of("MonthlyScores", input with { Period = ReportedMonths.Bounded(store, input) });
        var months = store.Read(query).Rows.Select(r => ((DateOnly)r[0]!, Number(r[1]), Number(r[2]), MeasureQuery.Count(r[3]))).ToList();
        var first = months.FindIndex(m => m.Item4 > 0);
        var last = months.FindLastIndex(m => m.Item4 > 0);
        return (query, first < 0 ? [] : months[first..(last + 1)]);
    }

    static double Number(object? cell) => Convert.ToDouble(cell, CultureInfo.InvariantCulture);
}
