using Entente.Store;

namespace Entente.Analysis;

/// <summary>Tells events in sentences, each of them once in a brief.</summary>
sealed class Narrator(PartyNames names)
{
    readonly MentionNames mentions = new(names);
    readonly HashSet<(string Article, int Sentence)> used = [];

    /// <summary>
    /// Tells the best of some events, in order of their days.
    /// </summary>
    /// <param name="ranked">The events, best first.</param>
    /// <param name="most">The most sentences.</param>
    /// <param name="fromRecord">Whether an event may be told from the record where its sentence cannot stand alone.</param>
    public IReadOnlyList<Finding> Tell(IEnumerable<StoredStoryEvent> ranked, int most, bool fromRecord = false)
    {
        var chosen = new List<List<StoredStoryEvent>>();
        foreach (var group in ranked.GroupBy(e => (e.Telling.Article.Id, e.Event.Evidence.Sentence)))
        {
            if (chosen.Count == most)
            {
                break;
            }

            if (!used.Contains(group.Key) && (Retelling.Of(group.First().Telling, mentions) is not null || (fromRecord && RecordSentence.Of(group.First().Event, mentions) is not null)))
            {
                used.Add(group.Key);
                chosen.Add([.. group]);
            }
        }

        var ordered = chosen.OrderBy(g => g[0].Event.Date ?? DateOnly.MinValue).ThenBy(g => g[0].Telling.Number);
        return [.. Draft.Vary([.. ordered.Select(Sentence)]).Select(d => d.Done)];
    }

    Draft Sentence(List<StoredStoryEvent> group)
    {
        var best = group[0];
        var finding = new Finding("") { Evidence = [.. group.Select(e => e.Event.Id)] };
        if (Retelling.Of(best.Telling, mentions) is { } retold)
        {
            mentions.Introduce(retold.Introduced);
            return retold.Dated ? new(retold.Text, best.Event.Date, finding) : Undated(retold.Text, best, finding);
        }

        var text = RecordSentence.Of(best.Event, mentions)!;
        mentions.Introduce(best.Event.Sources.Concat(best.Event.Targets).Select(MentionNames.Identity));
        return FromPublication(best.Event) || best.Event.Date is not { } day
            ? Undated(text + ".", best, finding)
            : new($"{text} on {English.Date(day)}.", day, finding);
    }

    /// <summary>Where the sentence does not say the day: the event's, if it was read elsewhere in the report; else that of the report.</summary>
    static Draft Undated(string text, StoredStoryEvent told, Finding finding)
    {
        var proper = told.Event.Sources.Any(s => s.Actor.Name.Length > 0 && told.Event.Evidence.SentenceText.StartsWith(s.Text, StringComparison.Ordinal));
        if (!FromPublication(told.Event) && told.Event.Date is { } day && told.Event.EndDate is null && !told.Event.Auxiliary.HasFlag(AuxiliaryMode.Historical)
            && Draft.Behind($"On {English.Date(day)} ", text, proper) is { } dated)
        {
            return new(dated, day, finding);
        }

        if (told.Telling.Article.Published is not { } published || told.Event.Auxiliary.HasFlag(AuxiliaryMode.Historical))
        {
            return new(text, null, finding);
        }

        var publisher = told.Telling.Article.Publisher;
        var bare = text.TrimEnd('.');
        return new(text.EndsWith("said.", StringComparison.Ordinal) || publisher.Length == 0
            ? $"{bare} (reported on {English.Date(published)})."
            : $"{bare}, {WithArticle(publisher)} reported on {English.Date(published)}.", null, finding);
    }

    static bool FromPublication(Event told) => told.DateReason == "publication";

    static string WithArticle(string publisher) => publisher.StartsWith("The ", StringComparison.Ordinal) ? "the " + publisher[4..] : publisher;
}
