using Entente.Language;

namespace Entente.Benchmarks;

/// <summary>A fixed number of words of news.</summary>
static class NewsText
{
    /// <summary>How many tokens the text has.</summary>
    public const int Words = 50_000;

    /// <summary>The first <see cref="Words"/> tokens of the development data's news articles.</summary>
    /// <exception cref="FileNotFoundException">The development data are not there.</exception>
    public static string Read()
    {
        var data = Environment.GetEnvironmentVariable("ENTENTE_DATA") ?? Path.Combine("..", "shared", "data");
        var path = Path.GetFullPath(Path.Combine(data, "articles", "wikinews-2019.csv"));
        if (!File.Exists(path))
        {
            throw new FileNotFoundException("skipped (no data): set ENTENTE_DATA to the folder of the development data.", path);
        }

        var text = File.ReadAllText(path).Replace("\"", "", StringComparison.Ordinal);
        return text[..new Tokenizer().Tokenize(text)[Words - 1].End];
    }
}
