namespace Entente.Analysis;

/// <summary>A picture as a list of shapes, for whatever draws them; later shapes cover earlier ones.</summary>
/// <param name="Width">Width in points.</param>
/// <param name="Height">Height in points.</param>
/// <param name="Title">What it shows, in a few words.</param>
/// <param name="Description">The same for those who cannot see it, with the numbers that matter.</param>
/// <param name="Shapes">The shapes, in order.</param>
public sealed record Chart(double Width, double Height, string Title, string Description, IReadOnlyList<ChartShape> Shapes);
