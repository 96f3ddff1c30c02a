using Entente.Language;

namespace Entente.Coding.Stories;

/// <summary>What the clusterer needs of an article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Terms">Its words.</param>
/// <param name="Events">The events coded from it.</param>
public sealed record StoryArticle(Article Article, ArticleTerms Terms, IReadOnlyList<Event> Events)
{
    /// <summary>Reads an article's words from its parsed text.</summary>
    public static StoryArticle Of(Article article, Document document, IReadOnlyList<Event> events) =>
        new(article, ArticleTerms.Of(article, document), events);
}
