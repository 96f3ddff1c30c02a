namespace Entente;

/// <summary>A sentence that was not coded, and why.</summary>
/// <param name="Article">Id of the article.</param>
/// <param name="Sentence">0-based number of the sentence.</param>
/// <param name="Span">Where it stands in the article's text.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Reason">Why nothing was coded.</param>
public sealed record Declined(string Article, int Sentence, TextSpan Span, string Text, string Reason);
