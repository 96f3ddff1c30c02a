namespace Entente.Analysis;

/// <summary>One line of a measure's table.</summary>
/// <param name="Label">What it is the line of: a quad class, an event type, an actor's key, a lag.</param>
/// <param name="N">How many events.</param>
/// <param name="Value">The share, mean or count.</param>
/// <param name="Low">Lower end of the 95 % interval; null where there is none.</param>
/// <param name="High">Upper end of the 95 % interval; null where there is none.</param>
public sealed record MeasuredPart(string Label, int N, double Value, double? Low = null, double? High = null);
