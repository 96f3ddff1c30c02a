using Entente.Cli.Running;
using Entente.Coding.Scoring;
using Entente.Language;
using Entente.Language.Coreference;
using Entente.Language.Scoring;
using Entente.Reading;

namespace Entente.Cli.Commands;

/// <summary>`entente eval coreference FILE`: whom pronouns mean, against entities of a treebank or offsets in articles.</summary>
static class EvalCoreference
{
    /// <summary>Resolves and compares.</summary>
    public static ScoreReport Measure(string path)
    {
        InputFile.Open(path).Dispose();
        try
        {
            return Report(path, path.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase) ? OfOffsets(path)
                : CoreferenceScore.Evaluate(path, LanguageModel.Default, CoreferenceResolver.Default));
        }
        catch (Exception error) when (error is InvalidDataException or FormatException)
        {
            throw new UserException(error.Message);
        }
    }

    static ScoreReport Report(string path, IReadOnlyList<ScoredReference> scored)
    {
        var documents = scored.GroupBy(s => s.Document).Select(g => (Right: g.Count(s => s.IsRight), Resolved: g.Count(s => s.IsResolved), All: g.Count())).ToArray();
        Figure Share(string name, int count, Func<(int Right, int Resolved, int All), int> of, Func<(int Right, int Resolved, int All), int> among) =>
            Bootstrap.Measure(name, documents.Length, drawn => drawn.Sum(i => of(documents[i])) / (double)drawn.Sum(i => among(documents[i]))) with { Count = count };
        return new($"{path}: {documents.Length} documents, {scored.Count} references",
            [
                Share("antecedent right among resolved", scored.Count(s => s.IsResolved), d => d.Right, d => d.Resolved),
                Share("share resolved", scored.Count, d => d.Resolved, d => d.All),
                Share("right among all", scored.Count, d => d.Right, d => d.All),
            ],
            [.. scored.Where(s => !s.IsRight).GroupBy(s => (Word: s.Word.ToLowerInvariant(), s.IsResolved)).OrderByDescending(g => g.Count())
                .Select(g => new Confusion(g.Key.Word, g.Key.IsResolved ? g.First().Given : "(none)", g.Count(), g.First().Sentence))]);
    }

    // The repository holds offsets only; the articles lie in the data folder.
    static List<ScoredReference> OfOffsets(string path)
    {
        var offsets = CoreferenceOffsets.Read(InputFile.Lines(path), path).GroupBy(o => o.Document).ToList();
        var file = Path.Combine(DataFolder.Path, "articles", Path.GetFileNameWithoutExtension(path) + ".csv");
        if (!File.Exists(file))
        {
            throw new UserException($"{path}: the articles that its offsets count in are not there: {file}. Set ENTENTE_DATA to the data folder.");
        }

        var articles = ArticleReader.ReadAsync([file], new ReadingOptions(), CancellationToken.None).ToBlockingEnumerable()
            .Where(r => r.Article is not null).Select(r => r.Article!).ToDictionary(a => a.Id);
        return [.. offsets.Index().SelectMany(o => Score(o.Index, articles.GetValueOrDefault(o.Item.Key)
            ?? throw new UserException($"{path}: {file} has no article '{o.Item.Key}'"), o.Item))];
    }

    static IEnumerable<ScoredReference> Score(int number, Article article, IEnumerable<CoreferenceOffsets> offsets)
    {
        var sentences = CodingRun.Parse(article).Sentences;
        var chain = CoreferenceResolver.Default.Resolve(sentences);
        return offsets.Select(o => o.Score(sentences, chain, number));
    }
}
