using Entente.Language.Conllu;
using Entente.Language.Coreference;

namespace Entente.Language.Training;

/// <summary>A document with its gold entities by the first and last code unit of their heads.</summary>
/// <param name="Sentences">The parsed sentences.</param>
/// <param name="Genre">The genre in the document's id: "news" of GUM_news_...; empty if it names none.</param>
/// <param name="Gold">Gold entity and kind of the token that starts at a code unit, for tokens that head a mention.</param>
sealed record CoreferenceExample(IReadOnlyList<Sentence> Sentences, string Genre, IReadOnlyDictionary<int, IReadOnlyList<EntityMention>> Gold)
{
    /// <summary>The gold mentions that a phrase's head heads.</summary>
    public IReadOnlyList<EntityMention> Of(Phrase phrase) => Gold.TryGetValue(Sentences[phrase.Sentence][phrase.Head].Start, out var mentions) ? mentions : [];

    /// <summary>Documents of a CoNLL-U file, parsed again from their raw text by the model.</summary>
    public static IEnumerable<CoreferenceExample> Read(string path, LanguageModel model)
    {
        var file = ConlluReader.Read(File.ReadAllText(path), path);
        var document = new List<ConlluSentence>();
        foreach (var sentence in file.Sentences)
        {
            if (sentence.Comments.Any(c => c.StartsWith("# newdoc", StringComparison.Ordinal)) && document.Count > 0)
            {
                yield return Of(document, model);
                document.Clear();
            }

            document.Add(sentence);
        }

        if (document.Count > 0)
        {
            yield return Of(document, model);
        }
    }

    static CoreferenceExample Of(List<ConlluSentence> document, LanguageModel model)
    {
        var gold = ConlluDocument.Of(document);
        var heads = new Dictionary<int, List<EntityMention>>();
        foreach (var mention in EntityReader.Read(document))
        {
            foreach (var head in mention.Heads.Where(h => h <= mention.Last))
            {
                var start = gold.Sentences[mention.Sentence][head].Start;
                (heads.TryGetValue(start, out var list) ? list : heads[start] = []).Add(mention);
            }
        }

        var id = document[0].Comment("newdoc id")?.Split('_');
        return new(model.Parse(gold.Text).Sentences, id is { Length: > 2 } ? id[1] : "", heads.ToDictionary(h => h.Key, h => (IReadOnlyList<EntityMention>)h.Value));
    }
}
