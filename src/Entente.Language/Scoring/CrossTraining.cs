using System.Globalization;
using Entente.Language.Conllu;
using Entente.Language.Training;

namespace Entente.Language.Scoring;

/// <summary>
/// How good models of this kind are on documents of the training data: each document is read by a model that was trained
/// without it. What is measured is the recipe, not the shipped weights.
/// </summary>
public static class CrossTraining
{
    /// <summary>Trains once for each part of the documents, on all data but that part, and scores all documents together.</summary>
    /// <param name="path">The treebank of the documents; it is one of <paramref name="banks"/>.</param>
    /// <param name="banks">The training data: treebanks (CoNLL-U) and sentences with names (.iob2, .conll).</param>
    /// <param name="documentPrefix">Only documents whose id starts so are left out and scored.</param>
    /// <param name="parts">In how many parts the documents are dealt, at least 2.</param>
    /// <param name="setting">Which setting is trained.</param>
    /// <param name="options">How long, and from which seed.</param>
    /// <param name="progress">Told of each step: the share done, from 0 to 1, and what it is.</param>
    /// <exception cref="InvalidDataException">A file has wrong lines, there is no document with the prefix, or there are more parts than documents.</exception>
    public static LanguageScore Evaluate(
        string path, IReadOnlyList<string> banks, string documentPrefix, int parts, LanguageSetting setting, TrainingOptions options, Action<double, string> progress)
    {
        ArgumentNullException.ThrowIfNull(banks);
        ArgumentNullException.ThrowIfNull(progress);
        ArgumentOutOfRangeException.ThrowIfLessThan(parts, 2);
        var documents = LanguageScore.DocumentsOf(path, documentPrefix);
        if (parts > documents.Length)
        {
            throw new InvalidDataException(string.Create(
                CultureInfo.InvariantCulture, $"{path}: {parts} parts of {documents.Length} documents; ask for fewer parts, or for more documents by a shorter id."));
        }

        var data = TrainingData.Read(banks, options.MadeSentences);
        var models = new LanguageModel[parts];
        for (var part = 0; part < parts; part++)
        {
            var done = part;
            var left = documents.Where((_, i) => i % parts == done).SelectMany(document => document).Select(WordsOf).ToHashSet(StringComparer.Ordinal);
            models[part] = LanguageTrainer.Train(data.Without(left), setting, options, (share, step) =>
                progress((done + share) / parts, string.Create(CultureInfo.InvariantCulture, $"part {done + 1} of {parts}, {step}")));
        }

        var partOf = documents.Index().ToDictionary(document => document.Item, document => document.Index % parts);
        return LanguageScore.Evaluate(documents, document => models[partOf[document]]);
    }

    static string WordsOf(ConlluSentence sentence) => string.Join(' ', sentence.Words.Select(row => row.Form));
}
