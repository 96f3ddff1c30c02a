using System.Globalization;
using System.Security.Cryptography;
using Entente.Language.Conllu;
using Entente.Language.Tagging;

namespace Entente.Language.Training;

/// <summary>Trains the language model from CoNLL-U treebanks. The same files and options give the same weight file, bit for bit.</summary>
public static class LanguageTrainer
{
    /// <summary>Sentences beside each other are alike, so folds are dealt in blocks of this many.</summary>
    const int FoldBlock = 100;

    /// <summary>Trains on files and writes the weight file.</summary>
    /// <param name="paths">CoNLL-U files, in the order that the header will name them.</param>
    /// <param name="weights">Where the weight file goes.</param>
    /// <param name="options">How long, and from which seed.</param>
    /// <param name="progress">Told of each step: the share done, from 0 to 1, and what it is.</param>
    /// <exception cref="InvalidDataException">A treebank has wrong lines; the message names each as file(line).</exception>
    public static void Train(
        IReadOnlyList<string> paths, Stream weights, TrainingOptions options, Action<double, string>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(weights);
        var sentences = paths.SelectMany(path => ConlluFile.Read(path).Sentences).ToArray();
        var header = paths.Select(path => $"trained on: {Path.GetFileName(path)} sha256 {Sha256(path)}");
        Train(sentences, header, options, progress ?? ((_, _) => { })).Write(weights);
    }

    /// <summary>Trains on sentences.</summary>
    /// <param name="treebank">The sentences.</param>
    /// <param name="options">How long, and from which seed.</param>
    public static LanguageModel Train(IReadOnlyList<ConlluSentence> treebank, TrainingOptions options) =>
        new(Train(treebank, [], options, (_, _) => { }));

    static LanguageWeights Train(
        IReadOnlyList<ConlluSentence> treebank, IEnumerable<string> sources, TrainingOptions options, Action<double, string> progress)
    {
        var sentences = treebank.Select(TrainingSentence.Of).Where(sentence => sentence.Count > 0).ToArray();
        var steps = new Steps(options.Folds + 1 + options.ParserEpochs, progress);
        var tags = LexiconBuilder.TagsOf(sentences);
        var lexicon = LexiconBuilder.Build(sentences, tags, new Dictionary<string, int>());
        var predicted = Jackknife(sentences, tags, options, steps);
        steps.Next("tagger");
        var tagger = TaggerTrainer.TrainWeights(sentences, tags, lexicon, options.TaggerEpochs, options.Seed);
        var parser = new ParserTrainer(lexicon, options.Seed);
        var order = sentences.ToArray();
        for (var epoch = 0; epoch < options.ParserEpochs; epoch++)
        {
            steps.Next(string.Create(CultureInfo.InvariantCulture, $"parser, epoch {epoch + 1}"));
            parser.LearnEpoch(order, predicted, explore: epoch > 0);
        }

        var (moves, relations) = parser.Weights();
        return new LanguageWeights([.. sources, HeaderOf(options)], tags, lexicon, LemmaRuleBuilder.Build(lexicon, tags), tagger, moves, relations);
    }

    /// <summary>The tags that a tagger gives each sentence that it was not trained on.</summary>
    static Dictionary<TrainingSentence, int[]> Jackknife(TrainingSentence[] sentences, TagSet tags, TrainingOptions options, Steps steps)
    {
        var predicted = new Dictionary<TrainingSentence, int[]>();
        var words = new WordFeatures();
        for (var fold = 0; fold < options.Folds; fold++)
        {
            steps.Next(string.Create(CultureInfo.InvariantCulture, $"tagger, part {fold + 1}"));
            var others = sentences.Where((_, i) => i / FoldBlock % options.Folds != fold || sentences.Length <= FoldBlock).ToArray();
            var lexicon = LexiconBuilder.Build(others, tags, new Dictionary<string, int>());
            var tagger = new Tagger(TaggerTrainer.Train(others, tags, lexicon, options.TaggerEpochs, options.Seed));
            foreach (var sentence in sentences.Where((_, i) => i / FoldBlock % options.Folds == fold))
            {
                words.Fill(sentence.Text, sentence.Tokens, lexicon);
                predicted.Add(sentence, new int[sentence.Count]);
                tagger.Annotate(words, predicted[sentence]);
            }
        }

        return predicted;
    }

    static string HeaderOf(TrainingOptions options) => string.Create(
        CultureInfo.InvariantCulture,
        $"options: seed {options.Seed}, tagger epochs {options.TaggerEpochs}, parser epochs {options.ParserEpochs}, folds {options.Folds}");

    static string Sha256(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }

    sealed class Steps(int count, Action<double, string> progress)
    {
        int done;

        public void Next(string name) => progress(done++ / (double)count, name);
    }
}
