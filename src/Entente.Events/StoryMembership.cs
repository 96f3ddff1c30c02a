namespace Entente;

/// <summary>Which story an article tells, and how it came to it.</summary>
/// <param name="Article">Id of the article.</param>
/// <param name="Story">Id of the story.</param>
/// <param name="Origin">The agency or outlet that the report traces to.</param>
/// <param name="Kind">What the article is to the story.</param>
/// <param name="Follows">Id of the story it follows; empty for none.</param>
/// <param name="Reason">Why, for a person to read.</param>
public sealed record StoryMembership(string Article, string Story, string Origin, ReportKind Kind, string Follows, string Reason);
