using System.Globalization;
using System.Text.RegularExpressions;

namespace Entente.Analysis;

/// <summary>The marks of a page's sentences: events by their numbers, measures as m1, m2, forecasts as f1.</summary>
sealed partial class PageMarks(Brief brief, IReadOnlyList<Measured> measures)
{
    const int MostEvents = 4;

    readonly Dictionary<string, Citation> citations = brief.Citations.ToDictionary(c => c.Event, StringComparer.Ordinal);

    /// <summary>A sentence with its marks; of many events the first few.</summary>
    public PageSentence Sentence(Finding finding) => new(Set(finding.Text),
    [
        .. finding.Evidence.Take(MostEvents).Select(Event),
        .. finding.Evidence.Count > MostEvents ? [new($"+{finding.Evidence.Count - MostEvents}", "sources", "more reports, in the list of sources")] : Array.Empty<PageMark>(),
        .. finding.Measures.Select(m => MeasureNumber(m)).Distinct().Select(n => new PageMark(Label(n), Label(n), $"measure: {measures[n - 1].Measure.Replace('-', ' ')}")),
        .. finding.Forecast is { } f ? [new(f.Id, f.Id, "forecast")] : Array.Empty<PageMark>(),
    ]);

    /// <summary>Typeset: curved apostrophes, and no line break within "58 %" or "44-86".</summary>
    public static string Set(string text) =>
        Dash().Replace(text.Replace('\'', '\u2019').Replace(" %", "\u00a0%", StringComparison.Ordinal), "$1\u2060\u2013\u2060");

    [GeneratedRegex("([0-9])\u2013(?=[0-9\u2212])")]
    private static partial Regex Dash();

    PageMark Event(string id) =>
        new(citations[id].Number, citations[id].Number, $"{citations[id].Publisher}, {(citations[id].Date is { } day ? English.Date(day) : "undated")}");

    int MeasureNumber(Measured measured) => 1 + measures.TakeWhile(m => m.Measure != measured.Measure || m.Input != measured.Input).Count();

    static string Label(int number) => string.Create(CultureInfo.InvariantCulture, $"m{number}");
}
