using System.Globalization;

namespace Entente.Analysis;

/// <summary>A source of the page: the report's sentence with the words marked that made the event.</summary>
sealed record PageSource(
    string Number, string Publisher, string Title, string Url, string Date, string Original, string Others, string Coded,
    string Rule, string Coder, string Article, string Place, string Hash, IReadOnlyList<PageWords> Sentence)
{
    /// <summary>The source of a citation.</summary>
    public static PageSource Of(Citation c) => new(
        c.Number, c.Publisher.Length > 0 ? c.Publisher : c.Article, c.Title, IsWeb(c.Url) ? c.Url : "",
        c.Date is { } day ? English.Date(day) : "undated", c.Original,
        c.AlsoToldBy.Count == 0 ? "" : $"{English.List(c.AlsoToldBy)} ({(c.Origins == 1 ? "one origin" : English.Count(c.Origins, "independent origin"))})",
        c.Coded, c.Rule, c.Coder, c.Article,
        string.Create(CultureInfo.InvariantCulture, $"sentence {c.SentenceNumber + 1}, characters {c.Span.Start} to {c.Span.End}"), c.Hash[..16], Words(c));

    static bool IsWeb(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";

    static List<PageWords> Words(Citation c)
    {
        var words = new List<PageWords>();
        var at = 0;
        foreach (var trigger in c.Trigger.Where(c.Span.Contains).OrderBy(t => t.Start))
        {
            var (start, end) = (trigger.Start - c.Span.Start, trigger.End - c.Span.Start);
            if (start >= at && end > start)
            {
                words.Add(new(c.Sentence[at..start], false));
                words.Add(new(c.Sentence[start..end], true));
                at = end;
            }
        }

        words.Add(new(c.Sentence[at..], false));
        return [.. words.Where(w => w.Text.Length > 0)];
    }
}

/// <summary>Some words of a sentence, marked or not.</summary>
sealed record PageWords(string Text, bool IsMarked);
