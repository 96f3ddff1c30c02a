using System.Globalization;
using System.Text.RegularExpressions;
using Entente.Store;

namespace Entente.Analysis;

/// <summary>Tells events in sentences, each of them once in a brief.</summary>
sealed partial class Narrator(PartyNames names)
{
    const int FewSentences = 3;

    /// <summary>Rows that are cited for one sentence.</summary>
    const int MostRows = 3;

    readonly MentionNames mentions = new(names);
    readonly HashSet<(string Article, int Sentence)> used = [];

    /// <summary>Remembers actors that headline and standfirst have named in full.</summary>
    public void Introduce(params IEnumerable<PartyName> parties) => mentions.Introduce(parties.Select(p => p.Key));

    /// <summary>What an actor is called: in full the first time, short afterwards.</summary>
    public string Call(PartyName party)
    {
        var name = mentions.Knows(party.Key) ? party.Short : party.First;
        mentions.Introduce([party.Key]);
        return name;
    }

    /// <summary>Tells the best of some events, in order of their days.</summary>
    /// <param name="ranked">The events, best first.</param>
    /// <param name="options">How many, and of what kind.</param>
    /// <param name="after">The sentence before them; null for none.</param>
    public IReadOnlyList<Finding> Tell(IEnumerable<StoredStoryEvent> ranked, TellOptions options, Finding? after = null)
    {
        var chosen = Choose(ranked, options).OrderBy(g => g[0].Event.Date ?? DateOnly.MinValue).ThenBy(g => g[0].Telling.Number).ToList();
        Draft[] before = after is null ? [] : [new(after.Text, null, after)];
        return [.. Draft.Vary([.. before, .. chosen.Select(g => Sentence(g, options))]).Skip(before.Length).Select(d => d.Done)];
    }

    /// <summary>
    /// The sentences to tell, each with its events: not told before, able to stand alone, of one story not too many. Where they are few, and that is
    /// allowed, also events that only the record tells; those of which it says little only where there is nothing else.
    /// </summary>
    List<List<StoredStoryEvent>> Choose(IEnumerable<StoredStoryEvent> ranked, TellOptions options)
    {
        var groups = ranked.Select(e => Best(e, options)).GroupBy(Place).Where(g => !used.Contains(g.Key)).Select(g => g.ToList()).ToList();
        var chosen = new List<List<StoredStoryEvent>>();
        Add(chosen, groups, options.Most, options.OfOneStory, e => IsGiven(e) ? RecordSays(e, vague: false) : StandsAlone(e, options));
        Add(chosen, groups, options.Most, options.OfOneStory, e => IsGiven(e) && RecordSays(e, vague: true));
        if (options.FromRecord)
        {
            Add(chosen, groups, Math.Min(FewSentences, options.Most), options.OfOneStory, e => RecordSays(e, vague: false));
            Add(chosen, groups, 1, options.OfOneStory, e => RecordSays(e, vague: true));
        }

        used.UnionWith(chosen.Select(g => Place(g[0])));
        return chosen;
    }

    /// <summary>Rows of a file that say the same of a day are told together; else each sentence of an article is told once.</summary>
    static (string, int) Place(StoredStoryEvent e) => IsGiven(e) ? (RecordSentence.Gist(e.Event), -1) : (e.Telling.Article.Id, e.Event.Evidence.Sentence);

    /// <summary>Whether others coded it: no sentence of an article is known, only the row.</summary>
    static bool IsGiven(StoredStoryEvent e) => e.Event.DateReason == "as given";

    static void Add(List<List<StoredStoryEvent>> chosen, List<List<StoredStoryEvent>> groups, int most, int ofOneStory, Func<StoredStoryEvent, bool> canTell)
    {
        foreach (var group in groups)
        {
            if (chosen.Count >= most)
            {
                return;
            }

            if (!chosen.Contains(group) && chosen.Count(c => Story(c[0]) == Story(group[0])) < ofOneStory && canTell(group[0]))
            {
                chosen.Add(group);
            }
        }
    }

    static string Story(StoredStoryEvent e) => e.Telling.Story.Length > 0 ? e.Telling.Story : e.Telling.Article.Id;

    /// <summary>The happening as told by the first of its reports whose sentence can stand alone; a correction is not passed over.</summary>
    StoredStoryEvent Best(StoredStoryEvent e, TellOptions options)
    {
        if (e.Telling.Kind == ReportKind.Correction || StandsAlone(e, options))
        {
            return e;
        }

        var other = e.Reports.Select(r => e with { Telling = r.Report }).FirstOrDefault(r => r.Event.Auxiliary == e.Event.Auxiliary && StandsAlone(r, options));
        return other ?? e;
    }

    bool StandsAlone(StoredStoryEvent e, TellOptions options) =>
        Retelling.Of(e.Telling, mentions, options.Ahead) is { } retold && (retold.Dated || !e.Event.Auxiliary.HasFlag(AuxiliaryMode.Historical) || (e.Event.Date is { } day && retold.Text.Contains(day.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)) || HasDecade().IsMatch(retold.Text));

    bool RecordSays(StoredStoryEvent e, bool vague) =>
        !DateWords.LooksAhead(e.Event.Evidence.SentenceText) && RecordSentence.Of(e.Event, mentions, vague) is not null;

    Draft Sentence(List<StoredStoryEvent> group, TellOptions options)
    {
        var best = group[0];
        var given = IsGiven(best);
        var finding = new Finding("") { Evidence = [.. group.Take(given ? MostRows : group.Count).Select(e => e.Event.Id)] };
        if (!given && Retelling.Of(best.Telling, mentions, options.Ahead) is { } retold)
        {
            mentions.Introduce(retold.Introduced);
            return retold.Dated ? new(retold.Text, best.Event.Date, finding) : Undated(retold.Text, best, finding);
        }

        var text = RecordSentence.Of(best.Event, mentions, vague: true)!;
        mentions.Introduce(best.Event.Sources.Concat(best.Event.Targets).Select(MentionNames.Identity));
        return FromPublication(best.Event) || best.Event.Date is not { } day
            ? Undated(text + ".", best, finding)
            : new($"{text} on {English.Date(day)}{(given && group.Count > 1 ? $" ({English.Count(group.Count, "row")})" : "")}.", day, finding);
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

        if (told.Telling.Article.Published is not { } published || HasDay().IsMatch(text) || told.Event.Auxiliary.HasFlag(AuxiliaryMode.Historical))
        {
            return new(text, null, finding);
        }

        var publisher = told.Telling.Article.Publisher;
        var bare = text.TrimEnd('.');
        return new(Attributed().IsMatch(text) || publisher.Length == 0
            ? $"{bare} (reported on {English.Date(published)})."
            : $"{bare}, {WithArticle(publisher)} reported on {English.Date(published)}.", null, finding);
    }

    [GeneratedRegex(@"\b(?:said|says|say|announced|reported|told \w+)\.$|\baccording to\b|, \w+ said\b", RegexOptions.CultureInvariant)]
    private static partial Regex Attributed();

    [GeneratedRegex(@"\bon \d{1,2} [A-Z][a-z]+ \d{4}", RegexOptions.CultureInvariant)]
    private static partial Regex HasDay();

    [GeneratedRegex(@"\b(?:19|20)\d0s\b", RegexOptions.CultureInvariant)]
    private static partial Regex HasDecade();

    static bool FromPublication(Event told) => told.DateReason == "publication";

    static string WithArticle(string publisher) => publisher.StartsWith("The ", StringComparison.Ordinal) ? "the " + publisher[4..] : publisher;
}
