using Entente.Language.Training;

namespace Entente.Language.Scoring;

/// <summary>Figures with 95 % intervals: gold sentences drawn with replacement, a thousand times, from a fixed seed.</summary>
static class Bootstrap
{
    const int Draws = 1000;
    const ulong Seed = 20180701;

    /// <summary>The figures of all measures.</summary>
    public static IReadOnlyList<LanguageFigure> Figures(LanguageComparison comparison) =>
        [.. Enum.GetValues<ScoredMeasure>().Select(measure => Figure(comparison, measure))];

    static LanguageFigure Figure(LanguageComparison comparison, ScoredMeasure measure)
    {
        var counts = Enumerable.Range(0, comparison.Sentences).Select(i => comparison[i, measure]).ToArray();
        var figure = new LanguageFigure(
            measure, counts.Sum(count => count.Gold), counts.Sum(count => count.Predicted), counts.Sum(count => count.Correct), 0, 0);
        var random = new SeededOrder(Seed);
        var scores = new double[Draws];
        for (var draw = 0; draw < Draws; draw++)
        {
            var (units, correct) = (0L, 0L);
            for (var i = 0; i < counts.Length; i++)
            {
                var count = counts[random.Next() % (ulong)counts.Length];
                units += count.Gold + count.Predicted;
                correct += count.Correct;
            }

            scores[draw] = units == 0 ? figure.F1 : 2.0 * correct / units;
        }

        Array.Sort(scores);
        return figure with { Low = scores[Draws / 40], High = scores[Draws - 1 - (Draws / 40)] };
    }
}
