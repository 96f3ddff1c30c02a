using System.Globalization;
using System.Security;
using System.Text;

namespace Entente.Analysis;

/// <summary>Writes the elements of a small SVG chart.</summary>
sealed class SvgText
{
    readonly StringBuilder text = new();

    /// <summary>Begins a picture that grows with its place, with a title and a description for those who cannot see it.</summary>
    public SvgText(string id, double width, double height, string title, string description) =>
        text.Append(CultureInfo.InvariantCulture, $"<svg class=\"chart\" viewBox=\"0 0 {width:0.##} {height:0.##}\" role=\"img\" aria-labelledby=\"{id}-t {id}-d\">")
            .Append(CultureInfo.InvariantCulture, $"<title id=\"{id}-t\">{Safe(title)}</title><desc id=\"{id}-d\">{Safe(description)}</desc>");

    /// <summary>A filled rectangle of a class.</summary>
    public SvgText Box(double x, double y, double width, double height, string css, string? tip = null)
    {
        text.Append(CultureInfo.InvariantCulture, $"<rect x=\"{x:0.##}\" y=\"{y:0.##}\" width=\"{width:0.##}\" height=\"{height:0.##}\" class=\"{css}\"");
        text.Append(tip is null ? "/>" : $"><title>{Safe(tip)}</title></rect>");
        return this;
    }

    /// <summary>A line of a class.</summary>
    public SvgText Line(double x1, double y1, double x2, double y2, string css)
    {
        text.Append(CultureInfo.InvariantCulture, $"<line x1=\"{x1:0.##}\" y1=\"{y1:0.##}\" x2=\"{x2:0.##}\" y2=\"{y2:0.##}\" class=\"{css}\"/>");
        return this;
    }

    /// <summary>Words; anchor is start, middle or end.</summary>
    public SvgText Words(double x, double y, string words, string css = "label", string anchor = "start")
    {
        text.Append(CultureInfo.InvariantCulture, $"<text x=\"{x:0.##}\" y=\"{y:0.##}\" class=\"{css}\" text-anchor=\"{anchor}\">{Safe(words)}</text>");
        return this;
    }

    /// <summary>The finished picture.</summary>
    public string Close() => text + "</svg>";

    static string Safe(string words) => SecurityElement.Escape(words);
}
