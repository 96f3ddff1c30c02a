using Entente.Coding;
using Entente.Language;
using Entente.Reading;

namespace Entente.Cli.Running;

/// <summary>One piece of input on its way: what was read, and what was coded from it.</summary>
/// <param name="Read">The article, or why there is none.</param>
/// <param name="Document">The parsed text; null where there is no article.</param>
/// <param name="Coding">What was coded; null where there is no article.</param>
sealed record CodedResult(ReadResult Read, Document? Document, ArticleCoding? Coding);
