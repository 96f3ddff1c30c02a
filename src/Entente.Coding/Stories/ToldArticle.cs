namespace Entente.Coding.Stories;

/// <summary>An article and what was coded from it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Events">Its events, in order of the text.</param>
public sealed record ToldArticle(Article Article, IReadOnlyList<Event> Events);
