namespace Entente;

/// <summary>An actor as it stands in a text.</summary>
/// <param name="Actor">Who is meant.</param>
/// <param name="Text">The words.</param>
/// <param name="Span">Where they stand in the article's text.</param>
/// <param name="Reason">Why the words resolve to this actor, for a person to read.</param>
public sealed record ActorMention(Actor Actor, string Text, TextSpan Span, string Reason = "");
