namespace Entente.Analysis.Forecasts;

/// <summary>Negative binomial counts with a given chance of at least one.</summary>
static class Counts
{
    /// <summary>The mean of a count whose chance of at least one is given; the shape says how much it comes in bursts.</summary>
    public static double Mean(double atLeastOne, double shape) => shape * (Math.Pow(1 - Math.Min(atLeastOne, 0.9999), -1 / shape) - 1);

    /// <summary>
    /// The continuous ranked probability score of a negative binomial count against what was counted: the sum over n of (F(n) - [n is at least the count])^2; in
    /// events, 0 is best (Gneiting and Raftery 2007).
    /// </summary>
    public static double Crps(double mean, double shape, int counted)
    {
        var (term, below, score) = (Math.Pow(1 + (mean / shape), -shape), 0.0, 0.0);
        for (var n = 0; n < counted || (1 - below > 1e-9 && n < 100_000); n++)
        {
            below = Math.Min(1, below + term);
            var off = below - (n >= counted ? 1 : 0);
            score += off * off;
            term *= (shape + n) / (n + 1) * (mean / (mean + shape));
        }

        return score;
    }

    /// <summary>The range that holds the count with 80 %: its 10th and 90th percentile.</summary>
    public static (int Low, int High) Range(double mean, double shape)
    {
        var (term, sum, low) = (Math.Pow(1 + (mean / shape), -shape), 0.0, -1);
        for (var n = 0; n < 10_000; n++)
        {
            sum += term;
            low = low < 0 && sum >= 0.1 ? n : low;
            if (sum >= 0.9)
            {
                return (low, n);
            }

            term *= (shape + n) / (n + 1) * (mean / (mean + shape));
        }

        return (Math.Max(0, low), 10_000);
    }
}
