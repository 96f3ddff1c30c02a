using Entente.Language;

namespace Entente.Benchmarks;

/// <summary>A fixed number of words of news.</summary>
static class NewsText
{
    /// <summary>How many tokens the text has.</summary>
    public const int Words = 50_000;

    /// <summary>The file of news articles among the development data.</summary>
    /// <exception cref="FileNotFoundException">The development data are not there.</exception>
    public static string Path
    {
        get
        {
            var data = Environment.GetEnvironmentVariable("ENTENTE_DATA") ?? System.IO.Path.Combine("..", "shared", "data");
            var path = System.IO.Path.GetFullPath(System.IO.Path.Combine(data, "articles", "wikinews-2019.csv"));
            return File.Exists(path) ? path : throw new FileNotFoundException("skipped (no data): set ENTENTE_DATA to the folder of the development data.", path);
        }
    }

    /// <summary>The first <see cref="Words"/> tokens of the news articles.</summary>
    /// <exception cref="FileNotFoundException">The development data are not there.</exception>
    public static string Read()
    {
        var text = File.ReadAllText(Path).Replace("\"", "", StringComparison.Ordinal);
        return text[..new Tokenizer().Tokenize(text)[Words - 1].End];
    }
}
