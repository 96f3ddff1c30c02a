using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Cli.Running;
using Entente.Coding.Output;

namespace Entente.Cli.Output;

/// <summary>Writes what was coded: events, and where asked for the texts and the declined sentences.</summary>
sealed class CodedOutput : IDisposable
{
    static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    readonly TextWriter output;
    readonly string format;
    readonly TextWriter? texts;
    readonly TextWriter? declinedSentences;
    readonly bool includesAuxiliary;
    int articles;
    int events;
    int declined;

    /// <summary>Begins to write; CSV begins with its header.</summary>
    public CodedOutput(TextWriter output, string format, string? texts, string? declined, bool includesAuxiliary)
    {
        (this.output, this.format, this.includesAuxiliary) = (output, format, includesAuxiliary);
        this.texts = texts is null ? null : OutputFile.Open(texts);
        declinedSentences = declined is null ? null : OutputFile.Open(declined);
        if (format == "csv")
        {
            output.WriteLine(EventCsv.Header);
        }
    }

    /// <summary>Writes what one piece of input gave.</summary>
    public void Write(CodedResult coded)
    {
        if (coded.Coding is not { } coding || coded.Read.Article is not { } article)
        {
            return;
        }

        articles++;
        texts?.WriteLine(JsonSerializer.Serialize(new { id = article.Id, text = article.Text, hash = article.Hash }, Plain));
        foreach (var found in coding.Events.Where(e => includesAuxiliary || (e.Auxiliary & (AuxiliaryMode.Negation | AuxiliaryMode.Hypothetical)) == 0))
        {
            events++;
            output.WriteLine(format switch
            {
                "csv" => EventCsv.Line(found, article),
                "text" => $"{found.Date:yyyy-MM-dd}  {EventText.Summary(found)}{(found.Auxiliary == 0 ? "" : $" ({string.Join(", ", found.Auxiliary.ToNames())})")}\n    {found.Evidence.SentenceText.ReplaceLineEndings(" ")}\n    {found.Id}, {found.Evidence.Rule}",
                _ => PloverRecord.Write(found, article),
            });
        }

        foreach (var sentence in coding.Declined)
        {
            declined++;
            declinedSentences?.WriteLine(JsonSerializer.Serialize(
                new { document = sentence.Article, sequence = sentence.Sentence, start = sentence.Span.Start, end = sentence.Span.End, text = sentence.Text, reason = sentence.Reason }, Plain));
        }
    }

    /// <summary>Says on standard error how many articles, events and declined sentences there were.</summary>
    public void Summarise(int rejected) =>
        Console.Error.WriteLine($"{articles} articles, {events} events, {declined} sentences declined, {rejected} rejected.");

    /// <inheritdoc/>
    public void Dispose()
    {
        texts?.Dispose();
        declinedSentences?.Dispose();
    }
}
