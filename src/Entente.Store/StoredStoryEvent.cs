namespace Entente.Store;

/// <summary>One happening as known on a day: the event that tells it, all reports of it, and how many tell it independently.</summary>
/// <param name="Telling">The event that stands for the happening: a correction if there is one, else the representative, else the first report.</param>
/// <param name="Reports">All reports of it, the telling included, in order of publication, with why each was joined.</param>
/// <param name="Origins">The independent origins, sorted.</param>
public sealed record StoredStoryEvent(
    StoredEvent Telling, IReadOnlyList<(StoredEvent Report, string Reason)> Reports, IReadOnlyList<string> Origins)
{
    /// <summary>The event that stands for the happening.</summary>
    public Event Event => Telling.Event;

    /// <summary>The publishers that told it, sorted.</summary>
    public IReadOnlyList<string> Publishers =>
        [.. Reports.Select(r => r.Report.Article.Publisher).Where(p => p.Length > 0).Distinct().Order(StringComparer.Ordinal)];
}
