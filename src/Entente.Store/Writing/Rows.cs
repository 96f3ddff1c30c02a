namespace Entente.Store;

/// <summary>Writes the rows of one coded article, in bulk, in the order of the tables' columns.</summary>
sealed class Rows(IEngine engine) : IDisposable
{
    readonly ITableWriter articles = engine.Append("article");
    readonly ITableWriter regions = engine.Append("uncoded");
    readonly ITableWriter codings = engine.Append("coding");
    readonly ITableWriter declined = engine.Append("declined");
    readonly ITableWriter events = engine.Append("event");
    readonly ITableWriter evidence = engine.Append("evidence");
    readonly ITableWriter mentions = engine.Append("mention");

    /// <summary>One article and its stretches that are not news.</summary>
    public void Add(long number, Article article)
    {
        articles.Add(number).Add(article.Id).Add(article.Hash).Add(article.Title)
            .Add(article.Published).Add(article.Accessed).Add(article.Url).Add(article.Publisher)
            .Add(article.Author).Add(article.Language).Add(article.Original?.Publisher)
            .Add(article.Original?.Url).Add(article.Original?.Reason)
            .Add(article.Dateline?.Start).Add(article.Dateline?.End).Add(OtherFields.Write(article.Other))
            .Add(article.Text).End();
        foreach (var region in article.Uncoded)
        {
            regions.Add(number).Add(region.Span.Start).Add(region.Span.End).Add(region.Reason).End();
        }
    }

    /// <summary>One coding of an article, with the sentences that gave no event.</summary>
    public void Add(long number, long article, CodedArticle coded)
    {
        codings.Add(number).Add(article).Add(coded.CoderVersion)
            .Add(coded.Events.Count).Add(coded.Declined.Count).End();
        foreach (var sentence in coded.Declined)
        {
            declined.Add(number).Add(sentence.Sentence).Add(sentence.Span.Start)
                .Add(sentence.Span.End).Add(sentence.Reason).End();
        }
    }

    /// <summary>One event with its words and its actors.</summary>
    public void Add(long number, long coding, long article, Event told)
    {
        AddEvent(number, coding, article, told);
        for (var n = 0; n < told.Evidence.Trigger.Count; n++)
        {
            var span = told.Evidence.Trigger[n];
            evidence.Add(number).Add(n).Add("trigger").Add(span.Start).Add(span.End).End();
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
        events.Add(number).Add(told.Id).Add(coding).Add(article)
            .Add(told.Evidence.Sentence).Add(told.Evidence.SentenceSpan.Start).Add(told.Evidence.SentenceSpan.End)
            .Add(told.Date).Add(told.EndDate).Add(told.DateReason)
            .Add(Ontology.Name(told.Type)).Add(told.Mode).Add(told.Cameo)
            .Add((sbyte)told.QuadClass).Add("PLOVER").Add(told.Intensity).Add("PLOVER")
            .Add(string.Join(',', told.Auxiliary.ToNames())).Add(string.Join(',', told.Contexts))
            .Add(told.Place?.Extracted).Add(told.Place?.Name).Add(told.Place?.Country)
            .Add(told.Place?.Province).Add(told.Place?.Feature).Add(told.Place?.Latitude).Add(told.Place?.Longitude)
            .Add(told.Casualties.Dead).Add(told.Casualties.Injured).Add(told.Casualties.Arrested)
            .Add(told.Confidence).Add(told.Evidence.Rule).Add(told.Evidence.CoderVersion).End();

    void AddMentions(long number, string side, IReadOnlyList<ActorMention> said)
    {
        for (var n = 0; n < said.Count; n++)
        {
            var actor = said[n].Actor;
            mentions.Add(number).Add(side).Add(n).Add(actor.Key).Add(actor.Country)
                .Add(actor.Sector).Add(actor.Identity).Add(actor.Name).Add(actor.Wikidata)
                .Add(actor.Office).Add(actor.Kind).Add(said[n].Text)
                .Add(said[n].Span.Start).Add(said[n].Span.End).Add(said[n].Reason).End();
        }
    }
}
