using System.Globalization;
using Entente.Language.Tagging;

namespace Entente.Language.Training;

/// <summary>Tags as wrong as they will be: the parsers learn from them.</summary>
static class TagJackknife
{
    /// <summary>Sentences beside each other are alike, so folds are dealt in blocks of this many.</summary>
    const int FoldBlock = 100;

    /// <summary>The tags that a tagger gives each sentence that it was not trained on.</summary>
    public static Dictionary<TrainingSentence, int[]> Of(TrainingSentence[] sentences, TagSet tags, TrainingOptions options, Action<string> next)
    {
        var predicted = new Dictionary<TrainingSentence, int[]>();
        var words = new WordFeatures();
        for (var fold = 0; fold < options.Folds; fold++)
        {
            next(string.Create(CultureInfo.InvariantCulture, $"tagger, part {fold + 1}"));
            var others = sentences.Where((_, i) => i / FoldBlock % options.Folds != fold || sentences.Length <= FoldBlock).ToArray();
            var lexicon = LexiconBuilder.Build(others, tags);
            var tagger = new Tagger(TaggerTrainer.Train(others, tags, lexicon, options));
            foreach (var sentence in sentences.Where((_, i) => i / FoldBlock % options.Folds == fold))
            {
                words.Fill(sentence.Text, sentence.Tokens, lexicon);
                predicted.Add(sentence, new int[sentence.Count]);
                tagger.Annotate(words, predicted[sentence]);
            }
        }

        return predicted;
    }
}
