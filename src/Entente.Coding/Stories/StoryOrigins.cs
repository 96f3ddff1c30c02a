namespace Entente.Coding.Stories;

/// <summary>To whom a report traces, and what it is to its story.</summary>
/// <param name="Origin">The agency or outlet.</param>
/// <param name="Kind">Original, copy or rewrite.</param>
readonly record struct Traced(string Origin, ReportKind Kind);

/// <summary>
/// To whom each report traces. A report that repeats another's words, credits it or names it as its source has that one's origin. Of reports with the same
/// words the one whose publisher they credit, else the earliest, is their source; the source that most reports repeat is the story's original.
/// </summary>
sealed class StoryOrigins(IReadOnlyList<StoryArticle> articles, StoryLinks links)
{
    /// <summary>The origin and kind of each article.</summary>
    public IReadOnlyList<Traced> Find()
    {
        var traced = new Traced[articles.Count];
        foreach (var story in Enumerable.Range(0, articles.Count).GroupBy(links.Groups.Leader))
        {
            var publishers = story.Select(m => articles[m].Article.Publisher).Where(p => p.Length > 0).Distinct().ToArray();
            var texts = story.GroupBy(FirstOfWords).Select(words => Text.Of([.. words], articles, publishers)).ToArray();
            var original = texts.OrderBy(t => articles[t.Source].Article.Published ?? DateOnly.MaxValue)
                .ThenBy(t => t.IsCredited).ThenByDescending(t => t.Members.Length).ThenBy(t => t.Source).First();
            foreach (var text in texts)
            {
                foreach (var member in text.Members)
                {
                    traced[member] = new(text.Origin, member != text.Source ? ReportKind.Copy : text == original && !text.IsCredited ? ReportKind.Original : ReportKind.Rewrite);
                }
            }
        }

        return traced;
    }

    // The earliest report whose words this one repeats, through any number of hands.
    int FirstOfWords(int member)
    {
        while (links.Copies[member] is { } earlier)
        {
            member = earlier;
        }

        return member;
    }

    // Reports with the same words.
    sealed record Text(int[] Members, int Source, string Origin, bool IsCredited)
    {
        public static Text Of(int[] members, IReadOnlyList<StoryArticle> articles, string[] publishers)
        {
            var credited = members.Select(m => Credited(articles[m].Article, publishers)).FirstOrDefault(c => c.Length > 0);
            var source = members.OrderBy(m => articles[m].Article.Publisher == credited ? 0 : 1).ThenBy(m => m).First();
            return new(members, source, credited ?? OriginFinder.Of(articles[source].Article), credited is not null && articles[source].Article.Publisher != credited);
        }

        static string Credited(Article article, string[] publishers) =>
            article.Original is { Publisher.Length: > 0 } original
                ? PublisherNames.Meant(original.Publisher, publishers)
                : publishers.Where(p => p != article.Publisher && article.Text.Contains(p, StringComparison.Ordinal))
                    .OrderBy(p => article.Text.IndexOf(p, StringComparison.Ordinal)).FirstOrDefault("");
    }
}
