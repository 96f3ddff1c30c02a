using Entente.Store;

namespace Entente.Analysis;

/// <summary>What a brief's sentences rest on, in order of first use.</summary>
static class Citations
{
    /// <summary>One citation for each event id.</summary>
    public static IReadOnlyList<Citation> Of(BriefGround ground, IEnumerable<string> eventIds)
    {
        var known = ground.Around.Concat(ground.Pair).SelectMany(e => e.Reports.Select(r => (Report: r.Report, Story: e)).Prepend((Report: e.Telling, Story: e)))
            .GroupBy(r => r.Report.Event.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        return [.. eventIds.Distinct(StringComparer.Ordinal).Select(id => Of(known[id].Report, known[id].Story))];
    }

    static Citation Of(StoredEvent stored, StoredStoryEvent story)
    {
        var (told, article) = (stored.Event, stored.Article);
        return new(stored.Label, told.Id, article.Id, article.Hash, article.Publisher, article.Title, article.Url, article.Published,
            told.Evidence.SentenceText, told.Evidence.Sentence, told.Evidence.SentenceSpan, told.Evidence.Trigger, Original(stored),
            [.. story.Publishers.Where(p => p != article.Publisher)], story.Origins.Count, Coded(told), told.Evidence.Rule, told.Evidence.CoderVersion);
    }

    static string Original(StoredEvent stored) =>
        stored.Article.Original?.Publisher is { Length: > 0 } credited ? credited
        : stored.Kind is ReportKind.Copy or ReportKind.Rewrite && stored.Origin != stored.Article.Publisher ? stored.Origin : "";

    static string Coded(Event told)
    {
        static string Side(IReadOnlyList<ActorMention> mentions) => mentions.Count == 0 ? "-" : string.Join(" + ", mentions.Select(m => m.Actor.Key.Length > 0 ? m.Actor.Key : "?").Distinct());
        var type = Ontology.Name(told.Type) + (told.Mode.Length > 0 ? "/" + told.Mode : "");
        var standing = told.Auxiliary == AuxiliaryMode.None ? "" : $" ({string.Join(", ", told.Auxiliary.ToNames())})";
        return told.IsReciprocal ? $"{Side(told.Sources)} {type}{standing}" : $"{Side(told.Sources)} > {Side(told.Targets)} {type}{standing}";
    }
}
