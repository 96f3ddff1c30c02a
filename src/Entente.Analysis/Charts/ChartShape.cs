namespace Entente.Analysis;

/// <summary>One shape of a chart; lengths in points, y grows downwards.</summary>
public abstract record ChartShape;

/// <summary>A filled rectangle.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Y">Upper edge.</param>
/// <param name="Width">Width, above 0.</param>
/// <param name="Height">Height, above 0.</param>
/// <param name="Colour">Colour as #rrggbb.</param>
/// <param name="Tip">What a reader sees who points at it; empty for nothing.</param>
public sealed record ChartBox(double X, double Y, double Width, double Height, string Colour, string Tip = "") : ChartShape;

/// <summary>A straight line.</summary>
/// <param name="X1">Where it begins.</param>
/// <param name="Y1">Where it begins.</param>
/// <param name="X2">Where it ends.</param>
/// <param name="Y2">Where it ends.</param>
/// <param name="Colour">Colour as #rrggbb.</param>
/// <param name="Thickness">Its thickness.</param>
/// <param name="Dashed">Whether it is broken.</param>
public sealed record ChartLine(double X1, double Y1, double X2, double Y2, string Colour, double Thickness = 1, bool Dashed = false) : ChartShape;

/// <summary>A line of words.</summary>
/// <param name="X">Where it stands: its left end, middle or right end.</param>
/// <param name="Y">Its base line.</param>
/// <param name="Text">The words.</param>
/// <param name="Size">Height of the letters.</param>
/// <param name="Colour">Colour as #rrggbb.</param>
/// <param name="Anchor">What <paramref name="X"/> is.</param>
public sealed record ChartWords(double X, double Y, string Text, double Size = 12, string Colour = "#333333", ChartAnchor Anchor = ChartAnchor.Start) : ChartShape;

/// <summary>Which point of a line of words is given.</summary>
public enum ChartAnchor
{
    /// <summary>Its left end.</summary>
    Start,
    /// <summary>Its middle.</summary>
    Middle,
    /// <summary>Its right end.</summary>
    End,
}
