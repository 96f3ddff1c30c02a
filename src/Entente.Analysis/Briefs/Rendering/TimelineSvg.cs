using System.Globalization;

namespace Entente.Analysis;

/// <summary>Both directions by month, one above the other: cooperation grows up from each line, conflict down; deeds are darker than words.</summary>
static class TimelineSvg
{
    const double Width = 640;
    const double Left = 34;
    const double PanelHeight = 150;
    const double Heading = 36;
    const double Axis = 28;
    const double LabelWidth = 56;

    /// <summary>The picture.</summary>
    public static string Draw(Relation relation)
    {
        var (forth, back) = (relation.Forth, relation.Back);
        var svg = new SvgText("timeline", Width, (2 * (PanelHeight + Heading)) + Axis,
            $"Acts of {forth.Source.Phrase} and {back.Source.Phrase} towards one another by month", Describe(relation));
        var (up, down) = (Top(relation, 0, 1), Top(relation, 2, 3));
        Panel(svg, forth, Heading, up, down);
        Panel(svg, back, PanelHeight + (2 * Heading), up, down);
        Years(svg, forth.Points, (2 * (PanelHeight + Heading)) + 4);
        return svg.Close();
    }

    static string Describe(Relation relation)
    {
        static string Side(RelationSide s) =>
            $"{English.Capital(s.Source.Phrase)} to {s.Target.Phrase}: {English.Count(s.Counts["1"].N + s.Counts["2"].N, "cooperative act")}, {English.Count(s.Counts["3"].N + s.Counts["4"].N, "act")} of conflict";
        var months = relation.Forth.Points;
        return $"{Side(relation.Forth)}. {Side(relation.Back)}. From {English.Month(months[0].Start)} to {English.Month(months[^1].Start)}. The table below has the numbers.";
    }

    static int Top(Relation relation, int first, int second) =>
        Math.Max(1, relation.Forth.Points.Concat(relation.Back.Points).Max(p => p.Counts[first] + p.Counts[second]));

    static void Panel(SvgText svg, RelationSide side, double top, int up, int down)
    {
        var step = (Width - Left) / Math.Max(side.Points.Count, 12);
        var unit = (PanelHeight - 8) / (up + down);
        var zero = top + 4 + (up * unit);
        svg.Words(0, top - 12, $"{English.Capital(side.Source.Phrase)} to {side.Target.Phrase}", "heading");
        svg.Line(Left, zero - (up * unit), Width, zero - (up * unit), "grid").Line(Left, zero + (down * unit), Width, zero + (down * unit), "grid");
        svg.Words(Left - 6, zero - (up * unit) + 6, Number(up), "label", "end").Words(Left - 6, zero + (down * unit) + 5, Number(down), "label", "end");
        for (var i = 0; i < side.Points.Count; i++)
        {
            Bar(svg, side.Points[i], Left + (i * step), step, zero, unit);
        }

        svg.Line(Left, zero, Width, zero, "zero");
    }

    static void Bar(SvgText svg, RelationPoint point, double x, double step, double zero, double unit)
    {
        if (point.N == 0)
        {
            return;
        }

        var (width, gap) = (Math.Max(1, step * 0.8), step * 0.1);
        var tip = $"{English.Month(point.Start)}: {English.Count(point.Counts[0], "word")} and {English.Count(point.Counts[1], "deed")} of cooperation, "
            + $"{English.Count(point.Counts[2], "word")} and {English.Count(point.Counts[3], "deed")} of conflict";
        var (above, below) = (zero, zero);
        foreach (var (quad, css) in new[] { (1, "q2"), (0, "q1") })
        {
            above -= point.Counts[quad] * unit;
            Stack(svg, x + gap, above, width, point.Counts[quad] * unit, css, tip);
        }

        foreach (var (quad, css) in new[] { (3, "q4"), (2, "q3") })
        {
            Stack(svg, x + gap, below, width, point.Counts[quad] * unit, css, tip);
            below += point.Counts[quad] * unit;
        }
    }

    static void Stack(SvgText svg, double x, double y, double width, double height, string css, string tip)
    {
        if (height > 0)
        {
            svg.Box(x, y, width, height, css, tip);
        }
    }

    static void Years(SvgText svg, IReadOnlyList<RelationPoint> points, double y)
    {
        var step = (Width - Left) / Math.Max(points.Count, 12);
        var starts = Enumerable.Range(0, points.Count).Where(i => points[i].Start.Month == 1 || i == 0).ToList();
        for (var k = 0; k < starts.Count; k++)
        {
            var x = Left + (starts[k] * step);
            var room = k + 1 < starts.Count ? Left + (starts[k + 1] * step) - x : Width - x;
            svg.Line(x, y - 6, x, y, "zero");
            if (room >= LabelWidth || k == starts.Count - 1)
            {
                svg.Words(x, y + 18, Number(points[starts[k]].Start.Year), "label", room < LabelWidth ? "end" : "start");
            }
        }
    }

    static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);
}
