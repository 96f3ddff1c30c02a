namespace Entente.Coding.Scoring;

/// <summary>What an evaluation found.</summary>
/// <param name="Title">What was evaluated on what.</param>
/// <param name="Figures">The figures, most important first.</param>
/// <param name="Confusions">The commonest mistakes, worst first.</param>
public sealed record ScoreReport(string Title, IReadOnlyList<Figure> Figures, IReadOnlyList<Confusion> Confusions);
