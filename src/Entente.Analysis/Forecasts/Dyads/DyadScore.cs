namespace Entente.Analysis.Forecasts;

/// <summary>How good one method was on some rows.</summary>
/// <param name="Name">The method.</param>
/// <param name="Count">Rows scored.</param>
/// <param name="Brier">Mean squared error of the probability, 0 to 1.</param>
/// <param name="Skill">1 - Brier / Brier of climatology-365 on the same rows; the share of its error that is gone.</param>
/// <param name="SkillLow">Lower end of its 95 % interval, by a bootstrap over directed pairs.</param>
/// <param name="SkillHigh">Upper end.</param>
/// <param name="LogLoss">Mean of -log of the probability of what happened, probabilities kept within 1e-4 of 0 and 1.</param>
/// <param name="Auroc">The chance that a yes has a higher probability than a no; ties count half.</param>
/// <param name="Ece">Expected calibration error over ten bins of equal width.</param>
/// <param name="ByClass">Skill by quad class.</param>
public sealed record DyadScore(string Name, int Count, double Brier, double Skill, double SkillLow, double SkillHigh, double LogLoss, double Auroc, double Ece, IReadOnlyList<double> ByClass);
