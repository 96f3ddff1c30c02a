using Entente.Language;
using Entente.Language.Conllu;

namespace Entente.Cli.Running;

/// <summary>Parses a text of any length: parts go through the threads and are written in the order of the text.</summary>
static class TextParsing
{
    /// <summary>Parses all of a text; returns the exit code. Parts in other languages are told of and left out.</summary>
    public static async Task<int> RunAsync(TextReader reader, string path, LanguageModel model, int threads, TextWriter output, CancellationToken cancel)
    {
        using var report = new InputReport(null);
        var (line, sentences, last) = (1, 0, "en");
        await foreach (var part in InOrder.MapAsync(TextParts.Read(reader).ToAsyncEnumerable(), threads, text => Parse(text, model), cancel))
        {
            if (!part.Language.IsEnglish && part.Language.Code != last)
            {
                report.Reject(CodingRun.OtherLanguage(path, line, part.Language));
            }

            if (part.Document is { } document)
            {
                ConlluWriter.Write(document, sentences + 1).Write(output);
                sentences += document.Sentences.Count;
            }

            (line, last) = (line + part.Lines, part.Language.Code);
        }

        return report.ExitCode;
    }

    static Part Parse(string text, LanguageModel model)
    {
        var language = LanguageGuess.Of(text);
        return new(language.IsEnglish ? model.Parse(text) : null, language, text.Count(c => c == '\n'));
    }

    sealed record Part(Document? Document, LanguageGuess Language, int Lines);
}
