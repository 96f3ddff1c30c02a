using System.Globalization;
using Entente.Language.Names;
using Entente.Language.Neural;
using Entente.Language.Tagging;

namespace Entente.Language.Training.Neural;

/// <summary>Trains a network on sentences. The same sentences, shape and options give the same numbers, bit for bit.</summary>
static class NetworkTrainer
{
    /// <summary>Longer sentences are left out.</summary>
    public const int LongestSentence = 150;

    /// <summary>Trains.</summary>
    /// <param name="plan">What network.</param>
    /// <param name="data">What it learns from; sentences longer than <see cref="LongestSentence"/> are left out.</param>
    /// <param name="predicted">The tags that the network reads: those of a tagger that did not know the sentence.</param>
    /// <param name="tags">The tags.</param>
    /// <param name="options">How long, and from which seed.</param>
    /// <param name="progress">Told of each step: the share done, from 0 to 1, and what it is.</param>
    public static GraphNetwork Train(
        NetworkPlan plan, TrainingData data, Dictionary<TrainingSentence, int[]> predicted, TagSet tags, TrainingOptions options, Action<double, string> progress)
    {
        var (network, examples) = Examples(plan.Shape, data, predicted, tags);
        var chance = new Chance(options.Seed);
        var gradients = new GraphGradients(plan, network, chance);
        gradients.Pack();
        var step = 0;
        var steps = options.NetworkEpochs * BatchOrder.Of(examples, chance).Count;
        for (var epoch = 0; epoch < options.NetworkEpochs; epoch++)
        {
            var loss = 0.0;
            foreach (var batch in BatchOrder.Of(examples, chance))
            {
                loss += gradients.Learn(batch, 1f / BatchOrder.Words);
                gradients.Move(LearningRate.At(++step, steps), step);
                if (step % 200 == 0 || step == steps)
                {
                    progress(step / (double)steps, string.Create(CultureInfo.InvariantCulture, $"network, epoch {epoch + 1}, loss {loss / 200:F3}"));
                    loss = 0;
                }
            }
        }

        return network;
    }

    static (GraphNetwork Network, GraphExample[] Examples) Examples(
        NetworkShape shape, TrainingData data, Dictionary<TrainingSentence, int[]> predicted, TagSet tags)
    {
        var sentences = data.Sentences.Concat(data.Named).Where(sentence => sentence.Count <= LongestSentence).ToArray();
        var lexicon = new Lexicon([]);
        var words = new WordFeatures();
        var (wordHashes, pieceHashes) = (new List<ulong>(), new List<ulong>());
        var hints = new NameHints[LongestSentence];
        Span<ulong> pieces = stackalloc ulong[WordPieces.Count];
        foreach (var sentence in sentences)
        {
            words.Fill(sentence.Text, sentence.Tokens, lexicon);
            NameList.Default.Mark(sentence.Text, sentence.Tokens, words, hints);
            for (var i = 0; i < sentence.Count; i++)
            {
                wordHashes.Add(words.Lower[i]);
                WordPieces.Of(words, hints[i], i, pieces);
                pieceHashes.AddRange(pieces);
            }
        }

        var network = new GraphNetwork(shape, Vocabulary.Of(wordHashes, 2), Vocabulary.Of(pieceHashes, 3), tags.Count);
        return (network, [.. sentences.Select(sentence => Example(sentence, predicted[sentence], data.Names, tags, network, words, lexicon))]);
    }

    static GraphExample Example(
        TrainingSentence sentence, int[] predicted, IReadOnlyDictionary<string, int[]> names, TagSet tags, GraphNetwork network, WordFeatures words, Lexicon lexicon)
    {
        words.Fill(sentence.Text, sentence.Tokens, lexicon);
        var hints = new NameHints[sentence.Count];
        NameList.Default.Mark(sentence.Text, sentence.Tokens, words, hints);
        return new GraphExample(
            new NetworkInput().Fill(words, hints, predicted, network.WordNames, network.PieceNames),
            [.. sentence.Heads.Select(head => head == TrainingSentence.Unknown ? GraphExample.Unknown : head == sentence.Count ? 0 : head + 1)],
            sentence.Relations,
            sentence.Tags.Length == 0 ? null : [.. sentence.Tags.Select(tags.NumberOf)],
            names.GetValueOrDefault(sentence.Text));
    }
}
