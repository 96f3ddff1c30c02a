using System.Globalization;
using System.Text;

namespace Entente.Analysis;

/// <summary>Both directions by quad class and period, side by side: years where the series is long, else its own steps.</summary>
static class PeriodTable
{
    const int MostRows = 24;
    const int Width = 40;

    /// <summary>The table with its sums; what is left out of it is said.</summary>
    public static void Write(StringBuilder text, Relation relation)
    {
        var (forth, back) = (relation.Forth, relation.Back);
        var yearly = forth.Points.Count > MostRows;
        var rows = Rows(forth, yearly).Zip(Rows(back, yearly)).Where(r => r.First.N + r.Second.N > 0).ToList();
        var left = Math.Max(0, rows.Count - MostRows);
        text.Append(CultureInfo.InvariantCulture, $"\n{"",-12}{Heading(forth),-Width}  {Heading(back)}\n");
        text.Append(CultureInfo.InvariantCulture, $"{(yearly ? "Year" : relation.By.ToString()),-12}{Columns,-Width}  {Columns}\n");
        foreach (var (one, other) in rows.Skip(left))
        {
            text.Append(CultureInfo.InvariantCulture, $"{Label(one.Start, yearly, relation.By),-12}{Cells(one),-Width}  {Cells(other)}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"{"all",-12}{Cells(Sum(forth.Points)),-Width}  {Cells(Sum(back.Points))}\n");
        if (left > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"The last {MostRows} periods with events are shown, {left} earlier ones are in the sums; --format json has all.\n");
        }
    }

    const string Columns = "words+ deeds+ words- deeds-     n   mean";

    static string Heading(RelationSide side) => Fitting($"{English.Capital(side.Source.Phrase)} to {side.Target.Phrase}", Width);

    static string Fitting(string words, int width) => words.Length <= width ? words : words[..(width - 1)] + "…";

    static IEnumerable<RelationPoint> Rows(RelationSide side, bool yearly) =>
        yearly ? side.Points.GroupBy(p => p.Start.Year).Select(g => Sum([.. g])) : side.Points;

    /// <summary>Steps put together: counts added, the mean weighed by the counts.</summary>
    static RelationPoint Sum(IReadOnlyList<RelationPoint> points)
    {
        var n = points.Sum(p => p.N);
        return new(points.Count > 0 ? points[0].Start : default, [.. Enumerable.Range(0, 4).Select(q => points.Sum(p => p.Counts[q]))],
            n == 0 ? null : points.Sum(p => p.N * (p.MeanIntensity ?? 0)) / n);
    }

    static string Cells(RelationPoint point) =>
        string.Concat(point.Counts.Select((c, i) => $"{Count(c)}".PadLeft(i == 0 ? 6 : 7))) + Count(point.N).PadLeft(6)
        + (point.MeanIntensity is { } mean ? English.Decimal(mean, sign: true) : "").PadLeft(7);

    static string Count(int n) => n == 0 ? "·" : n.ToString(CultureInfo.InvariantCulture);

    static string Label(DateOnly day, bool yearly, RelationStep by) =>
        day.ToString(yearly ? "yyyy" : by == RelationStep.Month ? "yyyy-MM" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
