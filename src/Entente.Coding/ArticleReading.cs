using Entente.Language;

namespace Entente.Coding;

/// <summary>An article while it is being coded: what its sentences have said so far. One object an article, used by one thread.</summary>
sealed class ArticleReading(Article article, Document document, ArticleActors actors, ImpliedWords impliedWords)
{
    readonly List<ToldAct> acts = [];

    /// <summary>The article.</summary>
    public Article Article => article;

    /// <summary>Its parse.</summary>
    public Document Document => document;

    /// <summary>Who was named, and which country it is about.</summary>
    public ArticleActors Actors => actors;

    /// <summary>When its acts took place.</summary>
    public ArticleDates Dates { get; } = new(DateResolver.Default, document, article.Published);

    /// <summary>Whether it tells of a work of fiction.</summary>
    public bool IsFiction { get; } = ToldFiction.Is(document, impliedWords.Fiction);

    /// <summary>Words that point to acts told elsewhere.</summary>
    public ImpliedWords ImpliedWords => impliedWords;

    /// <summary>The acts coded so far, in text order.</summary>
    public IReadOnlyList<ToldAct> Acts => acts;

    /// <summary>Remembers an act.</summary>
    public void Remember(ToldAct told) => acts.Add(told);
}
