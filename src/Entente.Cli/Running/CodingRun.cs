using Entente.Coding;
using Entente.Language;
using Entente.Reading;

namespace Entente.Cli.Running;

/// <summary>Reads articles, parses them and codes them, in order, on any number of threads.</summary>
sealed class CodingRun(EventCoder coder, int threads)
{
    /// <summary>Codes every article of the inputs ("-" is standard input).</summary>
    public IAsyncEnumerable<CodedResult> CodeAsync(IReadOnlyList<string> inputs, CancellationToken cancel)
    {
        var options = new ReadingOptions { StandardInput = Console.OpenStandardInput() };
        return InOrder.MapAsync(ArticleReader.ReadAsync(inputs, options, cancel), threads, Code, cancel);
    }

    CodedResult Code(ReadResult read)
    {
        if (read.Article is not { } article)
        {
            return new(read, null, null);
        }

        var document = Parse(article);
        return new(read, document, coder.Code(article, document));
    }

    /// <summary>Parses an article without its uncoded regions.</summary>
    public static Document Parse(Article article) =>
        LanguageModel.Default.Parse(article.TextToParse, [.. article.Uncoded.Select(u => new TextRange(u.Span.Start, u.Span.End))]);
}
