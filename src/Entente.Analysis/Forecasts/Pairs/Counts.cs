namespace Entente.Analysis.Forecasts;

/// <summary>Negative binomial counts with a given chance of at least one.</summary>
static class Counts
{
    /// <summary>The mean of a count whose chance of at least one is given; the shape says how much it comes in bursts.</summary>
    public static double Mean(double atLeastOne, double shape) => shape * (Math.Pow(1 - Math.Min(atLeastOne, 0.9999), -1 / shape) - 1);

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
