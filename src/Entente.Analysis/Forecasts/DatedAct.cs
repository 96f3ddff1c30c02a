namespace Entente.Analysis;

/// <summary>One event between two sides, as far as a base rate needs it.</summary>
sealed record DatedAct(DateOnly Day, string Type, int Quad, IReadOnlyList<string> Contexts);
