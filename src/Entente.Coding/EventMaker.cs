using System.Globalization;
using Entente.Language;

namespace Entente.Coding;

/// <summary>Makes events of the acts of a sentence: adds when, where, how many, in what matter, and the evidence.</summary>
sealed class EventMaker(PlaceFinder places, ContextFinder contexts, CasualtyFinder casualties)
{
    /// <summary>The events of a sentence's acts, with the sides that it names; the article remembers them.</summary>
    public List<Event> Make(IEnumerable<FoundAct> acts, Sentence sentence, ArticleReading reading)
    {
        var events = new List<Event>();
        foreach (var act in acts)
        {
            var words = act.Words.Concat(act.Arguments).Select(w => sentence[w].Lemma).ToHashSet(StringComparer.Ordinal);
            var coded = Make(act, events.Count, sentence, reading);
            events.Add(coded);
            reading.Remember(new(coded, act.Maker, words) { IsWhole = act.IsWhole, IsNoun = act.IsNoun, IsByOne = IsOne(act.Sources, sentence), IsOnOne = IsOne(act.Targets, sentence) });
        }

        return events;
    }

    Event Make(FoundAct act, int number, Sentence sentence, ArticleReading reading)
    {
        var article = reading.Article;
        var id = string.Create(CultureInfo.InvariantCulture, $"{article.Id}#{sentence.Index}.{number}");
        var date = DateOf(act, sentence, reading.Dates);
        return new(id, date.Date, OnDay(act.Sources), OnDay(act.Targets), act.Type, act.Mode, act.Cameo, EvidenceOf(act, sentence, article))
        {
            EndDate = date.End,
            DateReason = date.Reason,
            Auxiliary = act.Auxiliary == AuxiliaryMode.None && date.IsHistorical ? AuxiliaryMode.Historical : act.Auxiliary,
            Contexts = contexts.Find(sentence, act.Predicate),
            Casualties = act.Type is EventType.Assault or EventType.Coerce or EventType.Protest ? casualties.Find(sentence, act.Predicate) : Casualties.None,
            Place = places.Find(sentence, act.Predicate, reading.Actors.DominantCountry, reading.Actors)
                ?? (GoesOnBefore(act, date) ? reading.PlaceBefore(sentence, places) : null),
            Confidence = act.Confidence,
        };

        // "In 2018 President Donald Trump suspended aid": he was president on the day of the act, whatever he is on that of the report.
        ActorMention[] OnDay(IReadOnlyList<ActorMention> side) => [.. side.Select(mention => reading.Actors.AsParty(IsNow(date, article) ? mention : reading.Actors.At(mention, date.Date)))];
    }

    // The head of the words is the one that hangs on a word outside.
    static bool IsOne(IReadOnlyList<ActorMention> side, Sentence sentence)
    {
        if (side is not [{ Span: var span }])
        {
            return false;
        }

        foreach (var token in sentence.Tokens)
        {
            if (token.Start >= span.Start && token.End <= span.End && (token.Head < 0 || sentence[token.Head].Start < span.Start || sentence[token.Head].End > span.End))
            {
                return token.Xpos is "NN" or "NNP" || token.Form.ToLowerInvariant() is "he" or "she" or "him" or "her";
            }
        }

        return false;
    }

    // "This year" begins long before the report that speaks of it.
    static bool IsNow(EventDate date, Article article) => date.Date <= article.Published && article.Published <= date.End;

    // "The operation", "two more were killed": deeds of force go on where the sentence before left them, unless they are old.
    static bool GoesOnBefore(FoundAct act, EventDate date) =>
        act.Type is EventType.Assault or EventType.Coerce && act.Auxiliary == AuxiliaryMode.None && !date.IsHistorical;

    // A promise is dated when it was made; the day promised stays in its words.
    static EventDate DateOf(FoundAct act, Sentence sentence, ArticleDates dates) => act.IsPromise
        ? dates.Announced(sentence, act.Predicate)
        : dates.Of(sentence, act.Predicate, act.Auxiliary.HasFlag(AuxiliaryMode.Future), act.Type is EventType.Assault || (act.Type is EventType.Coerce && act.Mode is "arrest" or "seize"));

    static Evidence EvidenceOf(FoundAct act, Sentence sentence, Article article)
    {
        var span = new TextSpan(sentence.Start, sentence.End);
        return new(article.Id, sentence.Index, span, span.In(article.Text), Trigger(act.Words, sentence), act.Citation, EventCoder.Version);
    }

    // Neighbouring words make one span.
    static List<TextSpan> Trigger(IReadOnlyList<int> words, Sentence sentence)
    {
        var spans = new List<TextSpan>();
        var last = -2;
        foreach (var word in words.Distinct().Order())
        {
            var span = new TextSpan(sentence[word].Start, sentence[word].End);
            if (word == last + 1)
            {
                spans[^1] = new(spans[^1].Start, span.End);
            }
            else
            {
                spans.Add(span);
            }

            last = word;
        }

        return spans;
    }
}
