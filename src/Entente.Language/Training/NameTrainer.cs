using Entente.Language.Learning;
using Entente.Language.Names;
using Entente.Language.Parsing;
using Entente.Language.Tagging;

namespace Entente.Language.Training;

/// <summary>Trains the name finder on sentences whose names are known, tagged and parsed by the models before it.</summary>
sealed class NameTrainer(Lexicon lexicon, Tagger tagger, DependencyParser parser)
{
    const int FewestUpdates = 2;

    readonly WordFeatures words = new();
    readonly ParseState state = new();
    readonly PerceptronTrainer trainer = new(NameLabels.Count, FewestUpdates);

    /// <summary>Trains and rounds the weights.</summary>
    public QuantisedWeights Train(IReadOnlyList<NamedSentence> sentences, TrainingOptions options)
    {
        var order = sentences.Select(sentence => (Text: TrainingText.Of(sentence.Words), sentence.Names)).ToArray();
        var random = new SeededOrder(options.Seed);
        for (var epoch = 0; epoch < options.NameEpochs; epoch++)
        {
            random.Shuffle(order.AsSpan());
            foreach (var (text, names) in order)
            {
                var tags = new int[text.Tokens.Length];
                words.Fill(text.Text, text.Tokens, lexicon);
                tagger.Annotate(words, tags);
                parser.Annotate(words, tags, state);
                Learn(text, tags, NameLabels.Of(tags.Length, names), options, random);
            }
        }

        return QuantisedWeights.Of(trainer);
    }

    void Learn(TrainingText text, int[] tags, int[] gold, TrainingOptions options, SeededOrder random)
    {
        Span<ulong> room = stackalloc ulong[NameFeatures.Room];
        Span<int> scores = stackalloc int[(NameLabels.Count + 7) / 8 * 8];
        var hints = new NameHints[gold.Length];
        NameFinder.Mark(text.Text, text.Tokens, words, hints);
        var previous = NameLabels.Outside;
        for (var i = 0; i < gold.Length; i++)
        {
            if (!NameFeatures.IsCandidate(text.Tokens[i].Of(text.Text), previous))
            {
                previous = NameLabels.Outside;
                continue;
            }

            var features = new FeatureList(room);
            NameFeatures.Extract(words, tags, hints, state, i, previous, ref features);
            features.Thin(random, options.DropPercent);
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
}
