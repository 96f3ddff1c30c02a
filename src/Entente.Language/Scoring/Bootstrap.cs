using Entente.Language.Learning;

namespace Entente.Language.Scoring;

/// <summary>95 % intervals of F1: sentences drawn with replacement, a thousand times, from a fixed seed.</summary>
static class Bootstrap
{
    const int Draws = 1000;
    const ulong Seed = 20180701;

    /// <summary>The figures of all measures.</summary>
    public static IReadOnlyList<LanguageFigure> Figures(LanguageComparison comparison) =>
        [.. Enum.GetValues<ScoredMeasure>().Select(measure => Figure(comparison, measure))];

    /// <summary>The interval of F1 over sentences with these counts.</summary>
    public static (double Low, double High) Interval(IReadOnlyList<(int Gold, int Predicted, int Correct)> sentences)
    {
        var random = new SeededOrder(Seed);
        var scores = new List<double>(Draws);
        for (var draw = 0; draw < Draws; draw++)
        {
            var (units, correct) = (0L, 0L);
            for (var i = 0; i < sentences.Count; i++)
            {
                var count = sentences[(int)(random.Next() % (ulong)sentences.Count)];
                units += count.Gold + count.Predicted;
                correct += count.Correct;
            }

            if (units > 0)
            {
                scores.Add(2.0 * correct / units);
            }
        }

        scores.Sort();
        return scores.Count == 0 ? (0, 0) : (scores[scores.Count / 40], scores[scores.Count - 1 - (scores.Count / 40)]);
    }

    static LanguageFigure Figure(LanguageComparison comparison, ScoredMeasure measure)
    {
        var counts = Enumerable.Range(0, comparison.Sentences).Select(i => comparison[i, measure]).ToArray();
        var (low, high) = Interval(counts);
        return new LanguageFigure(
            measure, counts.Sum(count => count.Gold), counts.Sum(count => count.Predicted), counts.Sum(count => count.Correct), low, high);
    }
}
