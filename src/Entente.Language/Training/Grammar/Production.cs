namespace Entente.Language.Training.Grammar;

/// <summary>One way to write a symbol.</summary>
/// <param name="Weight">How often, beside the other ways.</param>
/// <param name="Parts">The parts from left to right; one is the head.</param>
sealed record Production(int Weight, IReadOnlyList<GrammarPart> Parts);
