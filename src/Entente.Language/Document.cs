namespace Entente.Language;

/// <summary>A parsed text.</summary>
/// <param name="Text">The text as given; every offset counts in it.</param>
/// <param name="Sentences">Its sentences, in order.</param>
public sealed record Document(string Text, IReadOnlyList<Sentence> Sentences);
