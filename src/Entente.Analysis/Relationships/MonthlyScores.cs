using System.Globalization;
using Entente.Store;

namespace Entente.Analysis;

/// <summary>The monthly sums of scores in both directions, from the first to the last month with an event: what reciprocity and volatility are taken from.</summary>
static class MonthlyScores
{
    /// <summary>The series and its query.</summary>
    public static (Sql Query, IReadOnlyList<(DateOnly Month, double Forth, double Back, int N)> Months) Read(EventStore store, MeasureInput input)
    {
        var query = MeasureQuery.Of("MonthlyScores", input with { Period = store.Reported(input.Period, input.AsOf) });
        var months = store.Read(query).Rows.Select(r => (Month: (DateOnly)r[0]!, Scores: input.Turned(Number(r[1]), Number(r[2])), N: MeasureQuery.Count(r[3])))
            .Select(m => (m.Month, Forth: m.Scores.Source, Back: m.Scores.Target, m.N)).ToList();
        var first = months.FindIndex(m => m.N > 0);
        var last = months.FindLastIndex(m => m.N > 0);
        return (query, first < 0 ? [] : months[first..(last + 1)]);
    }

    static double Number(object? cell) => Convert.ToDouble(cell, CultureInfo.InvariantCulture);
}
