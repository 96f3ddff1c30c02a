namespace Entente.Coding.Stories;

/// <summary>Whom a report credits.</summary>
/// <param name="Publisher">The outlet credited, by its name in the batch where it published there; empty for none.</param>
/// <param name="IsWhole">Whether the whole report is credited (in its dateline, byline or last line), not a statement in it.</param>
readonly record struct ReportCredit(string Publisher, bool IsWhole)
{
    /// <summary>No credit.</summary>
    public static ReportCredit None { get; } = new("", false);
}

/// <summary>Finds whom the reports of a batch credit.</summary>
sealed class OriginFinder
{
    const int NameColumn = 2;
    const int CodeColumn = 4;
    readonly PublisherNames names;
    readonly HashSet<string> publishers;

    /// <summary>Takes the publishers of the batch and the outlets of the dictionary.</summary>
    public OriginFinder(IEnumerable<string> publishers, ActorDictionary actors)
    {
        this.publishers = [.. publishers];
        names = new(this.publishers, Outlets(actors));
    }

    /// <summary>Whom a report credits other than its own publisher.</summary>
    public ReportCredit Of(Article article)
    {
        if (article.Original is { Publisher.Length: > 0 } original && Other(names.Meant(original.Publisher), article) is { } whole)
        {
            return new(whole, true);
        }

        if (article.Author.Length > 0 && names.Meant(article.Author) is var author && publishers.Contains(author) && Other(author, article) is not null)
        {
            return new(author, true);
        }

        return names.Credited(article.Text, article.Publisher) is { Length: > 0 } named ? new(named, false) : ReportCredit.None;
    }

    static string? Other(string credited, Article article) => credited == article.Publisher ? null : credited;

    static IEnumerable<string> Outlets(ActorDictionary actors) =>
        Enumerable.Range(0, actors.Records.Count)
            .Where(r => actors.Records.KindOf(r) == ActorKind.Organisation && actors.Records.Column(r, CodeColumn).EndsWith(":JRN", StringComparison.Ordinal)
                && !actors.Records.Column(r, NameColumn).Contains('('))
            .Select(r => actors.Records.Column(r, NameColumn).ToString());
}
