using Entente.Coding.Scoring;
using Entente.Language;
using Entente.Language.Names;
using Entente.Language.Scoring;
using Entente.Language.Training;

namespace Entente.Cli.Output;

/// <summary>The language layer's score in the layout of every evaluation.</summary>
static class LanguageReport
{
    /// <summary>Scores a model on a treebank, or on sentences with names.</summary>
    /// <param name="path">The file.</param>
    /// <param name="model">The model.</param>
    /// <param name="documents">Only documents of the treebank whose id starts so; "" for all.</param>
    /// <exception cref="UserException">The file cannot be read as CoNLL-U or IOB.</exception>
    public static ScoreReport Measure(string path, LanguageModel model, string documents)
    {
        Running.InputFile.Open(path).Dispose();
        try
        {
            if (NamedSentenceReader.Reads(path))
            {
                return Names(path, NameScore.Evaluate(path, model));
            }

            return Report(path, LanguageScore.Evaluate(path, model, documents));
        }
        catch (InvalidDataException error)
        {
            throw new UserException(error.Message);
        }
    }

    /// <summary>Trains models, each without a part of a treebank's documents, and scores them on what they did not see.</summary>
    /// <exception cref="UserException">A file cannot be read as CoNLL-U or IOB, or there are too few documents.</exception>
    public static ScoreReport CrossTrain(string path, IReadOnlyList<string> banks, string documents, int parts, LanguageSetting setting, TrainingOptions options, Action<double, string> progress)
    {
        try
        {
            return Report(path, CrossTraining.Evaluate(path, banks, documents, parts, setting, options, progress));
        }
        catch (InvalidDataException error)
        {
            throw new UserException(error.Message);
        }
    }

    static ScoreReport Report(string path, LanguageScore score) =>
        new($"{path}: {score.Documents} documents, {score.Sentences} sentences, {score.Words} words",
            [.. score.GoldTokens.Select(f => Figure(f, "")), .. score.RawText.Select(f => Figure(f, ", raw text"))],
            [.. score.Confusions.Select(c => new Confusion($"{c.Measure} {c.Gold}", c.Predicted, c.Count, c.Example))]);

    static ScoreReport Names(string path, NameScore score) => new(
        $"{path}: {score.Sentences} sentences, {score.Words} words",
        [.. score.Figures.Select(f => new Figure($"Names F1, {f.Kind}", f.Gold, f.F1, f.Low, f.High))],
        []);

    static Figure Figure(LanguageFigure figure, string suffix) =>
        new(Name(figure.Measure) + suffix, figure.Gold, figure.F1, figure.Low, figure.High);

    static string Name(ScoredMeasure measure) => measure.ToString() is { } name && name is "Uas" or "Las" or "Upos" or "Xpos" ? name.ToUpperInvariant() : measure.ToString();
}
