using System.Collections.Frozen;
using Entente.Language;

namespace Entente.Coding;

/// <summary>Tells articles about films, books and plays, whose wars never took place, from news.</summary>
static class ToldFiction
{
    // A report may name a film and its director; a review speaks of much more.
    const int LeastWords = 6;

    /// <summary>Whether the article is full of words of fiction: at least six of them, each counted once, and one in every two sentences.</summary>
    public static bool Is(Document document, FrozenSet<string> words)
    {
        var found = document.Sentences.Select(s => s.Tokens.Select(t => t.Lemma).Where(words.Contains).ToList()).ToList();
        return found.SelectMany(f => f).Distinct(StringComparer.Ordinal).Count() >= LeastWords && found.Sum(f => f.Count) * 2 >= found.Count;
    }
}
