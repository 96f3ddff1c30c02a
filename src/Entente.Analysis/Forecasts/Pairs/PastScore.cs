namespace Entente.Analysis.Forecasts;

/// <summary>How a method did on past origins, and its share of the combination.</summary>
/// <param name="Name">The method.</param>
/// <param name="Weight">Its weight, 0 to 1.</param>
/// <param name="Brier">Its Brier score on the questions of the back-test; null without one.</param>
public sealed record PastScore(string Name, double Weight, double? Brier);
