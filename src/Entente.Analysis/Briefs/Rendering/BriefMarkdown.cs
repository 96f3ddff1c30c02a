using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Entente.Analysis;

/// <summary>A brief as Markdown: a footnote for each event, measure and forecast.</summary>
public static partial class BriefMarkdown
{
    /// <summary>The document, ending with a line feed.</summary>
    public static string Render(Brief brief)
    {
        ArgumentNullException.ThrowIfNull(brief);
        var notes = new Notes(brief);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {Plain(brief.Headline.Text)}\n\n*{Paragraph(brief.Standfirst, notes)}*\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{Plain(brief.Byline)}. As of {English.Date(brief.AsOf)}.\n");
        foreach (var section in brief.Sections)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {section.Title}\n\n{string.Join("\n\n", section.Paragraphs.Select(p => Paragraph(p, notes)))}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"\n## Method\n\n{Plain(string.Join(' ', brief.Method.Select(f => f.Text)))}\n");
        text.Append(CultureInfo.InvariantCulture, $"\n## Corrections\n\n");
        text.Append(Plain(brief.Corrections.Count == 0 ? Forms.Say("no-corrections").Text : string.Join(' ', brief.Corrections.Select(f => f.Text)))).Append('\n');
        if (notes.Written.Count > 0)
        {
            text.Append("\n## Sources\n\n").AppendJoin("\n", notes.Written).Append('\n');
        }

        return text.ToString();
    }

    static string Paragraph(IEnumerable<Finding> findings, Notes notes) =>
        string.Join(' ', findings.Select(f => Plain(f.Text) + string.Concat(notes.Of(f).Select(n => $"[^{n}]"))));

    /// <summary>The text with the characters that Markdown would take for marks written out.</summary>
    static string Plain(string text) => Marks().Replace(text, @"\$0");

    [GeneratedRegex(@"[\\`*_\[\]<>#|~]", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    /// <summary>The footnotes, each written when it is first used.</summary>
    sealed class Notes(Brief brief)
    {
        readonly Dictionary<string, Citation> citations = brief.Citations.ToDictionary(c => c.Event, StringComparer.Ordinal);
        readonly Dictionary<(string, MeasureInput), int> measures = [];
        readonly HashSet<string> ids = [];

        public List<string> Written { get; } = [];

        public IEnumerable<string> Of(Finding finding) =>
        [
            .. finding.Evidence.Select(e => Use(citations[e].Number, () => Source(citations[e]))),
            .. finding.Measures.Select(m => Use(MeasureId(m), () => Measure(m))),
            .. finding.Forecast is { } f ? [Use(f.Id, () => Forecast(f))] : Array.Empty<string>(),
        ];

        string Use(string id, Func<string> text)
        {
            if (ids.Add(id))
            {
                Written.Add($"[^{id}]: {text()}");
            }

            return id;
        }

        static string Source(Citation citation)
        {
            var link = Uri.TryCreate(citation.Url, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? $" <{url.AbsoluteUri}>" : "";
            return $"{Plain(BriefMarks.Source(citation))} \u201c{Plain(citation.Sentence.ReplaceLineEndings(" "))}\u201d{link}";
        }

        string MeasureId(Measured m)
        {
            if (!measures.TryGetValue((m.Measure, m.Input), out var number))
            {
                measures.Add((m.Measure, m.Input), number = measures.Count + 1);
            }

            return string.Create(CultureInfo.InvariantCulture, $"m{number}");
        }

        static string Measure(Measured m) => string.Create(CultureInfo.InvariantCulture,
            $"Measure *{m.Measure.Replace('-', ' ')}*, {Plain(m.Input.Dyad.ToString())}, {m.Input.Period.From:yyyy-MM-dd} to {m.Input.Period.To:yyyy-MM-dd} (end not in it), n = {m.N}. Query: `{Blanks().Replace(m.Query.Readable, " ")}`");

        static string Forecast(BriefForecast f) => string.Create(CultureInfo.InvariantCulture,
            $"Forecast {f.Id}, model {f.Model}: {f.Yes} of {f.Windows} past windows of {f.Period.Days} days; for {f.Period.From:yyyy-MM-dd} to {f.Period.To:yyyy-MM-dd} (end not in it).");
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
