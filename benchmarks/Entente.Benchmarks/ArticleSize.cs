using System.Globalization;
using System.Text;
using Entente.Store;

namespace Entente.Benchmarks;

/// <summary>
/// How large articles are in a store beside their raw text: the texts of the development data (news, press releases, the sentences of the
/// treebanks and the written ones as documents), each once; then ten times as much, made of their sentences dealt anew (texts are packed each for
/// itself, so that a sentence that comes again saves nothing). Usage: articles.
/// </summary>
static class ArticleSize
{
    const int SentencesEach = 20;
    const int Times = 10;

    /// <summary>Runs the benchmark; prints the sizes.</summary>
    public static int Run()
    {
        var data = Environment.GetEnvironmentVariable("ENTENTE_DATA") ?? Path.Combine("..", "shared", "data");
        if (!Directory.Exists(data))
        {
            Console.WriteLine("skipped (no data): set ENTENTE_DATA to the folder of the development data.");
            return 0;
        }

        var texts = Texts(data).Distinct(StringComparer.Ordinal).ToList();
        var path = Path.Combine(Directory.CreateTempSubdirectory("entente-benchmark-").FullName, "store.duckdb");
        var empty = Stored(path, []);
        Console.WriteLine("| articles | bytes of text | store | of it without an article | of the raw text |\n|---|---|---|---|---|");
        foreach (var some in new[] { [.. texts.Where((_, i) => i % 2 == 0)], texts, [.. Dealt(texts)] })
        {
            var (raw, stored) = (some.Sum(t => (long)Encoding.UTF8.GetByteCount(t)), Stored(path, some));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {some.Count:N0} | {raw:N0} | {stored:N0} | {empty:N0} | {stored / (double)raw:F2} |"));
        }

        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        return 0;
    }

    static IEnumerable<string> Dealt(IReadOnlyList<string> texts)
    {
        var sentences = texts.SelectMany(t => t.Split(". ")).ToArray();
        return Enumerable.Range(0, Times).SelectMany(seed =>
        {
            new Random(seed).Shuffle(sentences);
            return sentences.Chunk(SentencesEach).Select(c => string.Join(". ", c)).ToList();
        });
    }

    static long Stored(string path, IReadOnlyList<string> texts)
    {
        File.Delete(path);
        using (var store = EventStore.Open(path, new StoreOptions { MemoryMegabytes = 1000 }))
        {
            foreach (var batch in texts.Select((t, i) => new CodedArticle(new Article(string.Create(CultureInfo.InvariantCulture, $"a{i}"), t), [], [], "0")).Chunk(5000))
            {
                store.Add(batch);
            }
        }

        return new FileInfo(path).Length;
    }

    static IEnumerable<string> Texts(string data)
    {
        var news = File.ReadAllText(Path.Combine(data, "articles", "wikinews-2019.csv")).Split("\"\n");
        var releases = File.ReadLines(Path.Combine(data, "articles", "isaf-dev.jsonl")).Select(l => System.Text.Json.JsonDocument.Parse(l).RootElement.GetProperty("text").GetString()!);
        var documents = Directory.EnumerateFiles(Path.Combine(data, "ud"), "*.conllu").Order(StringComparer.Ordinal)
            .SelectMany(f => File.ReadLines(f).Where(l => l.StartsWith("# text = ", StringComparison.Ordinal)).Select(l => l[9..]).Chunk(SentencesEach).Select(c => string.Join(' ', c)));
        var written = Directory.EnumerateFiles(Path.Combine(data, "events", "written"), "*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadLines)
            .Select(l => System.Text.Json.JsonDocument.Parse(l).RootElement.TryGetProperty("sentence", out var sentence) ? sentence.GetString()! : "")
            .Where(s => s.Length > 0).Distinct(StringComparer.Ordinal).Chunk(SentencesEach).Select(c => string.Join(' ', c));
        return news.Concat(releases).Concat(documents).Concat(written).Where(t => t.Length > 0);
    }
}
