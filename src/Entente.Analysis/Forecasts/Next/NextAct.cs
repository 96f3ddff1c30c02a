namespace Entente.Analysis.Forecasts;

/// <summary>What one side may do to another within some days, with why.</summary>
/// <param name="Source">Key of the acting side.</param>
/// <param name="Target">Key of the affected side.</param>
/// <param name="Type">PLOVER type, wire name.</param>
/// <param name="Probability">Chance of at least one such act in the window, 0 to 1.</param>
/// <param name="Reasons">Recurrence, reply, habit of the pair, third parties: those that the record has, in words and numbers.</param>
public sealed record NextAct(string Source, string Target, string Type, double Probability, IReadOnlyList<string> Reasons);
