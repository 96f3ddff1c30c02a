using Entente.Store;

namespace Entente.Analysis;

/// <summary>
/// Proves a brief against the store: every factual sentence has evidence; the evidence's words stand in the stored article, unchanged, at the
/// stored offsets; every measure and forecast, taken again, gives the same; every other sentence is one of the closed list.
/// </summary>
public static class BriefCheck
{
    /// <summary>What fails; empty if everything holds.</summary>
    public static IReadOnlyList<CheckFailure> Run(EventStore store, Brief brief)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(brief);
        using var pinned = store.Pin(brief.AsOf);
        var cited = brief.Citations.Select(c => c.Event).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. brief.Sentences.SelectMany(f => Sentence(f, cited)),
            .. brief.Citations.SelectMany(c => Words(store, c)),
            .. brief.Sentences.SelectMany(f => f.Measures).DistinctBy(m => (m.Measure, m.Input)).SelectMany(m => Again(store, m)),
            .. Forecasts(store, brief),
        ];
    }

    static IEnumerable<CheckFailure> Sentence(Finding finding, HashSet<string> cited)
    {
        if (!finding.IsFactual && !Forms.Includes(finding.Text))
        {
            yield return new(finding.Text, "has no evidence and is no sentence of the closed list");
        }

        foreach (var missing in finding.Evidence.Where(e => !cited.Contains(e)))
        {
            yield return new(finding.Text, $"rests on {missing}, which is not cited");
        }
    }

    static IEnumerable<CheckFailure> Words(EventStore store, Citation citation)
    {
        if (store.FindEvent(citation.Event) is not { } stored)
        {
            yield return new(citation.Event, "is not in the store");
            yield break;
        }

        var text = stored.Article.Text;
        if (stored.Article.Hash != citation.Hash)
        {
            yield return new(citation.Event, $"rests on {citation.Article}, whose text has changed since");
        }

        if (!Stands(citation.Span, text) || citation.Span.In(text) != citation.Sentence)
        {
            yield return new(citation.Event, $"quotes words that do not stand in {citation.Article} at {citation.Span.Start} to {citation.Span.End}");
        }

        if (citation.Trigger.Any(t => !citation.Span.Contains(t)))
        {
            yield return new(citation.Event, "has trigger words outside of its sentence");
        }

        if (stored.Event.Evidence.SentenceSpan != citation.Span || !stored.Event.Evidence.Trigger.SequenceEqual(citation.Trigger))
        {
            yield return new(citation.Event, "has other offsets in the store than in the brief");
        }
    }

    static IEnumerable<CheckFailure> Again(EventStore store, Measured measured)
    {
        if (!Measures.Take(measured.Measure, store, measured.Input).Agrees(measured))
        {
            yield return new(measured.Measure, $"taken again of {measured.Input.Dyad}, the measure gives something else");
        }
    }

    static IEnumerable<CheckFailure> Forecasts(EventStore store, Brief brief)
    {
        if (brief.Forecasts.Count == 0)
        {
            return [];
        }

        var again = BriefForecasts.Of(store, new(brief.A.Key, brief.B.Key), brief.AsOf);
        return brief.Forecasts.Where(f => !again.Any(o => (o.Id, o.Name, o.Probability, o.Yes, o.Windows, o.Lately) == (f.Id, f.Name, f.Probability, f.Yes, f.Windows, f.Lately) && o.Drivers.SequenceEqual(f.Drivers)))
            .Select(f => new CheckFailure(f.Question, "counted again, the base rate is another"));
    }

    static bool Stands(TextSpan span, string text) => span.Start >= 0 && span.Start < span.End && span.End <= text.Length;
}
