namespace Entente.Coding.Scoring;

/// <summary>A mistake that was made more than once, or once.</summary>
/// <param name="Gold">What is right.</param>
/// <param name="Given">What was given.</param>
/// <param name="Count">How often.</param>
/// <param name="Example">One of the inputs.</param>
public sealed record Confusion(string Gold, string Given, int Count, string Example);
