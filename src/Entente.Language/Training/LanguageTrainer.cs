using System.Globalization;
using System.Security.Cryptography;
using Entente.Language.Conllu;
using Entente.Language.Learning;
using Entente.Language.Names;
using Entente.Language.Parsing;
using Entente.Language.Tagging;

namespace Entente.Language.Training;

/// <summary>Trains the language model from CoNLL-U treebanks. The same files and options give the same weight file, bit for bit.</summary>
public static class LanguageTrainer
{
    /// <summary>Trains on files and writes the weight file.</summary>
    /// <param name="paths">Treebanks (CoNLL-U) and sentences with names (.iob2, .conll), in the order that the header will name them.</param>
    /// <param name="weights">Where the weight file goes.</param>
    /// <param name="options">How long, and from which seed.</param>
    /// <param name="progress">Told of each step: the share done, from 0 to 1, and what it is.</param>
    /// <exception cref="InvalidDataException">A treebank has wrong lines; the message names each as file(line).</exception>
    public static void Train(
        IReadOnlyList<string> paths, Stream weights, TrainingOptions options, Action<double, string>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(weights);
        var sentences = paths.Where(path => !NamedSentenceReader.Reads(path)).SelectMany(path => ConlluFile.Read(path).Sentences).ToArray();
        var names = paths.Where(NamedSentenceReader.Reads).SelectMany(NamedSentenceReader.Read).ToArray();
        var header = paths.Select(path => $"trained on: {Path.GetFileName(path)} sha256 {Sha256(path)}");
        Train(sentences, names, header, options, progress ?? ((_, _) => { })).Write(weights);
    }

    /// <summary>Trains on sentences, without names.</summary>
    /// <param name="treebank">The sentences.</param>
    /// <param name="options">How long, and from which seed.</param>
    public static LanguageModel Train(IReadOnlyList<ConlluSentence> treebank, TrainingOptions options) =>
        new(Train(treebank, [], [], options, (_, _) => { }));

    static LanguageWeights Train(
        IReadOnlyList<ConlluSentence> treebank,
        IReadOnlyList<NamedSentence> named,
        IEnumerable<string> sources,
        TrainingOptions options,
        Action<double, string> progress)
    {
        var sentences = treebank.Select(TrainingSentence.Of).Where(sentence => sentence.Count > 0).ToArray();
        var steps = new Steps(options.Folds + options.ParserEpochs + 2, progress);
        var tags = LexiconBuilder.TagsOf(sentences);
        var lexicon = LexiconBuilder.Build(sentences, tags);
        var predicted = TagJackknife.Of(sentences, tags, options, steps.Next);
        steps.Next("tagger");
        var tagger = TaggerTrainer.TrainWeights(sentences, tags, lexicon, options);
        var parser = new ParserTrainer(lexicon, options);
        var order = sentences.ToArray();
        for (var epoch = 0; epoch < options.ParserEpochs; epoch++)
        {
            steps.Next(string.Create(CultureInfo.InvariantCulture, $"parser, epoch {epoch + 1}"));
            parser.LearnEpoch(order, predicted, explore: epoch > 0);
        }

        var (moves, relations) = parser.Weights();
        steps.Next("names");
        var names = new NameTrainer(lexicon, new Tagger(new LinearModel(tagger)), new DependencyParser(new PackedModel(moves), new LinearModel(relations)))
            .Train(named, options);
        return new LanguageWeights(
            [.. sources, HeaderOf(options)], tags, lexicon, LemmaRuleBuilder.Build(lexicon, tags), tagger, moves, relations, names);
    }

    static string HeaderOf(TrainingOptions options) => string.Create(
        CultureInfo.InvariantCulture,
        $"options: seed {options.Seed}, tagger epochs {options.TaggerEpochs}, parser epochs {options.ParserEpochs}, name epochs {options.NameEpochs}, drop {options.DropPercent} %, of names {options.NameDropPercent} %, folds {options.Folds}");

    internal static string Sha256(string path)
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
