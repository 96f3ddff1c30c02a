namespace Entente.Coding.Stories;

/// <summary>
/// Which reports are compared at all: those that share one of their most telling terms within a number of days. An inverted index over the articles in order of
/// publication; of each term only the latest articles are looked at, so that the work grows with the number of articles and not with its square.
/// </summary>
sealed class CandidatePairs(IReadOnlyList<StoryArticle> articles, TermWeights weights, int days)
{
    const int TermsEach = 30;
    const int LatestEach = 60;
    readonly Dictionary<int, List<int>> articlesByTerm = [];

    /// <summary>Pairs of article numbers, the earlier first, in order of the later.</summary>
    public IEnumerable<(int Earlier, int Later)> All()
    {
        var seen = new HashSet<int>();
        for (var later = 0; later < articles.Count; later++)
        {
            seen.Clear();
            foreach (var term in Telling(articles[later]))
            {
                var posting = Posting(term);
                for (var k = posting.Count - 1; k >= Math.Max(0, posting.Count - LatestEach); k--)
                {
                    if (PairFeatures.Days(articles[posting[k]].Article, articles[later].Article) <= days && seen.Add(posting[k]))
                    {
                        yield return (posting[k], later);
                    }
                }

                posting.Add(later);
            }
        }
    }

    IEnumerable<int> Telling(StoryArticle article) =>
        article.Words.Concat(article.Names).Concat(article.Actors).Select(t => t.Id)
            .OrderByDescending(id => weights[id]).ThenBy(id => id).Take(TermsEach);

    List<int> Posting(int term) => articlesByTerm.TryGetValue(term, out var found) ? found : articlesByTerm[term] = [];
}
