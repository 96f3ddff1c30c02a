namespace Entente;

/// <summary>A stretch of an article's text that is not news and is not coded.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Reason">What it is: byline, biography, reply form, share line, navigation, credit, dateline header.</param>
public sealed record UncodedRegion(TextSpan Span, string Reason);
