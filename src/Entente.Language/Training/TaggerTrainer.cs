using Entente.Language.Learning;
using Entente.Language.Tagging;

namespace Entente.Language.Training;

/// <summary>Trains the tagger on gold sentences, its own earlier tags as history.</summary>
static class TaggerTrainer
{
    const int FewestUpdates = 3;

    /// <summary>Trains.</summary>
    public static LinearModel Train(IReadOnlyList<TrainingSentence> sentences, TagSet tags, Lexicon lexicon, TrainingOptions options) =>
        new(TrainWeights(sentences, tags, lexicon, options));

    /// <summary>Trains and rounds the weights.</summary>
    public static QuantisedWeights TrainWeights(
        IReadOnlyList<TrainingSentence> sentences, TagSet tags, Lexicon lexicon, TrainingOptions options)
    {
        var order = sentences.ToArray();
        var random = new SeededOrder(options.Seed);
        var trainer = new PerceptronTrainer(tags.Count, FewestUpdates);
        var words = new WordFeatures();
        for (var epoch = 0; epoch < options.TaggerEpochs; epoch++)
        {
            random.Shuffle<TrainingSentence>(order);
            foreach (var sentence in order)
            {
                words.Fill(sentence.Text, sentence.Tokens, lexicon);
                Learn(trainer, words, sentence, tags, options, random);
            }
        }

        return QuantisedWeights.Of(trainer);
    }

    static void Learn(PerceptronTrainer trainer, WordFeatures words, TrainingSentence sentence, TagSet tags, TrainingOptions options, SeededOrder random)
    {
        Span<ulong> room = stackalloc ulong[TagFeatures.Room];
        Span<int> scores = stackalloc int[(tags.Count + 7) / 8 * 8];
        var given = new int[sentence.Count];
        for (var i = 0; i < sentence.Count; i++)
        {
            var features = new FeatureList(room);
            TagFeatures.Extract(words, i, Tagger.TagBefore(given, i - 1), Tagger.TagBefore(given, i - 2), ref features);
            features.Thin(random, options.DropPercent);
            trainer.Score(features.Items, scores);
            var best = 0;
            for (var tag = 1; tag < tags.Count; tag++)
            {
                best = scores[tag] > scores[best] ? tag : best;
            }

            var gold = tags.NumberOf(sentence.Tags[i]);
            if (gold >= 0 && best != gold)
            {
                trainer.Update(features.Items, gold, best);
            }

            trainer.Tick();
            given[i] = best;
        }
    }
}
