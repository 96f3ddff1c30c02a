using Entente.Coding;
using Entente.Language;
using Entente.Reading;

namespace Entente.Cli.Running;

/// <summary>Reads articles, parses them and codes them, in order, on any number of threads.</summary>
sealed class CodingRun(EventCoder coder, int threads, LanguageSetting setting = LanguageSetting.Fast)
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

        if (LanguageGuess.Of(article.TextToParse) is { IsEnglish: false } language)
        {
            return new(new ReadResult { Rejected = OtherLanguage(article.Id, 0, language), Notices = read.Notices }, null, null);
        }

        var document = Parse(article, setting);
        var coding = coder.Code(article, document);
        var doubts = coding.DateDoubts.Select(doubt => new Notice(article.Id, 0, NoticeKind.DoubtfulDate, $"{doubt}; check its date"));
        return new(read with { Notices = [.. read.Notices, .. doubts] }, document, coding);
    }

    /// <summary>Parses an article without its uncoded regions.</summary>
    public static Document Parse(Article article, LanguageSetting setting = LanguageSetting.Fast) =>
        LanguageModel.Of(setting).Parse(article.TextToParse, [.. article.Uncoded.Select(u => new TextRange(u.Span.Start, u.Span.End))]);

    /// <summary>Says that a text is not in English.</summary>
    public static Rejected OtherLanguage(string file, int line, LanguageGuess language) =>
        new(file, line, $"language: the text is in {language.Name} ({language.Code}), and only English is read; give a translation.");
}
