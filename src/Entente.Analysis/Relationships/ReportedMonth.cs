namespace Entente.Analysis;

/// <summary>A month of a pair.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Forth">Acts of the source to the target.</param>
/// <param name="Back">Acts of the target to the source.</param>
/// <param name="Volume">How much was reported: events of the same publishers, or days.</param>
sealed record ReportedMonth(DateOnly Month, int Forth, int Back, double Volume);
