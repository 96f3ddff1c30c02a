using Entente.Language;

namespace Entente.Coding;

/// <summary>
/// Dates acts through an article: what one sentence says of time holds for the next. "Two days later" counts from the day told
/// last; a sentence without words of time, in the paragraph of a past one, tells of the same time; an article that looks back
/// to 2011 from its start goes on in months without a year; what an attack did is dated as the attack in the first sentence.
/// </summary>
public sealed class ArticleDates
{
    /// <summary>A year named counts as that of a look back when it ended so many days before publication.</summary>
    const int LookBackDays = 300;

    /// <summary>A first sentence tells the news if it tells of so many days before publication.</summary>
    const int NewsDays = 7;

    readonly DateResolver resolver;
    readonly DateOnly? published;
    readonly (DateOnly? Anchor, int? Year, EventDate? Inherited)[] states;
    readonly EventDate? lead;

    /// <summary>Reads the times of an article.</summary>
    /// <param name="resolver">Resolves words of time.</param>
    /// <param name="document">The parsed article.</param>
    /// <param name="published">Day of publication; null if not known.</param>
    public ArticleDates(DateResolver resolver, Document document, DateOnly? published)
    {
        ArgumentNullException.ThrowIfNull(resolver);
        ArgumentNullException.ThrowIfNull(document);
        this.resolver = resolver;
        this.published = published;
        states = new (DateOnly?, int?, EventDate?)[document.Sentences.Count];
        Read(document);
        lead = document.Sentences.Count > 0 ? Lead(document.Sentences[0]) : null;
    }

    /// <summary>When the act told by a word took place or is to take place.</summary>
    /// <param name="sentence">A sentence of the article.</param>
    /// <param name="trigger">The token that tells the act.</param>
    /// <param name="isFuture">Whether the act is known to be still to come.</param>
    /// <param name="isHappening">Whether the act is of a kind whose details later sentences tell, an attack or an arrest and not a statement.</param>
    public EventDate Of(Sentence sentence, int trigger, bool isFuture = false, bool isHappening = false)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var (anchor, year, inherited) = states[sentence.Index];
        var date = resolver.Resolve(sentence, trigger, published, isFuture, anchor, year);
        return date.Reason != EventDate.FromPublication || isFuture ? date
            : inherited ?? (isHappening ? lead : null) ?? date;
    }

    /// <summary>When an act to come was announced.</summary>
    /// <param name="sentence">A sentence of the article.</param>
    /// <param name="trigger">The token that tells the act.</param>
    public EventDate Announced(Sentence sentence, int trigger) => resolver.Announced(sentence, trigger, published);

    /// <summary>The day of the news, where the first sentence gives one of the last week.</summary>
    EventDate? Lead(Sentence first)
    {
        var date = resolver.Resolve(first, first.Root, published);
        return date is { Date: { } day, IsFuture: false } && date.Reason != EventDate.FromPublication && published is { } now && now.DayNumber - day.DayNumber <= NewsDays
            ? date with { Reason = "the first sentence: " + date.Reason } : null;
    }

    void Read(Document document)
    {
        DateOnly? anchor = null;
        int? year = null;
        EventDate? last = null;
        var isLookBack = true;
        for (var i = 0; i < document.Sentences.Count; i++)
        {
            var sentence = document.Sentences[i];
            var isNext = i > 0 && !IsNewParagraph(document.Text, document.Sentences[i - 1].End, sentence.Start);
            var times = resolver.All(sentence, new(published, anchor, year, TimeDirection.Open));
            var isPast = IsSimplePast(sentence);
            var inherited = isNext && isPast && times.Count == 0 ? last : null;
            states[i] = (anchor, year, inherited);
            last = inherited ?? Told(sentence, anchor, year);
            isLookBack &= !times.Exists(time => IsOfNow(time.Expression.Meaning));
            (anchor, year) = (times.Count > 0 ? times[^1].Days.First : anchor, isLookBack ? YearAfter(times, isPast, year) : null);
        }
    }

    /// <summary>The time of a sentence's main clause that the next one may go on with; null if it is not past.</summary>
    EventDate? Told(Sentence sentence, DateOnly? anchor, int? year)
    {
        var date = resolver.Resolve(sentence, sentence.Root, published, false, anchor, year);
        return date.IsHistorical && IsSimplePast(sentence) && date.Reason != EventDate.FromPublication ? date with { Reason = "the sentence before: " + date.Reason } : null;
    }

    int? YearAfter(List<(TimeExpression Expression, DayRange Days)> times, bool isPast, int? year)
    {
        foreach (var (expression, days) in times)
        {
            if (expression.Meaning.HasYear)
            {
                year = published is { } day && day.DayNumber - days.Last.DayNumber > LookBackDays ? days.First.Year : null;
            }
        }

        return isPast ? year : null;
    }

    /// <summary>Whether words of time speak of the days of publication: then the article is news and no look back.</summary>
    static bool IsOfNow(TimeMeaning meaning) =>
        meaning.IsFromPublication && meaning is not (AgoTime { Unit: >= TimeUnit.Year } or UpToNow { IsBackground: true });

    static bool IsNewParagraph(string text, int from, int to) => text.AsSpan(from, Math.Max(0, to - from)).Count('\n') > 1;

    /// <summary>Whether the main verb is in the simple past: perfect and present tell of now.</summary>
    static bool IsSimplePast(Sentence sentence)
    {
        var root = sentence.Root;
        foreach (var child in sentence.Children(root))
        {
            if (sentence[child].Relation is Relation.Aux or Relation.AuxPass or Relation.Cop)
            {
                return sentence[child].Form.ToLowerInvariant() is "was" or "were" or "did";
            }
        }

        return sentence[root].Xpos == "VBD";
    }
}
