using System.Globalization;
using Entente.Language;

namespace Entente.Coding;

/// <summary>Makes events of the acts of a sentence: adds when, where, how many, in what matter, and the evidence.</summary>
sealed class EventMaker(PlaceFinder places, ContextFinder contexts, CasualtyFinder casualties)
{
    /// <summary>The events of a sentence's acts, with the sides filled in that the article names elsewhere.</summary>
    public List<Event> Make(IEnumerable<CodedAct> acts, Sentence sentence, ArticleReading reading)
    {
        var events = new List<Event>();
        foreach (var act in acts.SelectMany(Apart))
        {
            if (ImpliedSides.Fill(Make(act, events.Count, sentence, reading), act.Match.Rule.Name, Words(act, sentence), reading) is { } coded)
            {
                events.Add(coded);
                reading.Remember(coded);
            }
        }

        return events;
    }

    // "India and China condemned the attack": two acts; only what a rule says is done together is done together.
    static IEnumerable<CodedAct> Apart(CodedAct act) =>
        act.Targets.Count == 0 && act.Sources.Count > 1 && act.Match.Rule.Source.Form != SideForm.Both
            ? act.Sources.Select(s => act with { Sources = [s] })
            : [act];

    static HashSet<string> Words(CodedAct act, Sentence sentence)
    {
        var words = act.Match.Words.Select(w => sentence[w].Lemma).ToHashSet(StringComparer.Ordinal);
        foreach (var argument in act.Match.Clause.Arguments)
        {
            words.Add(sentence[argument.Token].Lemma);
        }

        return words;
    }

    Event Make(CodedAct act, int number, Sentence sentence, ArticleReading reading)
    {
        var article = reading.Article;
        var id = string.Create(CultureInfo.InvariantCulture, $"{article.Id}#{sentence.Index}.{number}");
        var date = DateOf(act, sentence, reading.Dates);
        return new(id, date.Date, [.. act.Sources.Select(s => s.Mention)], [.. act.Targets.Select(t => t.Mention)],
            act.Type, act.Mode, act.Cameo, EvidenceOf(act, sentence, article))
        {
            EndDate = date.End,
            DateReason = date.Reason,
            Auxiliary = Standing(act, date),
            Contexts = contexts.Find(sentence, act.Predicate),
            Casualties = act.Type is EventType.Assault or EventType.Coerce or EventType.Protest ? casualties.Find(sentence, act.Predicate) : Casualties.None,
            Place = places.Find(sentence, act.Predicate, reading.Actors.DominantCountry),
            Confidence = act.Confidence,
        };
    }

    // A promise is dated when it was made; the day promised stays in its words.
    static EventDate DateOf(CodedAct act, Sentence sentence, ArticleDates dates) =>
        act.Step == "promised" || act.Type is EventType.Agree
            ? dates.Announced(sentence, act.Predicate)
            : dates.Of(sentence, act.Predicate, act.Auxiliary.HasFlag(AuxiliaryMode.Future), act.Type is EventType.Assault);

    static AuxiliaryMode Standing(CodedAct act, EventDate date) =>
        act.Auxiliary == AuxiliaryMode.None && date.IsHistorical ? AuxiliaryMode.Historical : act.Auxiliary;

    static Evidence EvidenceOf(CodedAct act, Sentence sentence, Article article)
    {
        var span = new TextSpan(sentence.Start, sentence.End);
        var rule = act.Step.Length > 0 ? $"{act.Match.Rule.Citation}, {act.Step}" : act.Match.Rule.Citation;
        return new(article.Id, sentence.Index, span, span.In(article.Text), Trigger(act.Match.Words, sentence), rule, EventCoder.Version);
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
