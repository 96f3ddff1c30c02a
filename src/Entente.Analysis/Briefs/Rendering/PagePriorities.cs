namespace Entente.Analysis;

/// <summary>The chart of both sides' priorities among armed groups, and its numbers as a table.</summary>
sealed record PagePriorities(string Svg, string A, string B, int NA, int NB, IReadOnlyList<PagePriority> Rows)
{
    const int Most = 6;

    /// <summary>The chart of a brief's priorities.</summary>
    public static PagePriorities Of(Brief brief, Measured a, Measured b)
    {
        var rows = a.Parts.Concat(b.Parts).Select(p => p.Label).Distinct()
            .OrderByDescending(k => a[k].Value + b[k].Value).ThenBy(k => k, StringComparer.Ordinal).Take(Most)
            .Select(k => new PagePriority(brief.Charts.Relation.Names[k].Name, a[k], b[k])).ToList();
        return new(PrioritiesSvg.Draw(brief.A, brief.B, rows), brief.A.Name, brief.B.Name, a.N, b.N, rows);
    }
}

/// <summary>One group of the chart, with the share of each side.</summary>
sealed record PagePriority(string Name, MeasuredPart A, MeasuredPart B)
{
    /// <summary>The first side's share with its interval.</summary>
    public string ShareA => Share(A);

    /// <summary>The second side's share with its interval.</summary>
    public string ShareB => Share(B);

    static string Share(MeasuredPart part) => part.N == 0 ? "none" : $"{English.Percent(part.Value)} ({Interval.Percent(part.Low ?? 0, part.High ?? 1)})";
}
