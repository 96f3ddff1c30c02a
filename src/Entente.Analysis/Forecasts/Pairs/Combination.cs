namespace Entente.Analysis.Forecasts;

/// <summary>
/// Several methods made one: a mixture whose weights are those that told past answers best (each method starts with the same), then a line through
/// the logits that mends what was too bold or too timid.
/// </summary>
sealed class Combination
{
    const double Start = 10;
    const double Trust = 20;
    const int Rounds = 200;

    Combination(double[] weights, double shift, double slope) => (Weights, this.shift, this.slope) = (weights, shift, slope);

    readonly double shift;
    readonly double slope;

    /// <summary>The weights of the methods; they sum to 1.</summary>
    public IReadOnlyList<double> Weights { get; }

    /// <summary>All methods alike, nothing mended: where there is no past to learn from.</summary>
    public static Combination Even(int methods) => new([.. Enumerable.Repeat(1.0 / methods, methods)], 0, 1);

    /// <summary>Fits on past forecasts, a row of chances for each method, and their answers.</summary>
    public static Combination Fit(IReadOnlyList<double[]> chances, bool[] answers)
    {
        var weights = Enumerable.Repeat(1.0 / chances.Count, chances.Count).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            var share = Enumerable.Repeat(Start, chances.Count).ToArray();
            for (var i = 0; i < answers.Length; i++)
            {
                var told = chances.Select((c, m) => weights[m] * Math.Max(answers[i] ? c[i] : 1 - c[i], 1e-6)).ToArray();
                var sum = told.Sum();
                for (var m = 0; m < told.Length; m++)
                {
                    share[m] += told[m] / sum;
                }
            }

            weights = [.. share.Select(s => s / share.Sum())];
        }

        var mixed = Enumerable.Range(0, answers.Length).Select(i => Chance.Logit(chances.Select((c, m) => weights[m] * c[i]).Sum())).ToArray();
        var (shift, slope) = Line(mixed, answers);
        return new(weights, shift, slope);
    }

    /// <summary>The combined probability of the methods' chances.</summary>
    public double Apply(IEnumerable<double> chances) => Chance.Of(shift + (slope * Chance.Logit(chances.Select((c, m) => Weights[m] * c).Sum())));

    // Newton's method; a pull to shift 0 and slope 1 as strong as so many sure rows.
    static (double Shift, double Slope) Line(double[] logits, bool[] answers)
    {
        var (shift, slope) = (0.0, 1.0);
        for (var step = 0; step < 20; step++)
        {
            var (g0, g1, h00, h01, h11) = (Trust * 0.25 * shift, Trust * (slope - 1), Trust * 0.25, 0.0, Trust);
            for (var i = 0; i < logits.Length; i++)
            {
                var p = Chance.Of(shift + (slope * logits[i]));
                var (off, w) = (p - (answers[i] ? 1 : 0), p * (1 - p));
                (g0, g1) = (g0 + off, g1 + (off * logits[i]));
                (h00, h01, h11) = (h00 + w, h01 + (w * logits[i]), h11 + (w * logits[i] * logits[i]));
            }

            var det = (h00 * h11) - (h01 * h01);
            shift -= Math.Clamp(((h11 * g0) - (h01 * g1)) / det, -1, 1);
            slope -= Math.Clamp(((h00 * g1) - (h01 * g0)) / det, -1, 1);
        }

        return (shift, Math.Clamp(slope, 0.2, 3));
    }
}
