namespace Entente.Coding.Stories;

/// <summary>To whom a report traces: the original it credits, else its publisher.</summary>
public static class OriginFinder
{
    /// <summary>The credited original, else the publisher, else the article's id where it names neither.</summary>
    public static string Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return article.Original is { Publisher.Length: > 0 } original ? original.Publisher
            : article.Publisher.Length > 0 ? article.Publisher
            : article.Id;
    }
}
