namespace Entente.Coding.Stories;

/// <summary>What the clusterer needs of an article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Terms">Its words.</param>
/// <param name="Events">The events coded from it.</param>
public sealed record StoryArticle(Article Article, ArticleTerms Terms, IReadOnlyList<Event> Events)
{
    /// <summary>Reads an article's words.</summary>
    public static StoryArticle Of(Article article, IReadOnlyList<Event> events) => new(article, ArticleTerms.Of(article), events);
}
