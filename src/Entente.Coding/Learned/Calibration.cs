namespace Entente.Coding.Learned;

/// <summary>Whether answers come true as often as they claim, on pairs that were not trained on.</summary>
static class Calibration
{
    const int Bins = 10;
    const float Lowest = 0.5f;
    const float Highest = 3f;
    const float Step = 0.05f;

    /// <summary>The temperature that makes the right answers of one head likeliest.</summary>
    /// <param name="answers">Probabilities at temperature 1, and the right class.</param>
    public static float Temperature(IReadOnlyList<(double[] Given, int Right)> answers)
    {
        var (best, least) = (1f, double.MaxValue);
        for (var i = 0; Lowest + (i * Step) <= Highest; i++)
        {
            var temperature = Lowest + (i * Step);
            var loss = answers.Sum(a => -Math.Log(Math.Max(1e-12, Soften(a.Given, temperature)[a.Right])));
            (best, least) = loss < least ? (temperature, loss) : (best, least);
        }

        return best;
    }

    /// <summary>Probabilities at another temperature.</summary>
    public static double[] Soften(double[] given, float temperature)
    {
        var powers = Array.ConvertAll(given, p => Math.Pow(p, 1 / temperature));
        var sum = powers.Sum();
        return Array.ConvertAll(powers, p => p / sum);
    }

    /// <summary>Expected calibration error: the mean gap between what was claimed and how often it was right, over ten equal bins.</summary>
    public static double Error(IReadOnlyList<(double Claimed, bool IsRight)> answers) =>
        answers.GroupBy(a => Math.Min(Bins - 1, (int)(a.Claimed * Bins)))
            .Sum(g => Math.Abs(g.Average(a => a.Claimed) - g.Average(a => a.IsRight ? 1.0 : 0)) * g.Count()) / Math.Max(1, answers.Count);
}
