namespace Entente.Coding.Stories;

/// <summary>To whom a report traces, and what it is to its story.</summary>
/// <param name="Origin">The agency or outlet.</param>
/// <param name="Kind">Original, copy or rewrite.</param>
readonly record struct Traced(string Origin, ReportKind Kind);

/// <summary>
/// To whom each report traces. A report that repeats another's words, credits it or names it as its source has that one's origin. Of reports with the same
/// words the one whose publisher they credit, else the earliest and longest, is their source; the source that most reports repeat is the story's original.
/// </summary>
sealed class StoryOrigins(IReadOnlyList<StoryArticle> articles, StoryLinks links)
{
    const int LongestChain = 8;

    /// <summary>The origin and kind of each article.</summary>
    public IReadOnlyList<Traced> Find()
    {
        var traced = new Traced[articles.Count];
        foreach (var story in links.Groups.All())
        {
            if (story.Count == 1)
            {
                traced[story[0]] = Alone(articles[story[0]]);
                continue;
            }

            var texts = story.GroupBy(FirstOfWords).Select(words => Text.Of([.. words], articles)).ToArray();
            var original = texts.OrderBy(t => articles[t.Source].Published ?? DateOnly.MaxValue)
                .ThenBy(t => t.IsCredited).ThenByDescending(t => t.Members.Length).ThenBy(t => t.Source).First();
            var originOf = texts.SelectMany(t => t.Members.Select(m => (articles[m].Publisher, t.Origin)))
                .GroupBy(p => p.Publisher).ToDictionary(g => g.Key, g => g.First().Origin);
            foreach (var text in texts)
            {
                var origin = Last(text.Origin, originOf);
                foreach (var member in text.Members)
                {
                    traced[member] = new(origin, Kind(member, text with { IsWhole = text.IsWhole && !originOf.ContainsKey(text.Origin) }, original));
                }
            }
        }

        return traced;
    }

    static Traced Alone(StoryArticle article) =>
        article.Credit is { Publisher: { Length: > 0 } credited } credit ? new(credited, credit.IsWhole ? ReportKind.Copy : ReportKind.Rewrite)
            : new(article.Publisher.Length > 0 ? article.Publisher : article.Id, ReportKind.Original);

    // An outlet that is credited may itself have the news from an agency.
    static string Last(string origin, Dictionary<string, string> originOf)
    {
        for (var step = 0; step < LongestChain && originOf.TryGetValue(origin, out var next) && next != origin; step++)
        {
            origin = next;
        }

        return origin;
    }

    static ReportKind Kind(int member, Text text, Text original) =>
        member != text.Source || text.IsWhole ? ReportKind.Copy : text.Source == original.Source && !text.IsCredited ? ReportKind.Original : ReportKind.Rewrite;

    // The earliest report whose words this one repeats, through any number of hands; a looser likeness of words counts within a story.
    int FirstOfWords(int member)
    {
        while (links.Copies[member] is { } earlier && links.Groups.Leader(earlier) == links.Groups.Leader(member))
        {
            member = earlier;
        }

        return member;
    }

    // Reports with the same words.
    sealed record Text(int[] Members, int Source, string Origin, bool IsCredited, bool IsWhole)
    {
        public static Text Of(int[] members, IReadOnlyList<StoryArticle> articles)
        {
            var credit = members.Select(m => articles[m].Credit).OrderByDescending(c => c.IsWhole).FirstOrDefault(c => c.Publisher.Length > 0, ReportCredit.None);
            var source = members.OrderBy(m => articles[m].Publisher == credit.Publisher ? 0 : 1)
                .ThenBy(m => articles[m].Published ?? DateOnly.MaxValue).ThenByDescending(m => articles[m].Shingles.Length).ThenBy(m => m).First();
            var own = articles[source];
            var isCredited = credit.Publisher.Length > 0 && own.Publisher != credit.Publisher;
            var origin = credit.Publisher.Length > 0 ? credit.Publisher : own.Publisher.Length > 0 ? own.Publisher : own.Id;
            return new(members, source, origin, isCredited, isCredited && credit.IsWhole);
        }
    }
}
