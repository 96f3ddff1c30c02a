namespace Entente.Analysis;

/// <summary>The data of a brief's charts.</summary>
/// <param name="Relation">The relation, month by month.</param>
/// <param name="Priorities">The two sides' acts and words about armed groups; null where a side has none.</param>
public sealed record BriefCharts(Relation Relation, (Measured A, Measured B)? Priorities);
