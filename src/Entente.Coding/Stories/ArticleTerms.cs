using Entente.Language;

namespace Entente.Coding.Stories;

/// <summary>An article's words as the clusterer compares them.</summary>
/// <param name="Counts">How often each content word (lemma, lower case) and number occurs, title included.</param>
/// <param name="Shingles">Hashes of the runs of three words of the coded text.</param>
public sealed record ArticleTerms(IReadOnlyDictionary<string, int> Counts, IReadOnlySet<uint> Shingles)
{
    const int ShingleLength = 3;

    /// <summary>Reads the words of a parsed article, without its uncoded regions.</summary>
    public static ArticleTerms Of(Article article, Document document)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(document);
        var words = document.Sentences.SelectMany(s => s.Tokens)
            .Where(t => IsWord(t) && !article.Uncoded.Any(r => r.Span.Overlaps(new(t.Start, t.End))))
            .ToArray();
        var counts = words.Where(IsContent).Select(t => t.Lemma.ToLowerInvariant())
            .Concat(article.Title.ToLowerInvariant().Split(Separators, StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 3))
            .GroupBy(w => w)
            .ToDictionary(g => g.Key, g => g.Count());
        return new(counts, Shingle([.. words.Select(t => t.Form.ToLowerInvariant())]));
    }

    /// <summary>Share of the smaller text's three-word runs that the other has too, 0 to 1.</summary>
    public double Containment(ArticleTerms other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var (small, large) = Shingles.Count <= other.Shingles.Count ? (Shingles, other.Shingles) : (other.Shingles, Shingles);
        return small.Count == 0 ? 0 : (double)small.Count(large.Contains) / small.Count;
    }

    static readonly char[] Separators = [' ', '\t', '\n', ',', '.', ':', ';', '!', '?', '"', '\'', '(', ')', '-', '\u2019', '\u2018', '\u2013', '\u2014'];

    static bool IsWord(Token token) => char.IsLetterOrDigit(token.Form[0]);

    static bool IsContent(Token token) => token.Upos is Upos.Noun or Upos.Propn or Upos.Verb or Upos.Adj or Upos.Num;

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
