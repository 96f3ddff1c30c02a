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

    /// <summary>What the article is if it is not news ("sport"); empty if it is.</summary>
    public string Figurative { get; } = FigurativeCues.Default.KindOf(document);

    /// <summary>Words that point to acts told elsewhere.</summary>
    public ImpliedWords ImpliedWords => impliedWords;

    /// <summary>The acts coded so far, in text order.</summary>
    public IReadOnlyList<ToldAct> Acts => acts;

    /// <summary>Remembers an act.</summary>
    public void Remember(ToldAct told) => acts.Add(told);
}
