using System.Globalization;

namespace Entente.Analysis;

/// <summary>What the page template is filled with: texts, and charts as SVG; the template encodes all else.</summary>
sealed record BriefPage
{
    public required string Headline { get; init; }
    public required IReadOnlyList<PageSentence> Standfirst { get; init; }
    public required IReadOnlyList<PageSection> Sections { get; init; }
    public required IReadOnlyList<PageForecast> Forecasts { get; init; }
    public required IReadOnlyList<PageSource> Sources { get; init; }
    public required IReadOnlyList<PageMeasure> Measures { get; init; }
    public required PageTimeline? Timeline { get; init; }
    public required PagePriorities? Priorities { get; init; }
    public required string Byline { get; init; }
    public required string AsOf { get; init; }
    public required string AsOfDay { get; init; }
    public required IReadOnlyList<string> Method { get; init; }
    public required IReadOnlyList<string> Corrections { get; init; }
    public required string Codebook { get; init; }
    public required string Generated { get; init; }

    /// <summary>The page of a brief.</summary>
    public static BriefPage Of(Brief brief)
    {
        var measures = brief.Sentences.SelectMany(f => f.Measures).DistinctBy(m => (m.Measure, m.Input)).ToList();
        var marks = new PageMarks(brief, measures);
        return new()
        {
            Headline = brief.Headline.Text,
            Standfirst = [.. brief.Standfirst.Select(marks.Sentence)],
            Sections = [.. brief.Sections.Select(s => new PageSection(s.Title, Anchor(s.Title), Paragraphs(s, marks), s.Title == "Outlook"))],
            Forecasts = [.. brief.Forecasts.Select(PageForecast.Of)],
            Sources = [.. brief.Citations.Select(PageSource.Of)],
            Measures = [.. measures.Select(PageMeasure.Of)],
            Timeline = brief.Charts.Relation.IsEmpty ? null : PageTimeline.Of(brief.Charts.Relation),
            Priorities = brief.Charts.Priorities is var (a, b) ? PagePriorities.Of(brief, a, b) : null,
            Byline = brief.Byline,
            AsOf = English.Date(brief.AsOf),
            AsOfDay = brief.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Method = [.. brief.Method.Select(f => f.Text)],
            Corrections = brief.Corrections.Count == 0 ? [Forms.Say("no-corrections").Text] : [.. brief.Corrections.Select(f => f.Text)],
            Codebook = Ontology.Codebook,
            Generated = brief.Generated.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture),
        };
    }

    /// <summary>The paragraphs; the outlook's forecasts stand in a table instead.</summary>
    static List<IReadOnlyList<PageSentence>> Paragraphs(Section section, PageMarks marks) =>
        [.. section.Paragraphs.Select(p => p.Where(f => section.Title != "Outlook" || f.Forecast is null).Select(marks.Sentence).ToList()).Where(p => p.Count > 0)];

    static string Anchor(string title) => string.Concat(title.ToLowerInvariant().Select(c => char.IsAsciiLetter(c) ? c : '-')).Trim('-');
}

/// <summary>A section of the page.</summary>
sealed record PageSection(string Title, string Anchor, IReadOnlyList<IReadOnlyList<PageSentence>> Paragraphs, bool HasForecasts);

/// <summary>A sentence with its marks.</summary>
sealed record PageSentence(string Text, IReadOnlyList<PageMark> Marks);

/// <summary>A mark behind a sentence: what is shown, and where it leads.</summary>
sealed record PageMark(string Label, string Anchor, string Title);
