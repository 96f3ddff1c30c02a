using Entente.Coding.Learned;

namespace Entente.Coding.Scoring;

/// <summary>Scores answers on mention pairs labelled with the classes of the CAMEO roots: macro-F1 over 15, 4 and 2 classes.</summary>
public static class PairScore
{
    /// <summary>Compares answers with labels.</summary>
    /// <param name="answers">Label, CAMEO code answered, and the sentence, for each row.</param>
    public static ScoreReport Measure(IReadOnlyList<(string Gold, string Cameo, string Sentence)> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var rows = answers.Select(a => (a.Gold, Given: CameoClass.Of(a.Cameo), a.Sentence)).ToArray();
        var confusions = rows.Where(r => r.Gold != r.Given)
            .GroupBy(r => (r.Gold, r.Given))
            .Select(g => new Confusion(g.Key.Gold, g.Key.Given, g.Count(), g.First().Sentence))
            .OrderByDescending(c => c.Count).ThenBy(c => c.Gold, StringComparer.Ordinal).ThenBy(c => c.Given, StringComparer.Ordinal);
        return new("pairs", [
            Figure("macro-F1, 15 classes", rows, c => c),
            Figure("macro-F1, 4 classes", rows, CameoClass.Four),
            Figure("macro-F1, 2 classes", rows, CameoClass.Two),
            Bootstrap.Measure("accuracy, 15 classes", rows.Length, s => s.Average(i => rows[i].Gold == rows[i].Given ? 1.0 : 0)),
        ], [.. confusions]);
    }

    static Figure Figure(string name, (string Gold, string Given, string Sentence)[] rows, Func<string, string> group)
    {
        var gold = rows.Select(r => group(r.Gold)).ToArray();
        var given = rows.Select(r => group(r.Given)).ToArray();
        return Bootstrap.Measure(name, rows.Length, sample => MacroF1(sample, gold, given));
    }

    // The mean of the F1 of the classes that occur among the labels.
    static double MacroF1(IReadOnlyList<int> sample, string[] gold, string[] given)
    {
        var counts = new Dictionary<string, (int Right, int Gold, int Given)>();
        foreach (var i in sample)
        {
            var (right, labelled, answered) = counts.GetValueOrDefault(gold[i]);
            counts[gold[i]] = (right + (gold[i] == given[i] ? 1 : 0), labelled + 1, answered);
            (right, labelled, answered) = counts.GetValueOrDefault(given[i]);
            counts[given[i]] = (right, labelled, answered + 1);
        }

        return counts.Values.Where(c => c.Gold > 0).Average(c => 2.0 * c.Right / (c.Gold + c.Given));
    }
}
