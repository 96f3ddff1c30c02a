namespace Entente.Coding.Stories;

/// <summary>Finds which articles tell one story and which coded events are one happening. Pure; the order of the articles does not matter.</summary>
public sealed class StoryClusterer(StoryOptions options, ReportMarkers markers, ActorDictionary actors)
{
    /// <summary>Clusters a batch of articles.</summary>
    public StorySet Cluster(IReadOnlyList<ToldArticle> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var (terms, reader) = (new StoryTerms(), new TermReader(actors, new(articles.Select(a => a.Article.Publisher), actors)));
        var ordered = articles.OrderBy(a => a.Article.Published ?? DateOnly.MaxValue).ThenBy(a => a.Article.Id, StringComparer.Ordinal)
            .Select(a => reader.Read(a.Article, a.Events, terms)).ToArray();
        var links = new StoryLinks(ordered, new(terms, ordered.Length, CommonTerms.Default), options, markers);
        var memberships = new StoryNaming(ordered, links, options, markers).Name();
        var byArticle = memberships.ToDictionary(m => m.Article);
        var events = new EventMerger(ordered, byArticle, links, options).Merge();
        return new([.. articles.Select(a => byArticle[a.Article.Id])], events);
    }
}
