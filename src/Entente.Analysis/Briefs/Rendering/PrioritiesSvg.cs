namespace Entente.Analysis;

/// <summary>Whom each side's acts and statements on armed groups concern: two bars a group, with 95 % intervals.</summary>
static class PrioritiesSvg
{
    const double Width = 640;
    const double Bars = 560;
    const double RowHeight = 74;
    const double Axis = 26;

    /// <summary>The picture.</summary>
    public static string Draw(PartyName a, PartyName b, IReadOnlyList<PagePriority> rows)
    {
        var svg = new SvgText("priorities", Width, (rows.Count * RowHeight) + Axis, $"Armed groups in the acts and statements of {a.Phrase} and of {b.Phrase}",
            string.Join(" ", rows.Select(r => $"{r.Name}: {a.Phrase} {r.ShareA}, {b.Phrase} {r.ShareB}.")));
        var bottom = rows.Count * RowHeight;
        foreach (var (share, words) in new[] { (0.0, "0 %"), (0.5, "50 %"), (1.0, "100 %") })
        {
            svg.Line(share * Bars, 0, share * Bars, bottom, "grid").Words(share * Bars, bottom + 18, words, "label", share == 0 ? "start" : "middle");
        }

        for (var i = 0; i < rows.Count; i++)
        {
            var y = i * RowHeight;
            svg.Words(0, y + 18, rows[i].Name, "heading");
            Bar(svg, y + 26, rows[i].A, "side-a", $"{a.Name}: {rows[i].ShareA}");
            Bar(svg, y + 46, rows[i].B, "side-b", $"{b.Name}: {rows[i].ShareB}");
        }

        return svg.Close();
    }

    static void Bar(SvgText svg, double y, MeasuredPart part, string css, string tip)
    {
        svg.Box(0, y, Math.Max(1.5, part.Value * Bars), 16, css, tip);
        if (part is { Low: { } low, High: { } high } && part.N > 0)
        {
            svg.Line(low * Bars, y + 8, high * Bars, y + 8, "whisker").Line(low * Bars, y + 4, low * Bars, y + 12, "whisker").Line(high * Bars, y + 4, high * Bars, y + 12, "whisker");
        }

        svg.Words(Math.Max(part.Value, part.N > 0 ? part.High ?? 0 : 0) * Bars + 8, y + 13, part.N == 0 ? "none" : English.Percent(part.Value), "label");
    }
}
