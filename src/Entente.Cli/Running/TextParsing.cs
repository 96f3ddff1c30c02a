using Entente.Language;
using Entente.Language.Conllu;

namespace Entente.Cli.Running;

/// <summary>Parses a text of any length: parts go through the threads and are written in the order of the text.</summary>
static class TextParsing
{
    /// <summary>Parses all of a text; returns the exit code.</summary>
    public static async Task<int> RunAsync(TextReader reader, string path, LanguageModel model, int threads, TextWriter output, CancellationToken cancel)
    {
        using var report = new InputReport(null);
        var parts = TextParts.Read(reader).ToAsyncEnumerable();
        var sentences = 0;
        await foreach (var (document, language) in InOrder.MapAsync(parts, threads, part => Parse(part, model), cancel))
        {
            if (!language.IsEnglish)
            {
                report.Reject(CodingRun.OtherLanguage(path, language));
                continue;
            }

            ConlluWriter.Write(document!, sentences + 1).Write(output);
            sentences += document!.Sentences.Count;
        }

        return report.ExitCode;
    }

    static (Document? Document, LanguageGuess Language) Parse(string part, LanguageModel model)
    {
        var language = LanguageGuess.Of(part);
        return (language.IsEnglish ? model.Parse(part) : null, language);
    }
}
