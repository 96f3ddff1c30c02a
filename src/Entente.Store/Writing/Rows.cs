using DuckDB.NET.Data;

namespace Entente.Store;

/// <summary>Writes the rows of one coded article, by appender, in the order of the tables' columns.</summary>
sealed class Rows(DuckDBConnection connection) : IDisposable
{
    readonly DuckDBAppender articles = connection.CreateAppender("article");
    readonly DuckDBAppender regions = connection.CreateAppender("uncoded");
    readonly DuckDBAppender codings = connection.CreateAppender("coding");
    readonly DuckDBAppender declined = connection.CreateAppender("declined");
    readonly DuckDBAppender events = connection.CreateAppender("event");
    readonly DuckDBAppender evidence = connection.CreateAppender("evidence");
    readonly DuckDBAppender mentions = connection.CreateAppender("mention");

    /// <summary>One article and its stretches that are not news.</summary>
    public void Add(long number, Article article)
    {
        articles.CreateRow().AppendValue(number).AppendValue(article.Id).AppendValue(article.Hash).AppendValue(article.Title)
            .AppendValue(article.Published).AppendValue(article.Accessed).AppendValue(article.Url).AppendValue(article.Publisher)
            .AppendValue(article.Author).AppendValue(article.Language).AppendValue(article.Original?.Publisher)
            .AppendValue(article.Original?.Url).AppendValue(article.Original?.Reason)
            .AppendValue(article.Dateline?.Start).AppendValue(article.Dateline?.End).AppendValue(OtherFields.Write(article.Other))
            .AppendValue(article.Text).EndRow();
        foreach (var region in article.Uncoded)
        {
            regions.CreateRow().AppendValue(number).AppendValue(region.Span.Start).AppendValue(region.Span.End).AppendValue(region.Reason).EndRow();
        }
    }

    /// <summary>One coding of an article, with the sentences that gave no event.</summary>
    public void Add(long number, long article, CodedArticle coded)
    {
        codings.CreateRow().AppendValue(number).AppendValue(article).AppendValue(coded.CoderVersion)
            .AppendValue(coded.Events.Count).AppendValue(coded.Declined.Count).EndRow();
        foreach (var sentence in coded.Declined)
        {
            declined.CreateRow().AppendValue(number).AppendValue(sentence.Sentence).AppendValue(sentence.Span.Start)
                .AppendValue(sentence.Span.End).AppendValue(sentence.Reason).EndRow();
        }
    }

    /// <summary>One event with its words and its actors.</summary>
    public void Add(long number, long coding, long article, Event told)
    {
        AddEvent(number, coding, article, told);
        for (var n = 0; n < told.Evidence.Trigger.Count; n++)
        {
            var span = told.Evidence.Trigger[n];
            evidence.CreateRow().AppendValue(number).AppendValue(n).AppendValue("trigger").AppendValue(span.Start).AppendValue(span.End).EndRow();
        }

        AddMentions(number, "source", told.Sources);
        AddMentions(number, "target", told.Targets);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        articles.Dispose();
        regions.Dispose();
        codings.Dispose();
        declined.Dispose();
        events.Dispose();
        evidence.Dispose();
        mentions.Dispose();
    }

    void AddEvent(long number, long coding, long article, Event told) =>
        events.CreateRow().AppendValue(number).AppendValue(told.Id).AppendValue(coding).AppendValue(article)
            .AppendValue(told.Evidence.Sentence).AppendValue(told.Evidence.SentenceSpan.Start).AppendValue(told.Evidence.SentenceSpan.End)
            .AppendValue(told.Date).AppendValue(told.EndDate).AppendValue(told.DateReason)
            .AppendValue(Ontology.Name(told.Type)).AppendValue(told.Mode).AppendValue(told.Cameo)
            .AppendValue((sbyte)told.QuadClass).AppendValue("PLOVER").AppendValue(told.Intensity).AppendValue("PLOVER")
            .AppendValue(string.Join(',', told.Auxiliary.ToNames())).AppendValue(string.Join(',', told.Contexts))
            .AppendValue(told.Place?.Extracted).AppendValue(told.Place?.Name).AppendValue(told.Place?.Country)
            .AppendValue(told.Place?.Province).AppendValue(told.Place?.Feature).AppendValue(told.Place?.Latitude).AppendValue(told.Place?.Longitude)
            .AppendValue(told.Casualties.Dead).AppendValue(told.Casualties.Injured).AppendValue(told.Casualties.Arrested)
            .AppendValue(told.Confidence).AppendValue(told.Evidence.Rule).AppendValue(told.Evidence.CoderVersion).EndRow();

    void AddMentions(long number, string side, IReadOnlyList<ActorMention> said)
    {
        for (var n = 0; n < said.Count; n++)
        {
            var actor = said[n].Actor;
            mentions.CreateRow().AppendValue(number).AppendValue(side).AppendValue(n).AppendValue(actor.Key).AppendValue(actor.Country)
                .AppendValue(actor.Sector).AppendValue(actor.Identity).AppendValue(actor.Name).AppendValue(actor.Wikidata)
                .AppendValue(actor.Office).AppendValue(actor.Kind).AppendValue(said[n].Text)
                .AppendValue(said[n].Span.Start).AppendValue(said[n].Span.End).AppendValue(said[n].Reason).EndRow();
        }
    }
}
