using Entente.Language;

namespace Entente.Coding;

/// <summary>Codes articles: who did what to whom. A pure function of the article, its parse and the dictionaries; any number of threads may use one.</summary>
public sealed class EventCoder
{
    readonly SentenceCoder sentences;
    readonly CoderOptions options;

    /// <summary>Makes a coder of its rules.</summary>
    public EventCoder(SentenceCoder sentences, CoderOptions options)
    {
        this.sentences = sentences;
        this.options = options;
    }

    /// <summary>The coder with the shipped dictionaries.</summary>
    public static EventCoder Default => new(SentenceCoder.Default, CoderOptions.Default);

    /// <summary>Codes an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="document">Its parse; offsets count in the article's text.</param>
    public ArticleCoding Code(Article article, Document document)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(document);
        var codings = document.Sentences.Select(sentence => Code(article, sentence)).ToList();
        return new(article.Id, [.. codings.SelectMany(coding => coding.Events)], [.. codings.Where(c => c.Declined is not null).Select(c => c.Declined!)]);
    }

    SentenceCoding Code(Article article, Sentence sentence)
    {
        var span = new TextSpan(sentence.Start, sentence.End);
        var uncoded = article.Uncoded.FirstOrDefault(region => region.Span.Overlaps(span));
        if (uncoded is not null)
        {
            return Decline(uncoded.Reason);
        }

        var acts = sentences.Code(new(sentence, sentences.Book.FrameWords), new(sentence.Count, []), out _).Where(act => act.Confidence >= options.MinimumConfidence);
        return acts.Any() ? new(sentence.Index, [], null) : Decline("no act was found");

        SentenceCoding Decline(string reason) => new(sentence.Index, [], new(article.Id, sentence.Index, span, sentence.Text, reason));
    }
}
