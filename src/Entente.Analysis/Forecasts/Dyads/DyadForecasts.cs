namespace Entente.Analysis.Forecasts;

/// <summary>The probabilities of one method for the questions of a table.</summary>
/// <param name="Name">The method.</param>
/// <param name="Chances">A probability for each row.</param>
sealed record DyadForecasts(string Name, double[] Chances);
