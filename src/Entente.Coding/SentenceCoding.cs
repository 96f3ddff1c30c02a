namespace Entente.Coding;

/// <summary>What became of one sentence: its events, or why there are none.</summary>
/// <param name="Sentence">0-based number in the document.</param>
/// <param name="Events">The events; empty if none.</param>
/// <param name="Declined">Why there is none; null if there is one.</param>
public sealed record SentenceCoding(int Sentence, IReadOnlyList<Event> Events, Declined? Declined);
