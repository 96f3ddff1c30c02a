namespace Entente.Store;

/// <summary>An article with what one version of the coder made of it: the unit of import.</summary>
/// <param name="Article">The article, its text included.</param>
/// <param name="Events">What was coded; their ids begin with the article's id.</param>
/// <param name="Declined">The sentences that were not coded.</param>
/// <param name="CoderVersion">Version of the coder. Article and version together are stored once.</param>
public sealed record CodedArticle(Article Article, IReadOnlyList<Event> Events, IReadOnlyList<Declined> Declined, string CoderVersion);
