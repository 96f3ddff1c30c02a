namespace Entente.Coding.Stories;

/// <summary>How telling each word is in a set of articles (inverse document frequency), and how alike two articles are by it.</summary>
public sealed class TermWeights
{
    readonly Dictionary<string, double> weights = [];

    /// <summary>Counts the words of the articles.</summary>
    public TermWeights(IReadOnlyList<ArticleTerms> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        foreach (var term in articles.SelectMany(a => a.Counts.Keys))
        {
            weights[term] = weights.GetValueOrDefault(term) + 1;
        }

        foreach (var (term, count) in weights)
        {
            weights[term] = Math.Log((articles.Count + 1.0) / count);
        }
    }

    /// <summary>Weight of a word; 0 for one that no article has.</summary>
    public double this[string term] => weights.GetValueOrDefault(term);

    /// <summary>Cosine of two articles' weighted words, 0 to 1.</summary>
    public double Cosine(ArticleTerms first, ArticleTerms second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var dot = first.Counts.OrderBy(c => c.Key, StringComparer.Ordinal)
            .Sum(c => second.Counts.TryGetValue(c.Key, out var count) ? Value(c.Key, c.Value) * Value(c.Key, count) : 0);
        return dot == 0 ? 0 : dot / (Norm(first) * Norm(second));
    }

    double Value(string term, int count) => (1 + Math.Log(count)) * this[term];

    double Norm(ArticleTerms article) =>
        Math.Sqrt(article.Counts.OrderBy(c => c.Key, StringComparer.Ordinal).Sum(c => Value(c.Key, c.Value) * Value(c.Key, c.Value)));
}
