using Entente.Language;

namespace Entente.Coding;

/// <summary>An article while it is being coded: what its sentences have said so far. One object an article, used by one thread.</summary>
sealed class ArticleReading(Article article, Document document, ArticleActors actors, ImpliedWords impliedWords)
{
    readonly List<Event> events = [];

    /// <summary>The article.</summary>
    public Article Article => article;

    /// <summary>Its parse.</summary>
    public Document Document => document;

    /// <summary>Who was named, and which country it is about.</summary>
    public ArticleActors Actors => actors;

    /// <summary>When its acts took place.</summary>
    public ArticleDates Dates { get; } = new(DateResolver.Default, document, article.Published);

    /// <summary>Words that point to acts told elsewhere.</summary>
    public ImpliedWords ImpliedWords => impliedWords;

    /// <summary>The events coded so far, in text order.</summary>
    public IReadOnlyList<Event> Events => events;

    /// <summary>Remembers an event.</summary>
    public void Remember(Event coded) => events.Add(coded);
}
