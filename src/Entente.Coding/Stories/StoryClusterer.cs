namespace Entente.Coding.Stories;

/// <summary>Finds which articles tell one story and which coded events are one happening. Pure; the order of the articles does not matter.</summary>
public sealed class StoryClusterer(StoryOptions options, ReportMarkers markers, ActorDictionary actors)
{
    /// <summary>Ids of articles that are joined to no story, whatever they are like: a person has taken them out.</summary>
    public IReadOnlySet<string> Apart { get; init; } = new HashSet<string>();

    /// <summary>Clusters a batch of articles.</summary>
    public StorySet Cluster(IReadOnlyList<ToldArticle> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ToldArticle[] ordered = [.. articles.OrderBy(a => a.Article.Published ?? DateOnly.MaxValue).ThenBy(a => a.Article.Id, StringComparer.Ordinal)];
        var (read, links) = Link(ordered);
        var memberships = new StoryNaming(read, links, options).Name();
        var byArticle = memberships.ToDictionary(m => m.Article);
        var events = new EventMerger(ordered, byArticle, links, options).Merge();
        return new([.. articles.Select(a => byArticle[a.Article.Id])], events);
    }

    /// <summary>
    /// The story of each article, in order of publication, without holding the texts in memory: the articles are gone through twice. What is alike in all respects is told
    /// apart by the order given.
    /// </summary>
    public IEnumerable<StoryMembership> Tell(IEnumerable<ToldArticle> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var (read, links) = Link(articles);
        return new StoryNaming(read, links, options).Name();
    }

    (StoryArticle[] Read, StoryLinks Links) Link(IEnumerable<ToldArticle> articles)
    {
        var terms = new StoryTerms();
        var reader = new TermReader(actors, new(articles.Select(a => a.Article.Publisher), actors), markers);
        var read = articles.Select(a => reader.Read(a.Article, a.Events, terms)).ToArray();
        Array.Sort(read, (a, b) => (a.Published ?? DateOnly.MaxValue).CompareTo(b.Published ?? DateOnly.MaxValue) is var days and not 0 ? days : string.CompareOrdinal(a.Id, b.Id));
        return (read, new(read, new(terms, read.Length, CommonTerms.Default), options, Apart));
    }
}
