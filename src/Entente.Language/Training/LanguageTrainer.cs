using System.Globalization;
using Entente.Language.Conllu;
using Entente.Language.Neural;
using Entente.Language.Training.Neural;

namespace Entente.Language.Training;

/// <summary>Trains the weights of both settings from treebanks. The same files and options give the same weight file, bit for bit.</summary>
public static class LanguageTrainer
{
    /// <summary>The share of the work that the taggers are.</summary>
    const double TaggerShare = 0.2;

    /// <summary>Trains the fast setting and writes the weight file.</summary>
    /// <param name="paths">Treebanks (CoNLL-U) and their sentences with names (.iob2, .conll), in the order that the header will name them.</param>
    /// <param name="weights">Where the weight file goes.</param>
    /// <param name="options">How long, and from which seed.</param>
    /// <param name="progress">Told of each step: the share done, from 0 to 1, and what it is.</param>
    /// <exception cref="InvalidDataException">A treebank has wrong lines; the message names each as file(line).</exception>
    public static void Train(IReadOnlyList<string> paths, Stream weights, TrainingOptions options, Action<double, string>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(weights);
        Train(TrainingData.Read(paths, options.MadeSentences), options, progress ?? ((_, _) => { })).Write(weights);
    }

    /// <summary>Trains what the accurate setting adds, and writes its weight file.</summary>
    /// <param name="paths">The same files as for the fast setting.</param>
    /// <param name="weights">Where the weight file goes.</param>
    /// <param name="options">How long, and from which seed.</param>
    /// <param name="progress">Told of each step: the share done, from 0 to 1, and what it is.</param>
    /// <exception cref="InvalidDataException">A treebank has wrong lines; the message names each as file(line).</exception>
    public static void TrainAccurate(IReadOnlyList<string> paths, Stream weights, TrainingOptions options, Action<double, string>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(weights);
        TrainAccurate(TrainingData.Read(paths, options.MadeSentences), options, progress ?? ((_, _) => { })).Write(weights);
    }

    /// <summary>Trains the fast setting on sentences, without names.</summary>
    /// <param name="treebank">The sentences.</param>
    /// <param name="options">How long, and from which seed.</param>
    public static LanguageModel Train(IReadOnlyList<ConlluSentence> treebank, TrainingOptions options) =>
        new(Train(new TrainingData(TrainingData.Of(treebank), [], new Dictionary<string, int[]>(), []), options, (_, _) => { }));

    /// <summary>Trains a setting on data.</summary>
    internal static LanguageModel Train(TrainingData data, LanguageSetting setting, TrainingOptions options, Action<double, string> progress)
    {
        var fast = Train(data, options, progress);
        return setting == LanguageSetting.Accurate ? new LanguageModel(fast, TrainAccurate(data, options, progress)) : new LanguageModel(fast);
    }

    static AccurateWeights TrainAccurate(TrainingData data, TrainingOptions options, Action<double, string> progress)
    {
        var tags = LexiconBuilder.TagsOf(data.Sentences);
        var predicted = TagJackknife.Of(data, tags, options, (share, step) => progress(share * TaggerShare, step));
        var network = NetworkTrainer.Train(NetworkPlan.Accurate, data, predicted, tags, options, After(progress));
        network.Pack();
        return new AccurateWeights([.. data.Sources, HeaderOf(options)], tags, network);
    }

    static LanguageWeights Train(TrainingData data, TrainingOptions options, Action<double, string> progress)
    {
        var tags = LexiconBuilder.TagsOf(data.Sentences);
        var lexicon = LexiconBuilder.Build(data.Sentences, tags);
        var predicted = TagJackknife.Of(data, tags, options, (share, step) => progress(share * TaggerShare, step));
        progress(TaggerShare, "tagger");
        var tagger = TaggerTrainer.TrainWeights(data.Sentences, tags, lexicon, options);
        var network = NetworkTrainer.Train(NetworkPlan.Fast, data, predicted, tags, options, After(progress));
        network.Pack();
        return new LanguageWeights([.. data.Sources, HeaderOf(options)], tags, lexicon, LemmaRuleBuilder.Build(lexicon, tags), tagger, network);
    }

    static Action<double, string> After(Action<double, string> progress) => (share, step) => progress(TaggerShare + (share * (1 - TaggerShare)), step);

    static string HeaderOf(TrainingOptions options) => string.Create(
        CultureInfo.InvariantCulture,
        $"options: seed {options.Seed}, tagger epochs {options.TaggerEpochs}, drop {options.DropPercent} %, folds {options.Folds}, network epochs {options.NetworkEpochs}");
}
