using Entente.Language.Conllu;

namespace Entente.Language.Scoring;

/// <summary>What was taken for what.</summary>
static class ConfusionTable
{
    const int Most = 60;
    const string Negation = "advmod (negation)";

    /// <summary>The arcs by relation, the commonest first.</summary>
    public static IReadOnlyList<RelationFigure> Relations(LanguageComparison comparison)
    {
        var gold = comparison.GoldWords.SelectMany(word => NamesOf(word.Row)).CountBy(name => name).ToDictionary(StringComparer.Ordinal);
        var predicted = comparison.PredictedWords.SelectMany(word => NamesOf(word.Row)).CountBy(name => name).ToDictionary(StringComparer.Ordinal);
        var correct = comparison.Pairs().Where(pair => pair.IsHeadRight)
            .SelectMany(pair => NamesOf(pair.Gold.Row).Intersect(NamesOf(pair.Predicted.Row), StringComparer.Ordinal))
            .CountBy(name => name).ToDictionary(StringComparer.Ordinal);
        return [.. gold.Keys.Union(predicted.Keys, StringComparer.Ordinal)
            .Select(name => new RelationFigure(
                name, gold.GetValueOrDefault(name), predicted.GetValueOrDefault(name), correct.GetValueOrDefault(name)))
            .OrderByDescending(figure => figure.Gold).ThenBy(figure => figure.Relation, StringComparer.Ordinal)];
    }

    /// <summary>The commonest confusions, with an example each.</summary>
    public static IReadOnlyList<LanguageConfusion> Confusions(LanguageComparison comparison, IReadOnlyList<ConlluSentence> gold)
    {
        var wrong = comparison.Pairs().SelectMany(pair => Wrong(pair.Gold, pair.Predicted.Row, pair.IsHeadRight));
        return [.. wrong.GroupBy(error => (error.Measure, error.Gold, error.Predicted))
            .Select(group => (group.Key, Count: group.Count(), group.First().Word))
            .OrderBy(error => error.Key.Measure).ThenByDescending(error => error.Count)
            .ThenBy(error => error.Key.Gold, StringComparer.Ordinal).ThenBy(error => error.Key.Predicted, StringComparer.Ordinal)
            .GroupBy(error => error.Key.Measure)
            .SelectMany(group => group.Take(Most))
            .Select(error => new LanguageConfusion(
                error.Key.Measure, error.Key.Gold, error.Key.Predicted, error.Count, Example(gold[error.Word.Sentence], error.Word.Row)))];
    }

    static IEnumerable<(ScoredMeasure Measure, string Gold, string Predicted, ScoredText.Word Word)> Wrong(
        ScoredText.Word gold, ConlluRow predicted, bool isHeadRight)
    {
        if (gold.Row.Upos != predicted.Upos)
        {
            yield return (ScoredMeasure.Upos, gold.Row.Upos, predicted.Upos, gold);
        }

        if (gold.Row.Xpos != predicted.Xpos)
        {
            yield return (ScoredMeasure.Xpos, gold.Row.Xpos, predicted.Xpos, gold);
        }

        if (gold.Row.Lemma != predicted.Lemma)
        {
            yield return (ScoredMeasure.Lemmas, gold.Row.Lemma, predicted.Lemma, gold);
        }

        var (relation, given) = (LanguageComparison.Universal(gold.Row.Relation), LanguageComparison.Universal(predicted.Relation));
        if (!isHeadRight || relation != given)
        {
            yield return (ScoredMeasure.Las, relation, given == relation ? given + " (other head)" : given, gold);
        }
    }

    static IEnumerable<string> NamesOf(ConlluRow row) =>
        LanguageComparison.IsNegation(row) ? [row.Relation, Negation] : [row.Relation];

    static string Example(ConlluSentence sentence, ConlluRow word) =>
        string.Join(' ', sentence.Words.Select(row => row.Id == word.Id ? $"[{row.Form}]" : row.Form));
}
