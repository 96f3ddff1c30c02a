using System.Globalization;

namespace Entente.Analysis;

/// <summary>The likelihood ratio that a change must pass, by the length of the series: the table Relationships/Data/change-thresholds.tsv.</summary>
static class ChangeThresholds
{
    static readonly IReadOnlyList<(double Months, double Threshold)> Table =
        [.. DataFile.Rows("change-thresholds.tsv", 2).Select(r => (Number(r[0]), Number(r[1])))];

    /// <summary>The threshold on twice the log likelihood ratio; between two lengths of the table straight in the logarithm of the length, and so on beyond its end.</summary>
    public static double For(int months)
    {
        var above = Math.Clamp(Table.TakeWhile(r => r.Months < months).Count(), 1, Table.Count - 1);
        var (low, high) = (Table[above - 1], Table[above]);
        var place = (Math.Log(Math.Max(months, Table[0].Months)) - Math.Log(low.Months)) / (Math.Log(high.Months) - Math.Log(low.Months));
        return low.Threshold + (place * (high.Threshold - low.Threshold));
    }

    static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
