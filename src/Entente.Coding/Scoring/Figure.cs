namespace Entente.Coding.Scoring;

/// <summary>A measured figure.</summary>
/// <param name="Name">What is measured ("macro-F1, 15 classes").</param>
/// <param name="Count">Number of rows it rests on.</param>
/// <param name="Value">The figure, 0 to 1.</param>
/// <param name="Low">Lower end of the 95 % interval.</param>
/// <param name="High">Upper end.</param>
public sealed record Figure(string Name, int Count, double Value, double Low, double High);
