namespace Entente.Coding.Stories;

/// <summary>
/// Which reports are compared at all: those that share their most telling terms, and those that share the least hash of their three-word runs (MinHash), within a
/// number of days. An inverted index over the articles in order of publication; of each term only the latest articles are looked at, and of these the ones that
/// share most terms, so that the work grows with the number of articles and not with its square.
/// </summary>
sealed class CandidatePairs(IReadOnlyList<StoryArticle> articles, TermWeights weights, int days)
{
    const int TermsEach = 30;
    const int LatestEach = 60;
    const int MostEach = 100;
    const int SameWords = 16;
    static readonly uint[] Mixers = [0x9E3779B1u, 0x85EBCA77u, 0xC2B2AE3Du, 0x27D4EB2Fu];
    readonly Dictionary<int, List<int>> articlesByTerm = [];
    readonly Dictionary<ulong, int> latestByHash = [];
    readonly Dictionary<int, int> shared = [];

    /// <summary>For each article in turn the earlier ones to compare it with, those that share most first.</summary>
    public IEnumerable<(int Later, IReadOnlyList<int> Earlier)> All()
    {
        for (var later = 0; later < articles.Count; later++)
        {
            shared.Clear();
            CountTerms(later);
            CountWords(later);
            var found = shared.Where(c => articles[c.Key].Days(articles[later]) <= days)
                .OrderByDescending(c => c.Value).ThenByDescending(c => c.Key).Take(MostEach).Select(c => c.Key).ToArray();
            yield return (later, found);
        }
    }

    void CountTerms(int later)
    {
        foreach (var term in Telling(articles[later]))
        {
            var posting = articlesByTerm.TryGetValue(term, out var known) ? known : articlesByTerm[term] = new(1);
            for (var k = posting.Count - 1; k >= Math.Max(0, posting.Count - LatestEach); k--)
            {
                shared[posting[k]] = shared.GetValueOrDefault(posting[k]) + 1;
            }

            posting.Add(later);
            if (posting.Count == 2 * LatestEach)
            {
                posting.RemoveRange(0, LatestEach);
            }
        }
    }

    // Copies are found by the same words, however many reports share their terms.
    void CountWords(int later)
    {
        var shingles = articles[later].Shingles;
        for (var n = 0; n < Mixers.Length && shingles.Length > 0; n++)
        {
            var least = uint.MaxValue;
            foreach (var shingle in shingles)
            {
                least = Math.Min(least, Mixed(shingle, Mixers[n]));
            }

            var key = ((ulong)n << 32) | least;
            if (latestByHash.TryGetValue(key, out var earlier))
            {
                shared[earlier] = shared.GetValueOrDefault(earlier) + SameWords;
            }

            latestByHash[key] = later;
        }
    }

    static uint Mixed(uint hash, uint mixer)
    {
        hash = (hash ^ (hash >> 15)) * mixer;
        return hash ^ (hash >> 13);
    }

    IEnumerable<int> Telling(StoryArticle article) =>
        article.Words.Concat(article.Actors).Select(t => t.Id)
            .OrderByDescending(id => weights[id]).ThenBy(id => id).Take(TermsEach);
}
