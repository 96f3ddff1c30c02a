namespace Entente.Analysis;

/// <summary>A part of a brief.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Findings">Its sentences.</param>
public sealed record Section(string Title, IReadOnlyList<Finding> Findings);
