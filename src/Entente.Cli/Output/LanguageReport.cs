using Entente.Coding.Scoring;
using Entente.Language;
using Entente.Language.Names;
using Entente.Language.Scoring;

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

            var score = LanguageScore.Evaluate(path, model, documents);
            return new($"{path}: {score.Documents} documents, {score.Sentences} sentences, {score.Words} words",
                [.. score.GoldTokens.Select(f => Figure(f, "")), .. score.RawText.Select(f => Figure(f, ", raw text"))],
                [.. score.Confusions.Select(c => new Confusion($"{c.Measure} {c.Gold}", c.Predicted, c.Count, c.Example))]);
        }
        catch (InvalidDataException error)
        {
            throw new UserException(error.Message);
        }
    }

    static ScoreReport Names(string path, NameScore score) => new(
        $"{path}: {score.Sentences} sentences, {score.Words} words",
        [.. score.Figures.Select(f => new Figure($"Names F1, {f.Kind}", f.Gold, f.F1, f.Low, f.High))],
        []);

    static Figure Figure(LanguageFigure figure, string suffix) =>
        new(Name(figure.Measure) + suffix, figure.Gold, figure.F1, figure.Low, figure.High);

    static string Name(ScoredMeasure measure) => measure.ToString() is { } name && name is "Uas" or "Las" or "Upos" or "Xpos" ? name.ToUpperInvariant() : measure.ToString();
}
