using System.Globalization;
using System.Text;

namespace Entente.Analysis.Forecasts;

/// <summary>A reliability diagram: what was said against what came true, a dot a bin, its size by the number of forecasts.</summary>
public static class ReliabilitySvg
{
    const double Side = 320;
    const double Edge = 48;

    /// <summary>Draws ten bins.</summary>
    public static string Render(IReadOnlyList<Reliability> bins)
    {
        ArgumentNullException.ThrowIfNull(bins);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Side + (2 * Edge):0} {Side + (2 * Edge):0}" role="img" aria-label="Reliability diagram" font-family="sans-serif" font-size="12">""").Append('\n');
        svg.Append(CultureInfo.InvariantCulture, $"""<rect x="{Edge:0}" y="{Edge:0}" width="{Side:0}" height="{Side:0}" fill="none" stroke="#888"/>""").Append('\n');
        svg.Append(CultureInfo.InvariantCulture, $"""<line x1="{X(0):0}" y1="{Y(0):0}" x2="{X(1):0}" y2="{Y(1):0}" stroke="#aaa" stroke-dasharray="4 4"/>""").Append('\n');
        for (var tick = 0; tick <= 100; tick += 20)
        {
            svg.Append(CultureInfo.InvariantCulture, $"""<text x="{X(tick / 100.0):0}" y="{Y(0) + 18:0}" text-anchor="middle">{tick} %</text><text x="{X(0) - 6:0}" y="{Y(tick / 100.0) + 4:0}" text-anchor="end">{tick} %</text>""").Append('\n');
        }

        foreach (var bin in bins.Where(b => b.Count > 0))
        {
            svg.Append(CultureInfo.InvariantCulture, $"""<circle cx="{X(bin.Chance):0.0}" cy="{Y(bin.Share):0.0}" r="{Math.Min(14, 3 + Math.Sqrt(bin.Count)):0.0}" fill="#1f5fa8" fill-opacity="0.7"><title>said {100 * bin.Chance:0} %, came true {100 * bin.Share:0} %, n = {bin.Count}</title></circle>""").Append('\n');
        }

        svg.Append(CultureInfo.InvariantCulture, $"""<text x="{X(0.5):0}" y="{Side + (2 * Edge) - 8:0}" text-anchor="middle">probability that was said</text><text x="14" y="{Y(0.5):0}" text-anchor="middle" transform="rotate(-90 14 {Y(0.5):0})">share that came true</text>""").Append('\n');
        return svg.Append("</svg>\n").ToString();
    }

    static double X(double share) => Edge + (Side * share);

    static double Y(double share) => Edge + (Side * (1 - share));
}
