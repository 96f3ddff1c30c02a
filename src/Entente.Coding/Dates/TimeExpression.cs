namespace Entente.Coding;

/// <summary>Words of time in a sentence.</summary>
/// <param name="First">First token, without preposition.</param>
/// <param name="Last">Last token.</param>
/// <param name="Meaning">What they mean.</param>
public sealed record TimeExpression(int First, int Last, TimeMeaning Meaning);
