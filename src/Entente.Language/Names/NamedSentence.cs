namespace Entente.Language.Names;

/// <summary>A sentence whose names are known.</summary>
/// <param name="Words">The words.</param>
/// <param name="Names">The names among them, in order.</param>
public sealed record NamedSentence(IReadOnlyList<string> Words, IReadOnlyList<NamedSpan> Names);
