using System.Globalization;

namespace Entente.Coding;

/// <summary>What speaks against an article's day of publication: acts told as done that it dates later, actors that were not there yet.</summary>
static class DateDoubts
{
    /// <summary>The doubts, each once, in the order of the events.</summary>
    /// <param name="article">The article.</param>
    /// <param name="events">What was coded from it.</param>
    /// <param name="dictionary">Knows since when actors are there.</param>
    public static IReadOnlyList<string> Of(Article article, IReadOnlyList<Event> events, ActorDictionary dictionary)
    {
        if (article.Published is not { } published)
        {
            return [];
        }

        var late = events.Where(e => e.Auxiliary == AuxiliaryMode.None && e.Date > published && e.Date.Value.DayNumber - published.DayNumber > 1)
            .Select(e => $"it is dated {Day(published)} but tells as done what its words date {Day(e.Date!.Value)}");
        var early = events.SelectMany(e => e.Sources.Concat(e.Targets)).Where(m => m.Actor.Identity.Length > 0 && m.Actor.Kind is "group" or "organisation" or "party")
            .Select(m => (m.Text, Since: SinceOf(dictionary, m.Actor.Identity))).Where(m => m.Since > published)
            .Select(m => $"it is dated {Day(published)} but names \"{m.Text}\", of which nothing is known before {m.Since!.Value.Year.ToString(CultureInfo.InvariantCulture)}");
        return [.. late.Concat(early).Distinct(StringComparer.Ordinal)];
    }

    // The year of its founding, else the first day of its first code.
    static DateOnly? SinceOf(ActorDictionary dictionary, string identity) => dictionary.Find(identity) is not { } record ? null
        : int.TryParse(record.Attribute("founded"), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 0 and < 9999 ? new(year, 1, 1)
        : record.Codes.Count > 0 && record.Codes.Min(code => code.Valid.From) is var first && first > DateOnly.MinValue ? first : null;

    static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
