using System.Globalization;
using Entente.Store;

namespace Entente.Cli.Output;

/// <summary>An event with all that stands behind it, for a person to read.</summary>
static class EventText
{
    /// <summary>Writes the event, its sentence, rule, article, and the other reports.</summary>
    public static void Write(StoredEvent stored, StoredStoryEvent? happening, TextWriter output)
    {
        var (coded, article) = (stored.Event, stored.Article);
        output.WriteLine($"{stored.Label}  {coded.Id}");
        output.WriteLine($"  {Summary(coded)}");
        Field(output, "date", $"{Day(coded.Date)} ({coded.DateReason})");
        Field(output, "standing", coded.Auxiliary == AuxiliaryMode.None ? "reported as done" : string.Join(", ", coded.Auxiliary.ToNames()));
        Field(output, "place", coded.Place is { } place ? string.Join(", ", new[] { place.Name, place.Province, place.Country }.Where(p => p.Length > 0).Distinct()) : "");
        Field(output, "casualties", Casualties(coded.Casualties));
        Field(output, "context", string.Join(", ", coded.Contexts));
        Field(output, "scales", string.Create(CultureInfo.InvariantCulture,
            $"quad class {(int)coded.QuadClass} (PLOVER), intensity {coded.Intensity:+0.0;-0.0;0} (PLOVER), CAMEO {coded.Cameo}, confidence {coded.Confidence:F2}"));
        Field(output, "sentence", $"{coded.Evidence.Sentence + 1}, characters {coded.Evidence.SentenceSpan.Start} to {coded.Evidence.SentenceSpan.End}");
        output.WriteLine($"    {Marked(coded)}");
        foreach (var (role, mention) in coded.Sources.Select(m => ("source", m)).Concat(coded.Targets.Select(m => ("target", m))))
        {
            Field(output, role, $"\"{mention.Text}\" is {Named(mention.Actor)}: {mention.Reason}");
        }

        Field(output, "rule", $"{coded.Evidence.Rule}, coder {coded.Evidence.CoderVersion}");
        Field(output, "article", $"{article.Id}: {string.Join(", ", new[] { article.Publisher, Day(article.Published), article.Title }.Where(p => p.Length > 0))}");
        Field(output, "url", article.Url);
        Field(output, "original", article.Original is { } original ? $"{original.Publisher} ({original.Reason})" : "");
        Field(output, "text", $"SHA-256 {article.Hash}");
        Reports(stored, happening, output);
    }

    /// <summary>"USA > PAK SUPPORT" with names.</summary>
    public static string Summary(Event coded)
    {
        var type = Ontology.Name(coded.Type) + (coded.Mode.Length > 0 ? $"/{coded.Mode}" : "");
        var sources = string.Join(" + ", coded.Sources.Select(s => Named(s.Actor)));
        return coded.Targets.Count == 0 ? $"{sources}  {type}" : $"{sources} > {string.Join(" + ", coded.Targets.Select(t => Named(t.Actor)))}  {type}";
    }

    static string Named(Actor actor)
    {
        var code = string.Join(' ', new[] { actor.Country, actor.Sector }.Where(c => c.Length > 0));
        return actor.Name.Length > 0 && actor.Name != code ? $"{actor.Name} [{code}]" : $"[{(code.Length > 0 ? code : "unknown")}]";
    }

    static void Reports(StoredEvent stored, StoredStoryEvent? happening, TextWriter output)
    {
        if (happening is null || happening.Reports.Count < 2)
        {
            output.WriteLine("  told by one report");
            return;
        }

        output.WriteLine($"  told by {happening.Reports.Count} reports, {happening.Origins.Count} independent {(happening.Origins.Count == 1 ? "origin" : "origins")} ({string.Join("; ", happening.Origins)}), story {stored.Story}:");
        foreach (var (report, reason) in happening.Reports)
        {
            output.WriteLine($"    {report.Label}  {report.Article.Publisher}, {Day(report.Article.Published)}, {report.Article.Id}: {reason}");
        }
    }

    static string Marked(Event coded)
    {
        var text = coded.Evidence.SentenceText;
        foreach (var span in coded.Evidence.Trigger.OrderByDescending(t => t.Start))
        {
            var (start, end) = (span.Start - coded.Evidence.SentenceSpan.Start, span.End - coded.Evidence.SentenceSpan.Start);
            text = $"{text[..start]}[{text[start..end]}]{text[end..]}";
        }

        return text.ReplaceLineEndings(" ");
    }

    static string Casualties(Casualties numbers) => string.Join(", ", new[]
    {
        (numbers.Dead, "killed"), (numbers.Injured, "injured"), (numbers.Arrested, "arrested"),
    }.Where(n => n.Item1 is not null).Select(n => $"{n.Item1} {n.Item2}"));

    static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    static void Field(TextWriter output, string name, string value)
    {
        if (value.Length > 0)
        {
            output.WriteLine($"  {name,-11}{value}");
        }
    }
}
