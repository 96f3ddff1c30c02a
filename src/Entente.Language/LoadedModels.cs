using Entente.Language.Learning;
using Entente.Language.Names;
using Entente.Language.Parsing;
using Entente.Language.Tagging;

namespace Entente.Language;

/// <summary>The learned models laid out for use; they hold no buffers, so threads and settings share them.</summary>
sealed record LoadedModels(Lexicon Lexicon, TagSet Tags, Lemmatizer Lemmatizer, Tagger Tagger, DependencyParser Parser, NameFinder NameFinder)
{
    /// <summary>Lays weights out.</summary>
    public static LoadedModels Of(LanguageWeights weights) => new(
        weights.Lexicon,
        weights.Tags,
        new Lemmatizer(weights.Lexicon, weights.LemmaRules, weights.Tags),
        new Tagger(new LinearModel(weights.Tagger)),
        new DependencyParser(new PackedModel(weights.Moves), new LinearModel(weights.Relations)),
        new NameFinder(new LinearModel(weights.Names)));
}
