namespace Entente.Coding;

/// <summary>What became of one article.</summary>
/// <param name="Article">Its id.</param>
/// <param name="Events">Its events in text order, each act once.</param>
/// <param name="Declined">Sentences without an event, each with the reason.</param>
public sealed record ArticleCoding(string Article, IReadOnlyList<Event> Events, IReadOnlyList<Declined> Declined)
{
    /// <summary>What speaks against the article's day of publication, for a person to read; empty if nothing does.</summary>
    public IReadOnlyList<string> DateDoubts { get; init; } = [];
}
