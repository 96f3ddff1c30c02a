using System.Globalization;
using Entente.Language.Conllu;
using Entente.Language.Names;
using Entente.Language.Neural;
using Entente.Language.Tagging;

namespace Entente.Language.Training.Neural;

/// <summary>
/// Trains the network of the accurate setting on treebanks; its tags are those of a tagger that did not know the sentence.
/// The same files and options give the same weight file, bit for bit.
/// </summary>
public static class AccurateTrainer
{
    const int LongestSentence = 150;

    /// <summary>Trains on treebanks and writes the weight file.</summary>
    /// <param name="paths">Treebanks (CoNLL-U) and their sentences with names (.iob2), in the order that the header will name them.</param>
    /// <param name="weights">Where the weight file goes.</param>
    /// <param name="options">How long, and from which seed.</param>
    /// <param name="progress">Told of each step: the share done, from 0 to 1, and what it is.</param>
    /// <exception cref="InvalidDataException">A treebank has wrong lines; the message names each as file(line).</exception>
    public static void Train(IReadOnlyList<string> paths, Stream weights, TrainingOptions options, Action<double, string>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(weights);
        progress ??= (_, _) => { };
        var sentences = paths.Where(path => !NamedSentenceReader.Reads(path)).SelectMany(path => ConlluFile.Read(path).Sentences).Select(TrainingSentence.Of)
            .Where(sentence => sentence.Count is > 0 and <= LongestSentence).ToArray();
        var tags = LexiconBuilder.TagsOf(sentences);
        var header = paths.Select(path => $"trained on: {Path.GetFileName(path)} sha256 {LanguageTrainer.Sha256(path)}").Append(HeaderOf(options));
        var names = paths.Where(NamedSentenceReader.Reads).SelectMany(NamedSentenceReader.Read)
            .DistinctBy(sentence => string.Join(' ', sentence.Words), StringComparer.Ordinal)
            .ToDictionary(sentence => string.Join(' ', sentence.Words), sentence => NameLabels.Of(sentence.Words.Count, sentence.Names), StringComparer.Ordinal);
        var network = Train(sentences, tags, names, options, progress);
        new AccurateWeights([.. header], tags, network).Write(weights);
    }

    static GraphNetwork Train(
        TrainingSentence[] sentences, TagSet tags, Dictionary<string, int[]> names, TrainingOptions options, Action<double, string> progress)
    {
        var predicted = TagJackknife.Of(sentences, tags, options, step => progress(0, step));
        var (network, examples) = Examples(sentences, predicted, names, tags);
        var chance = new Chance(options.Seed);
        var gradients = new GraphGradients(network, chance);
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
                if (step % 200 == 0)
                {
                    progress(step / (double)steps, string.Create(CultureInfo.InvariantCulture, $"network, epoch {epoch + 1}, loss {loss / 200:F3}"));
                    loss = 0;
                }
            }
        }

        return network;
    }

    static (GraphNetwork Network, GraphExample[] Examples) Examples(
        TrainingSentence[] sentences, Dictionary<TrainingSentence, int[]> predicted, Dictionary<string, int[]> names, TagSet tags)
    {
        var lexicon = LexiconBuilder.Build(sentences, tags);
        var words = new WordFeatures();
        var (wordHashes, pieceHashes) = (new List<ulong>(), new List<ulong>());
        var hints = new NameHints[LongestSentence];
        Span<ulong> pieces = stackalloc ulong[WordPieces.Count];
        foreach (var sentence in sentences)
        {
            words.Fill(sentence.Text, sentence.Tokens, lexicon);
            NameFinder.Mark(sentence.Text, sentence.Tokens, words, hints);
            for (var i = 0; i < sentence.Count; i++)
            {
                wordHashes.Add(words.Lower[i]);
                WordPieces.Of(words, hints[i], i, pieces);
                pieceHashes.AddRange(pieces);
            }
        }

        var network = new GraphNetwork(Vocabulary.Of(wordHashes, 2), Vocabulary.Of(pieceHashes, 3), tags.Count);
        return (network, [.. sentences.Select(sentence => Example(sentence, predicted[sentence], names, tags, network, words, lexicon))]);
    }

    static GraphExample Example(
        TrainingSentence sentence, int[] predicted, Dictionary<string, int[]> names, TagSet tags, GraphNetwork network, WordFeatures words, Lexicon lexicon)
    {
        words.Fill(sentence.Text, sentence.Tokens, lexicon);
        var hints = new NameHints[sentence.Count];
        NameFinder.Mark(sentence.Text, sentence.Tokens, words, hints);
        return new GraphExample(
            NetworkInput.Of(words, hints, predicted, network.WordNames, network.PieceNames),
            [.. sentence.Heads.Select(head => head == sentence.Count ? 0 : head + 1)],
            sentence.Relations,
            [.. sentence.Tags.Select(tags.NumberOf)],
            names.GetValueOrDefault(string.Join(' ', sentence.Rows.Select(row => row.Form))));
    }

    static string HeaderOf(TrainingOptions options) => string.Create(
        CultureInfo.InvariantCulture,
        $"options: seed {options.Seed}, network epochs {options.NetworkEpochs}, tagger epochs {options.TaggerEpochs}, drop {options.DropPercent} %, folds {options.Folds}");
}
