using System.Globalization;
using System.Security;
using System.Text;

namespace Entente.Analysis;

/// <summary>A chart as an SVG file that stands alone.</summary>
public static class ChartSvg
{
    /// <summary>The file's text, ending with a line feed.</summary>
    public static string Render(Chart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{chart.Width:0.##}\" height=\"{chart.Height:0.##}\" viewBox=\"0 0 {chart.Width:0.##} {chart.Height:0.##}\" role=\"img\" aria-labelledby=\"t d\" font-family=\"DejaVu Sans, Verdana, sans-serif\">\n");
        text.Append(CultureInfo.InvariantCulture, $"<title id=\"t\">{Safe(chart.Title)}</title>\n<desc id=\"d\">{Safe(chart.Description)}</desc>\n");
        text.Append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        foreach (var shape in chart.Shapes)
        {
            text.Append(Shape(shape)).Append('\n');
        }

        return text.Append("</svg>\n").ToString();
    }

    static string Shape(ChartShape shape) => shape switch
    {
        ChartBox b => string.Create(CultureInfo.InvariantCulture, $"<rect x=\"{b.X:0.##}\" y=\"{b.Y:0.##}\" width=\"{b.Width:0.##}\" height=\"{b.Height:0.##}\" fill=\"{b.Colour}\"{(b.Tip.Length == 0 ? "/>" : $"><title>{Safe(b.Tip)}</title></rect>")}"),
        ChartLine l => string.Create(CultureInfo.InvariantCulture, $"<line x1=\"{l.X1:0.##}\" y1=\"{l.Y1:0.##}\" x2=\"{l.X2:0.##}\" y2=\"{l.Y2:0.##}\" stroke=\"{l.Colour}\" stroke-width=\"{l.Thickness:0.##}\"{(l.Dashed ? " stroke-dasharray=\"4 3\"" : "")}/>"),
        ChartWords w => string.Create(CultureInfo.InvariantCulture, $"<text x=\"{w.X:0.##}\" y=\"{w.Y:0.##}\" font-size=\"{w.Size:0.##}\" fill=\"{w.Colour}\"{(w.Anchor == ChartAnchor.Start ? "" : w.Anchor == ChartAnchor.Middle ? " text-anchor=\"middle\"" : " text-anchor=\"end\"")}>{Safe(w.Text)}</text>"),
        _ => throw new ArgumentException($"A shape of an unknown kind: {shape.GetType().Name}.", nameof(shape)),
    };

    static string Safe(string words) => SecurityElement.Escape(words);
}
