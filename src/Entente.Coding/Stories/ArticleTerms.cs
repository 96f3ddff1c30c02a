namespace Entente.Coding.Stories;

/// <summary>An article's words as the clusterer compares them.</summary>
/// <param name="Counts">How often each word (lower case) and number occurs, title included.</param>
/// <param name="Shingles">Hashes of the runs of three words of the coded text.</param>
public sealed record ArticleTerms(IReadOnlyDictionary<string, int> Counts, IReadOnlySet<uint> Shingles)
{
    const int ShingleLength = 3;
    const int LongEnough = 3;

    /// <summary>Reads the words of an article, without its uncoded regions.</summary>
    public static ArticleTerms Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var words = Words(article.Text, article.Uncoded).ToArray();
        var counts = words.Concat(Words(article.Title, []))
            .Where(w => w.Length >= LongEnough || char.IsDigit(w[0]))
            .GroupBy(w => w)
            .ToDictionary(g => g.Key, g => g.Count());
        return new(counts, Shingle(words));
    }

    /// <summary>Share of the smaller text's three-word runs that the other has too, 0 to 1.</summary>
    public double Containment(ArticleTerms other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var (small, large) = Shingles.Count <= other.Shingles.Count ? (Shingles, other.Shingles) : (other.Shingles, Shingles);
        return small.Count == 0 ? 0 : (double)small.Count(large.Contains) / small.Count;
    }

    static IEnumerable<string> Words(string text, IReadOnlyList<UncodedRegion> uncoded)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                i++;
            }

            if (i > start && !uncoded.Any(r => r.Span.Overlaps(new(start, i))))
            {
                yield return text[start..i].ToLowerInvariant();
            }
        }
    }

    static HashSet<uint> Shingle(string[] words)
    {
        var shingles = new HashSet<uint>();
        for (var i = 0; i + ShingleLength <= words.Length; i++)
        {
            var hash = 2166136261u;
            foreach (var c in string.Join(' ', words, i, ShingleLength))
            {
                hash = (hash ^ c) * 16777619u;
            }

            shingles.Add(hash);
        }

        return shingles;
    }
}
