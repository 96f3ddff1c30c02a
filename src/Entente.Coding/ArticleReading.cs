using Entente.Language;

namespace Entente.Coding;

/// <summary>An article while it is being coded: what its sentences have said so far.</summary>
/// <param name="Article">The article.</param>
/// <param name="Document">Its parse.</param>
/// <param name="Actors">Who was named, and which country it is about.</param>
sealed record ArticleReading(Article Article, Document Document, ArticleActors Actors);
