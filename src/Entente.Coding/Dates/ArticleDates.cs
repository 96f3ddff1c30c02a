using Entente.Language;

namespace Entente.Coding;

/// <summary>
/// Dates acts through an article: what one sentence says of time holds for the next. A look back to 2011 goes on in months
/// without a year, "two days later" counts from the day told last, and a sentence without words of time, in the paragraph of
/// a past one, tells of the same time.
/// </summary>
public sealed class ArticleDates
{
    /// <summary>A year named counts as that of a look back when it ended so many days before publication.</summary>
    const int LookBackDays = 300;

    readonly DateResolver resolver;
    readonly DateOnly? published;
    readonly (DateOnly? Anchor, int? Year, EventDate? Inherited)[] states;

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
    }

    /// <summary>When the act told by a word took place or is to take place.</summary>
    /// <param name="sentence">A sentence of the article.</param>
    /// <param name="trigger">The token that tells the act.</param>
    /// <param name="isFuture">Whether the act is known to be still to come.</param>
    public EventDate Of(Sentence sentence, int trigger, bool isFuture = false)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var (anchor, year, inherited) = states[sentence.Index];
        var date = resolver.Resolve(sentence, trigger, published, isFuture, anchor, year);
        return date.Reason == EventDate.FromPublication && !isFuture && inherited is { } told ? told : date;
    }

    void Read(Document document)
    {
        DateOnly? anchor = null;
        int? year = null;
        EventDate? last = null;
        for (var i = 0; i < document.Sentences.Count; i++)
        {
            var sentence = document.Sentences[i];
            var isNext = i > 0 && !IsNewParagraph(document.Text, document.Sentences[i - 1].End, sentence.Start);
            var times = resolver.All(sentence, new(published, anchor, year, TimeDirection.Open));
            var isPast = IsSimplePast(sentence);
            var inherited = isNext && isPast && times.Count == 0 ? last : null;
            states[i] = (anchor, year, inherited);
            last = inherited ?? Told(sentence, anchor, year);
            (anchor, year) = (times.Count > 0 ? times[^1].Days.First : anchor, YearAfter(times, isPast, year));
        }
    }

    /// <summary>The time of a sentence's main clause that the next one may go on with; null if it is not past.</summary>
    EventDate? Told(Sentence sentence, DateOnly? anchor, int? year)
    {
        var date = resolver.Resolve(sentence, sentence.Root, published, false, anchor, year);
        return date.IsHistorical && date.Reason != EventDate.FromPublication ? date with { Reason = "the sentence before: " + date.Reason } : null;
    }

    int? YearAfter(List<(TimeExpression Expression, DayRange Days)> times, bool isPast, int? year)
    {
        foreach (var (expression, days) in times)
        {
            if (expression.Meaning.HasYear)
            {
                year = published is { } day && day.DayNumber - days.Last.DayNumber > LookBackDays ? days.First.Year : null;
            }
            else if (expression.Meaning.IsFromPublication && expression.Meaning is not (AgoTime { Unit: >= TimeUnit.Year } or UpToNow { IsBackground: true }))
            {
                year = null;
            }
        }

        return isPast ? year : null;
    }

    static bool IsNewParagraph(string text, int from, int to) => text.AsSpan(from, Math.Max(0, to - from)).Count('\n') > 1;

    /// <summary>Whether the main verb is in the simple past: perfect and present tell of now.</summary>
    static bool IsSimplePast(Sentence sentence)
    {
        var root = sentence.Root;
        foreach (var child in sentence.Children(root))
        {
            if (sentence[child].Relation is Relation.Aux or Relation.AuxPass or Relation.Cop)
            {
                return sentence[child].Form.ToLowerInvariant() is "was" or "were" or "had" or "did";
            }
        }

        return sentence[root].Xpos == "VBD";
    }
}
