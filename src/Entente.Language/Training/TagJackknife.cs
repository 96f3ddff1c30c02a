using System.Globalization;
using Entente.Language.Tagging;

namespace Entente.Language.Training;

/// <summary>Tags as wrong as they will be: the parsers learn from them.</summary>
static class TagJackknife
{
    /// <summary>Sentences beside each other are alike, so folds are dealt in blocks of this many.</summary>
    const int FoldBlock = 100;

    /// <summary>The tags that a tagger gives each sentence that it was not trained on; those of which only names are known go with the first part.</summary>
    public static Dictionary<TrainingSentence, int[]> Of(TrainingData data, TagSet tags, TrainingOptions options, Action<double, string> progress)
    {
        var sentences = data.Sentences;
        var predicted = new Dictionary<TrainingSentence, int[]>();
        var words = new WordFeatures();
        for (var fold = 0; fold < options.Folds; fold++)
        {
            progress(fold / (double)options.Folds, string.Create(CultureInfo.InvariantCulture, $"tagger, part {fold + 1}"));
            var others = sentences.Where((_, i) => i / FoldBlock % options.Folds != fold || sentences.Length <= FoldBlock).ToArray();
            var lexicon = LexiconBuilder.Build(others, tags);
            var tagger = new Tagger(TaggerTrainer.Train(others, tags, lexicon, options));
            var own = sentences.Where((_, i) => i / FoldBlock % options.Folds == fold);
            foreach (var sentence in fold == 0 ? own.Concat(data.Named) : own)
            {
                words.Fill(sentence.Text, sentence.Tokens, lexicon);
                predicted.Add(sentence, new int[sentence.Count]);
                tagger.Annotate(words, predicted[sentence]);
            }
        }

        return predicted;
    }
}
