using System.Globalization;

namespace Entente.Analysis;

/// <summary>The chart of a relation: both directions over time on one scale, cooperation up and conflict down, and priorities side by side.</summary>
public static class RelationChart
{
    const double Width = 960;
    const double Left = 52;
    const double Right = 20;
    const double Top = 74;
    const double PanelHeight = 170;
    const double Between = 44;
    const double RowHeight = 34;
    const double NameWidth = 250;
    const int MostRows = 8;
    const double LabelWidth = 44;

    static readonly string[] Colours = ["#8fc1e3", "#1f5fa8", "#f2b084", "#b8422e"];
    static readonly string[] Kinds = ["words of cooperation", "deeds of cooperation", "words of conflict", "deeds of conflict"];
    static readonly int[] OutwardOrder = [1, 0, 3, 2];
    const string Ink = "#222222";
    const string Pale = "#777777";
    const string Grid = "#dddddd";
    const string Zero = "#444444";

    /// <summary>Draws it; of a relation without events, a sentence that says so.</summary>
    public static Chart Draw(Relation relation)
    {
        ArgumentNullException.ThrowIfNull(relation);
        var (a, b) = (relation.Forth.Source, relation.Back.Source);
        var title = $"{English.Capital(a.Phrase)} and {b.Phrase}, as of {English.Date(relation.AsOf)}";
        var shapes = new List<ChartShape> { new ChartWords(16, 30, title, 18, Ink) };
        if (relation.IsEmpty)
        {
            shapes.Add(new ChartWords(16, 64, $"No event between {a.Phrase} and {b.Phrase} was found in what was read."));
            return new(Width, 90, title, "No events.", shapes);
        }

        Key(shapes);
        var (up, down) = (Highest(relation, 0, 1), Highest(relation, 2, 3));
        Panel(shapes, relation.Forth, relation.By, Top, up, down);
        Panel(shapes, relation.Back, relation.By, Top + PanelHeight + Between, up, down);
        Changes(shapes, relation);
        var below = Top + (2 * PanelHeight) + Between;
        Years(shapes, relation.Forth.Points, below);
        var height = Priorities(shapes, relation, below + 64);
        shapes.Add(new ChartWords(16, height + 22, $"{English.Capital(English.Sources(relation.Coverage))}; every happening counted once.", 11, Pale));
        return new(Width, height + 36, title, Describe(relation), shapes);
    }

    static string Describe(Relation relation)
    {
        static string Side(RelationSide s) =>
            $"{English.Capital(s.Source.Phrase)} to {s.Target.Phrase}: {English.Count(s.Counts["1"].N + s.Counts["2"].N, "cooperative act")}, {English.Count(s.Counts["3"].N + s.Counts["4"].N, "act")} of conflict.";
        return $"{Side(relation.Forth)} {Side(relation.Back)}";
    }

    static int Highest(Relation relation, int first, int second) =>
        Math.Max(1, relation.Forth.Points.Concat(relation.Back.Points).Max(p => p.Counts[first] + p.Counts[second]));

    static void Key(List<ChartShape> shapes)
    {
        for (var k = 0; k < Kinds.Length; k++)
        {
            shapes.Add(new ChartBox(16 + (k * 190), 44, 12, 12, Colours[k]));
            shapes.Add(new ChartWords(34 + (k * 190), 54, Kinds[k]));
        }
    }

    static double Step(int steps) => (Width - Left - Right) / Math.Max(steps, 12);

    static void Panel(List<ChartShape> shapes, RelationSide side, RelationStep by, double top, int up, int down)
    {
        var (step, unit) = (Step(side.Points.Count), (PanelHeight - 24) / (up + down));
        var zero = top + 24 + (up * unit);
        shapes.Add(new ChartWords(Left, top + 12, $"{English.Capital(side.Source.Phrase)} to {side.Target.Phrase}: {English.Count(side.Counts.N, "event")}", 13, Ink));
        foreach (var (y, n) in new[] { (zero - (up * unit), up), (zero, 0), (zero + (down * unit), down) })
        {
            shapes.Add(new ChartLine(Left, y, Width - Right, y, n == 0 ? Zero : Grid));
            shapes.Add(new ChartWords(Left - 6, y + 4, n.ToString(CultureInfo.InvariantCulture), 11, Pale, ChartAnchor.End));
        }

        for (var i = 0; i < side.Points.Count; i++)
        {
            Bar(shapes, side.Points[i], by, Left + (i * step), step, zero, unit);
        }
    }

    static void Bar(List<ChartShape> shapes, RelationPoint point, RelationStep by, double x, double step, double zero, double unit)
    {
        var (above, below) = (zero, zero);
        foreach (var quad in OutwardOrder.Where(q => point.Counts[q] > 0))
        {
            var height = point.Counts[quad] * unit;
            above -= quad < 2 ? height : 0;
            var day = point.Start.ToString(by == RelationStep.Month ? "yyyy-MM" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
            shapes.Add(new ChartBox(x + (step * 0.1), quad < 2 ? above : below, Math.Max(0.8, step * 0.8), height, Colours[quad],
                string.Create(CultureInfo.InvariantCulture, $"{day}: {point.Counts[quad]} {Kinds[quad]}")));
            below += quad < 2 ? 0 : height;
        }
    }

    // A broken line at each change, in the panel of the side that changed.
    static void Changes(List<ChartShape> shapes, Relation relation)
    {
        var points = relation.Forth.Points;
        foreach (var change in relation.Pair.SelectMany(m => m.Changes))
        {
            var at = Enumerable.Range(0, points.Count).FirstOrDefault(i => points[i].Start >= change.Month, -1);
            if (at >= 0)
            {
                var (x, top) = (Left + (at * Step(points.Count)), change.Source == relation.Forth.Source.Key ? Top : Top + PanelHeight + Between);
                shapes.Add(new ChartLine(x, top + 18, x, top + PanelHeight, Ink, 1, Dashed: true));
                shapes.Add(new ChartWords(x + 4, top + 26, $"{(change.IsCooperation ? "cooperation" : "conflict")} {(change.IsRise ? "rises" : "falls")}", 11, Ink));
            }
        }
    }

    static void Years(List<ChartShape> shapes, IReadOnlyList<RelationPoint> points, double y)
    {
        var (step, free) = (Step(points.Count), 0.0);
        for (var i = 0; i < points.Count; i++)
        {
            if (i > 0 && points[i].Start.Year == points[i - 1].Start.Year)
            {
                continue;
            }

            var x = Left + (i * step);
            shapes.Add(new ChartLine(x, y, x, y + 5, Zero));
            if (x >= free)
            {
                shapes.Add(new ChartWords(x, y + 18, points[i].Start.Year.ToString(CultureInfo.InvariantCulture), 11, Pale));
                free = x + LabelWidth;
            }
        }
    }

    static double Priorities(List<ChartShape> shapes, Relation relation, double top)
    {
        var (a, b) = (relation.Forth.About, relation.Back.About);
        var keys = a.Parts.Concat(b.Parts).Select(p => p.Label).Distinct().OrderByDescending(k => a[k].Value + b[k].Value).ThenBy(k => k, StringComparer.Ordinal).Take(MostRows).ToList();
        if (keys.Count == 0)
        {
            return top - 30;
        }

        shapes.Add(new ChartWords(16, top - 18, "Priorities: whom each side acts and speaks about besides the other, share with its 95 % interval", 13, Ink));
        var room = (Width - NameWidth - Right - 60) / 2;
        var scale = (room - 50) / Math.Max(0.01, keys.Max(k => Math.Max(a[k].High ?? 0, b[k].High ?? 0)));
        shapes.Add(new ChartWords(NameWidth, top, $"{English.Capital(relation.Forth.Source.Phrase)} ({English.Count(a.N, "act")})", 12, Ink));
        shapes.Add(new ChartWords(NameWidth + room + 30, top, $"{English.Capital(relation.Back.Source.Phrase)} ({English.Count(b.N, "act")})", 12, Ink));
        for (var i = 0; i < keys.Count; i++)
        {
            var y = top + 10 + (i * RowHeight);
            shapes.Add(new ChartWords(NameWidth - 10, y + 15, Fitting(relation.Names[keys[i]]), 12, Ink, ChartAnchor.End));
            Share(shapes, a[keys[i]], NameWidth, y, scale, "#1f5fa8");
            Share(shapes, b[keys[i]], NameWidth + room + 30, y, scale, "#3f8f5b");
        }

        return top + 10 + (keys.Count * RowHeight);
    }

    static string Fitting(PartyName name) =>
        name.Name.Length <= 34 ? name.Name : name.Abbreviation.Length > 0 ? name.Abbreviation : name.Name[..33] + "…";

    static void Share(List<ChartShape> shapes, MeasuredPart part, double x, double y, double scale, string colour)
    {
        shapes.Add(new ChartLine(x, y - 4, x, y + RowHeight - 4, Grid));
        if (part.N == 0)
        {
            shapes.Add(new ChartWords(x + 6, y + 15, "none", 11, Pale));
            return;
        }

        var (low, high) = (x + ((part.Low ?? part.Value) * scale), x + ((part.High ?? part.Value) * scale));
        shapes.Add(new ChartBox(x, y + 3, Math.Max(1.5, part.Value * scale), 14, colour, string.Create(CultureInfo.InvariantCulture, $"{part.N} acts, {English.Percent(part.Value)}")));
        shapes.Add(new ChartLine(low, y + 10, high, y + 10, Zero));
        shapes.Add(new ChartLine(low, y + 7, low, y + 13, Zero));
        shapes.Add(new ChartLine(high, y + 7, high, y + 13, Zero));
        shapes.Add(new ChartWords(high + 6, y + 14, English.Percent(part.Value), 11, Pale));
    }
}
