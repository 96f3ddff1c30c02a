namespace Entente.Analysis.Forecasts;

/// <summary>What moves a probability, and by how much.</summary>
/// <param name="Words">What it is, with its numbers.</param>
/// <param name="Contribution">Change of the logit beside an average pair and day; above 0 raises the probability.</param>
public sealed record Driver(string Words, double Contribution);
