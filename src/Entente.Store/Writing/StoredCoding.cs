namespace Entente.Store;

/// <summary>A coding that the store holds, with what identifies its article.</summary>
sealed record StoredCoding(string Id, string Hash, string Title, string Url, long Article, long Coding, string Coder, bool Superseded)
{
    /// <summary>Whether the article is a later text of this one: the same id and the same address, or the same title.</summary>
    public bool IsEarlierTextOf(Article article) =>
        article.Hash != Hash && ((Url.Length > 0 && Url == article.Url) || (Title.Length > 0 && Title == article.Title));
}
