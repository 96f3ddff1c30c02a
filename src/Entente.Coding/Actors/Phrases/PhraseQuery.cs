namespace Entente.Coding;

/// <summary>What is known when a phrase is resolved.</summary>
/// <param name="Date">The day; null if not known.</param>
/// <param name="Country">Code of the country in focus; empty if none.</param>
/// <param name="AnyCase">Whether capitals tell nothing.</param>
/// <param name="Context">What the article said before; null outside an article.</param>
readonly record struct PhraseQuery(DateOnly? Date, string Country, bool AnyCase, ArticleActors? Context)
{
    /// <summary>Whether the words modify a noun that is no part of the phrase: "a Russian" before "missile strike" is no person.</summary>
    public bool IsModifier { get; init; }
}
