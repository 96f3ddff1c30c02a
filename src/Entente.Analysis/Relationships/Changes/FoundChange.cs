namespace Entente.Analysis;

/// <summary>A month from which on a series has another level.</summary>
/// <param name="Month">The first month of the new level, counted from 0.</param>
/// <param name="Earliest">The first month of the 95 % interval of <paramref name="Month"/>.</param>
/// <param name="Latest">Its last month.</param>
/// <param name="Before">The rate before, events for one unit of volume.</param>
/// <param name="After">The rate after.</param>
/// <param name="Ratio">Twice the log of the likelihood ratio of two levels against one, beside this month.</param>
public sealed record FoundChange(int Month, int Earliest, int Latest, double Before, double After, double Ratio);
