namespace Entente.Analysis;

/// <summary>What stands in brackets behind a sentence: its events, measures and forecast.</summary>
static class BriefMarks
{
    const int MostEvents = 4;

    /// <summary>"e41 e42", "m: recent rate", "f2"; empty for a form.</summary>
    public static IReadOnlyList<string> Of(Finding finding, Brief brief)
    {
        var numbers = brief.Citations.ToDictionary(c => c.Event, c => c.Number, StringComparer.Ordinal);
        var events = finding.Evidence.Select(e => numbers[e]).ToList();
        string[] marks =
        [
            string.Join(' ', events.Take(MostEvents)) + (events.Count > MostEvents ? $" +{events.Count - MostEvents}" : ""),
            finding.Measures.Count > 0 ? "m: " + string.Join(", ", finding.Measures.Select(m => m.Measure.Replace('-', ' ')).Distinct()) : "",
            finding.Forecast?.Id ?? "",
        ];
        return [.. marks.Where(m => m.Length > 0)];
    }

    /// <summary>One line that names a citation's report: publisher, title, day, sentence, original, others.</summary>
    public static string Source(Citation citation)
    {
        string?[] parts =
        [
            citation.Publisher.Length > 0 ? citation.Publisher : citation.Article,
            citation.Title.Length > 0 ? $"\u201c{citation.Title}\u201d" : null,
            citation.Date is { } day ? English.Date(day) : "undated",
            $"sentence {citation.SentenceNumber + 1}",
        ];
        var line = string.Join(", ", parts.OfType<string>()) + ".";
        line += citation.Original.Length > 0 ? $" Original: {citation.Original}." : "";
        return citation.AlsoToldBy.Count > 0
            ? $"{line} Also told by {English.List(citation.AlsoToldBy)}; {(citation.Origins == 1 ? "one origin" : English.Count(citation.Origins, "independent origin"))}."
            : line;
    }
}
