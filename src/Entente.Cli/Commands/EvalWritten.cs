using Entente.Cli.Running;
using Entente.Coding;
using Entente.Coding.Learned;
using Entente.Coding.Scoring;
using Entente.Language;

namespace Entente.Cli.Commands;

/// <summary>`entente eval written PATH`: labelled pairs through the learned layer and through the whole coder.</summary>
static class EvalWritten
{
    /// <summary>Answers every labelled pair of the held-out tenth of the sentences of a file, or of the JSON Lines files of a folder.</summary>
    /// <param name="path">The file or folder.</param>
    /// <param name="weights">Weights of `entente train events --hold-out`; null for the shipped ones, which know these sentences.</param>
    /// <param name="isWhole">Whether to take all sentences instead.</param>
    public static ScoreReport Measure(string path, string? weights, bool isWhole)
    {
        var classifier = weights is null ? PairClassifier.Default : Load(weights);
        var coder = new EventCoder(SentenceCoder.Default, ActorDictionary.Load(), CoderOptions.Default, classifier);
        var labels = Files(path).SelectMany(InputFile.Lines).Select(PairLine.Parse).Where(l => l.Example is not null && l.IsLabelled).Select(l => l.Example!)
            .Where(e => isWhole || PairTrainer.IsHeld(e.Sentence)).ToList();
        return labels.Count > 0 ? WrittenScore.Measure([.. labels.AsParallel().AsOrdered().Select(label => Answer(label, classifier, coder))])
            : throw new UserException($"{path}: no labelled pairs; name a file, or a folder of .jsonl files, with sentence, source, target, event and auxiliary.");
    }

    static WrittenCase Answer(PairExample label, PairClassifier classifier, EventCoder coder)
    {
        var article = new Article("pair", label.Sentence);
        var document = LanguageModel.Default.Parse(label.Sentence);
        return new(label, classifier.Classify(document, label.Source, label.Target), coder.Code(article, document).Events);
    }

    static IEnumerable<string> Files(string path) => Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.jsonl").Order(StringComparer.Ordinal) : [path];

    static PairClassifier Load(string weights)
    {
        try
        {
            using var stream = InputFile.Open(weights);
            return PairClassifier.Load(stream);
        }
        catch (InvalidDataException error)
        {
            throw new UserException($"{weights}: {error.Message}");
        }
    }
}
