using Entente.Language.Learning;
using Entente.Language.Names;
using Entente.Language.Parsing;
using Entente.Language.Tagging;

namespace Entente.Language.Training;

/// <summary>Trains the name finder on sentences whose names are known, tagged and parsed by the models before it.</summary>
sealed class NameTrainer(Lexicon lexicon, Tagger tagger, DependencyParser parser)
{
    const int FewestUpdates = 2;

    readonly PerceptronTrainer trainer = new(NameLabels.Count, FewestUpdates);

    /// <summary>Trains and rounds the weights.</summary>
    public QuantisedWeights Train(IReadOnlyList<NamedSentence> sentences, TrainingOptions options)
    {
        var order = sentences.Select(Read).ToArray();
        var random = new SeededOrder(options.Seed);
        for (var epoch = 0; epoch < options.NameEpochs; epoch++)
        {
            random.Shuffle(order.AsSpan());
            foreach (var sentence in order)
            {
                Learn(sentence, options, random);
            }
        }

        return QuantisedWeights.Of(trainer);
    }

    Example Read(NamedSentence sentence)
    {
        var text = TrainingText.Of(sentence.Words);
        var example = new Example(text, new WordFeatures(), new int[text.Tokens.Length], new ParseState(), new NameHints[text.Tokens.Length], NameLabels.Of(text.Tokens.Length, sentence.Names));
        example.Words.Fill(text.Text, text.Tokens, lexicon);
        tagger.Annotate(example.Words, example.Tags);
        parser.Annotate(example.Words, example.Tags, example.State);
        NameFinder.Mark(text.Text, text.Tokens, example.Words, example.Hints);
        return example;
    }

    void Learn(Example sentence, TrainingOptions options, SeededOrder random)
    {
        Span<ulong> room = stackalloc ulong[NameFeatures.Room];
        Span<int> scores = stackalloc int[(NameLabels.Count + 7) / 8 * 8];
        var (text, gold) = (sentence.Text, sentence.Gold);
        var previous = NameLabels.Outside;
        for (var i = 0; i < gold.Length; i++)
        {
            if (!NameFeatures.IsCandidate(text.Tokens[i].Of(text.Text), previous))
            {
                previous = NameLabels.Outside;
                continue;
            }

            var features = new FeatureList(room);
            NameFeatures.Extract(sentence.Words, sentence.Tags, sentence.Hints, sentence.State, i, previous, ref features);
            features.Thin(random, options.NameDropPercent);
            trainer.Score(features.Items, scores);
            var best = NameLabels.Outside;
            for (var label = 1; label < NameLabels.Count; label++)
            {
                best = scores[label] > scores[best] && NameLabels.Follows(previous, label) ? label : best;
            }

            if (best != gold[i])
            {
                trainer.Update(features.Items, gold[i], best);
            }

            trainer.Tick();
            previous = best;
        }
    }

    sealed record Example(TrainingText Text, WordFeatures Words, int[] Tags, ParseState State, NameHints[] Hints, int[] Gold);
}
