using System.Globalization;
using System.Text;
using Entente.Store;

namespace Entente.Benchmarks;

/// <summary>
/// How large articles are in a store beside their raw text: the texts of the development data (news, press releases, the sentences of the
/// treebanks and the written ones as documents), each once. Usage: articles.
/// </summary>
static class ArticleSize
{
    const int SentencesEach = 20;

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
        var raw = texts.Sum(t => (long)Encoding.UTF8.GetByteCount(t));
        var path = Path.Combine(Directory.CreateTempSubdirectory("entente-benchmark-").FullName, "store.duckdb");
        var empty = Stored(path, []);
        File.Delete(path);
        var stored = Stored(path, texts);
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{texts.Count:N0} articles, {raw:N0} bytes of text; store {stored:N0} bytes ({empty:N0} of them without an article): {stored / (double)raw:F2} of the raw text, {(stored - empty) / (double)raw:F2} without the empty store."));
        return 0;
    }

    static long Stored(string path, IReadOnlyList<string> texts)
    {
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
