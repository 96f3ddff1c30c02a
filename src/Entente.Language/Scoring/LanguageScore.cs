using Entente.Language.Conllu;

namespace Entente.Language.Scoring;

/// <summary>
/// The language model measured against a treebank by the CoNLL 2018 metric, with gold tokens and from raw text.
/// </summary>
/// <param name="Documents">How many documents were scored.</param>
/// <param name="Sentences">How many gold sentences.</param>
/// <param name="Words">How many gold words.</param>
/// <param name="GoldTokens">The figures with gold sentences and tokens.</param>
/// <param name="RawText">The figures from raw text.</param>
/// <param name="Relations">The arcs by relation, with gold tokens, the commonest first.</param>
/// <param name="Confusions">The commonest confusions, with gold tokens.</param>
public sealed record LanguageScore(
    int Documents,
    int Sentences,
    int Words,
    IReadOnlyList<LanguageFigure> GoldTokens,
    IReadOnlyList<LanguageFigure> RawText,
    IReadOnlyList<RelationFigure> Relations,
    IReadOnlyList<LanguageConfusion> Confusions)
{
    /// <summary>Scores a model on a CoNLL-U file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="model">The model.</param>
    /// <param name="documentPrefix">Only documents whose id starts so; "" for all.</param>
    /// <exception cref="InvalidDataException">The file has wrong lines, or no document with the prefix.</exception>
    public static LanguageScore Evaluate(string path, LanguageModel model, string documentPrefix = "")
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(documentPrefix);
        return Evaluate(DocumentsOf(path, documentPrefix), _ => model);
    }

    /// <summary>Scores models on documents.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="modelOf">The model that reads a document.</param>
    public static LanguageScore Evaluate(IReadOnlyList<IReadOnlyList<ConlluSentence>> documents, Func<IReadOnlyList<ConlluSentence>, LanguageModel> modelOf)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(modelOf);
        var gold = documents.SelectMany(document => document).ToArray();
        var tokenised = new LanguageComparison(gold, documents.SelectMany(document => document.Select(modelOf(document).Annotate)));
        var raw = new LanguageComparison(gold, documents.SelectMany(document => ConlluWriter.Write(modelOf(document).Parse(ConlluDocument.Of(document).Text)).Sentences));
        return new LanguageScore(
            documents.Count,
            gold.Length,
            tokenised.GoldWords.Count,
            Bootstrap.Figures(tokenised),
            Bootstrap.Figures(raw),
            ConfusionTable.Relations(tokenised),
            ConfusionTable.Confusions(tokenised, gold));
    }

    /// <summary>The figure of a measure with gold tokens.</summary>
    public LanguageFigure this[ScoredMeasure measure] => GoldTokens.First(figure => figure.Measure == measure);

    /// <summary>The documents of a CoNLL-U file whose id starts so.</summary>
    /// <exception cref="InvalidDataException">The file has wrong lines, or no document with the prefix.</exception>
    internal static IReadOnlyList<ConlluSentence>[] DocumentsOf(string path, string prefix)
    {
        IReadOnlyList<ConlluSentence>[] documents =
            [.. DocumentsOf(ConlluFile.Read(path).Sentences).Where(document => document.Id.StartsWith(prefix, StringComparison.Ordinal)).Select(document => document.Sentences)];
        return documents.Length > 0
            ? documents
            : throw new InvalidDataException($"{path}: no document's id starts with '{prefix}'; ids stand in '# newdoc id = ...' lines.");
    }

    static IEnumerable<(string Id, IReadOnlyList<ConlluSentence> Sentences)> DocumentsOf(IReadOnlyList<ConlluSentence> sentences)
    {
        var (id, document) = ("", new List<ConlluSentence>());
        foreach (var sentence in sentences)
        {
            if (sentence.Comment("newdoc id") is { } next && document.Count > 0)
            {
                yield return (id, document);
                document = [];
            }

            id = sentence.Comment("newdoc id") ?? id;
            document.Add(sentence);
        }

        if (document.Count > 0)
        {
            yield return (id, document);
        }
    }
}
