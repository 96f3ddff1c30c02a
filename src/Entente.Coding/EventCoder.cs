using Entente.Coding.Learned;
using Entente.Language;

namespace Entente.Coding;

/// <summary>Codes articles: who did what to whom. A pure function of the article, its parse and the dictionaries; any number of threads may use one.</summary>
public sealed class EventCoder
{
    static readonly Lazy<string> ShippedVersion = new(CoderVersion.Read);
    static readonly Lazy<EventCoder> Shipped = new(() => new(SentenceCoder.Default, ActorDictionary.Load(), CoderOptions.Default));

    readonly SentenceCoder sentences;
    readonly TreeRepair repair;
    readonly ActorDictionary dictionary;
    readonly MentionFinder mentions;
    readonly EventMaker maker;
    readonly ImpliedWords implied;
    readonly ActProposer proposer;
    readonly StandingClassifier standings;
    readonly CoderOptions options;

    /// <summary>Makes a coder of its rules and actors.</summary>
    /// <param name="sentences">The rules.</param>
    /// <param name="dictionary">The actors.</param>
    /// <param name="options">What the codebook leaves open.</param>
    /// <param name="classifier">The learned layer; null for the shipped one.</param>
    public EventCoder(SentenceCoder sentences, ActorDictionary dictionary, CoderOptions options, PairClassifier? classifier = null)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        ArgumentNullException.ThrowIfNull(dictionary);
        standings = (classifier ?? PairClassifier.Default).Standings;
        proposer = new(classifier ?? PairClassifier.Default, new(Embeddings.Default), ProposalOptions.Default);
        (this.sentences, this.dictionary, this.options) = (sentences, dictionary, options);
        mentions = new(dictionary);
        maker = new(new(dictionary), ContextFinder.Default, CasualtyFinder.Default);
        repair = new(sentences.Book.FrameWords.Repair!);
        implied = ImpliedWords.Of(sentences.Book.Classes);
    }

    /// <summary>The coder with the shipped dictionaries.</summary>
    public static EventCoder Default => Shipped.Value;

    /// <summary>The program's version with a hash of the shipped dictionaries: every event names it.</summary>
    public static string Version => ShippedVersion.Value;

    /// <summary>Codes an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="document">Its parse; offsets count in the article's text.</param>
    public ArticleCoding Code(Article article, Document document)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(document);
        var told = Explain(article, document).ToList();
        var events = RepeatedEvents.Merge(told.SelectMany(t => t.Coding.Events));
        return new(article.Id, events, [.. told.Where(t => t.Coding.Declined is not null).Select(t => t.Coding.Declined!)]) { DateDoubts = DateDoubts.Of(article, events, dictionary) };
    }

    /// <summary>Codes an article and tells how it came to each event or to none, sentence by sentence.</summary>
    /// <param name="article">The article.</param>
    /// <param name="document">Its parse; offsets count in the article's text.</param>
    public IEnumerable<SentenceExplanation> Explain(Article article, Document document)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(document);
        document = repair.Mend(document);
        var reading = new ArticleReading(article, document, ArticleActors.For(dictionary, article, document), implied);
        var told = document.Sentences.Select(sentence => Code(sentence, reading)).ToList();
        var reasons = new Dictionary<string, string>(StringComparer.Ordinal);
        var settled = ImpliedSides.Settle(reading, reasons);
        return told.Select(t => t with { Coding = Settle(t.Coding, settled, reasons, t.Sentence, article) });
    }

    static SentenceCoding Settle(SentenceCoding told, Dictionary<string, Event> settled, Dictionary<string, string> reasons, Sentence sentence, Article article)
    {
        var events = told.Events.Where(e => settled.ContainsKey(e.Id)).Select(e => settled[e.Id]).ToList();
        return events.Count > 0 || told.Declined is not null ? told with { Events = events }
            : new(told.Sentence, [], new(article.Id, told.Sentence, new(sentence.Start, sentence.End), sentence.Text, $"no act was found ({reasons[told.Events[0].Id]})"));
    }

    SentenceExplanation Code(Sentence sentence, ArticleReading reading)
    {
        var span = new TextSpan(sentence.Start, sentence.End);
        if (reading.Article.Uncoded.FirstOrDefault(region => region.Span.Overlaps(span)) is { } uncoded)
        {
            return Decline(uncoded.Reason);
        }

        var figurative = reading.Figurative.Length > 0 ? reading.Figurative : FigurativeCues.Default.KindOf(sentence);
        if (figurative.Length > 0)
        {
            return Decline($"it tells of {figurative}, not of the world");
        }

        var found = mentions.Find(sentence, reading.Actors, reading.Article.Published);
        reading.Meet(found);
        if (found.Count == 0)
        {
            return Decline("no actor is named");
        }

        var (frames, placed) = (new SentenceFrames(sentence, sentences.Book.FrameWords), MentionPlacing.Place(sentence.Count, found));
        var acts = sentences.Code(frames, placed, out var misses);
        var byRule = acts.Where(IsWorthCoding).SelectMany(FoundAct.Of).ToList();
        var isNoEvent = byRule.Count == 0 && misses.Any(miss => miss.Rule.Type is null && miss.Reason == miss.Rule.Mode);
        var proposed = isNoEvent ? [] : proposer.Propose(frames, placed, acts, misses, byRule, reading.Document);
        var events = maker.Make(byRule.Select(act => Stand(act, act.Auxiliary)).Concat(proposed.Select(act => Stand(act, null))), sentence, reading);
        return events.Count > 0 ? new(sentence, new(sentence.Index, events, null), found, misses)
            : Decline(misses.Count > 0 ? $"no act was found ({misses[0].Rule.Name}: {misses[0].Reason})" : "no act was found", found, misses);

        // Where the day of publication is known, dates tell what lies well before it.
        FoundAct Stand(FoundAct act, AuxiliaryMode? given) =>
            !act.IsTurned && standings.Of(frames, act.Predicate, act.Type, given) is var (mode, sure) && sure >= options.LeastStanding && (mode != AuxiliaryMode.Historical || reading.Article.Published is null)
                && !IsConditionOfThreat(act, mode, given) ? act with { Auxiliary = mode } : act;

        SentenceExplanation Decline(string reason, IReadOnlyList<MentionedActor>? actors = null, IReadOnlyList<NearMiss>? lost = null) =>
            new(sentence, new(sentence.Index, [], new(reading.Article.Id, sentence.Index, span, sentence.Text, reason)), actors ?? [], lost ?? []);
    }

    // "Told Syria that it would attack if ...": what is threatened hangs on a condition, the threat does not.
    static bool IsConditionOfThreat(FoundAct act, AuxiliaryMode mode, AuxiliaryMode? given) =>
        act.Type == EventType.Threaten && mode == AuxiliaryMode.Hypothetical && given == AuxiliaryMode.None;

    bool IsWorthCoding(CodedAct act) => act.Confidence >= options.MinimumConfidence && act.Sources.Count + act.Targets.Count > 0;
}
