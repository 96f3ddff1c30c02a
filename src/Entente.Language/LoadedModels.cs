using Entente.Language.Learning;
using Entente.Language.Neural;
using Entente.Language.Tagging;

namespace Entente.Language;

/// <summary>The learned models laid out for use; they hold no buffers, so threads and settings share them.</summary>
sealed record LoadedModels(Lexicon Lexicon, TagSet Tags, Lemmatizer Lemmatizer, Tagger Tagger, GraphNetwork Network)
{
    /// <summary>Lays weights out.</summary>
    public static LoadedModels Of(LanguageWeights weights) => new(
        weights.Lexicon,
        weights.Tags,
        new Lemmatizer(weights.Lexicon, weights.LemmaRules, weights.Tags),
        new Tagger(new LinearModel(weights.Tagger)),
        weights.Network);
}
