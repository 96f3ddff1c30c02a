namespace Entente.Analysis;

/// <summary>
/// Negative binomial counts: mean m, variance m + m^2 / shape. Log-likelihoods leave out log y!, which no comparison needs; all else is exact.
/// </summary>
static class NegativeBinomial
{
    /// <summary>The least and the greatest shape that is fitted; at the greatest the counts are all but Poisson.</summary>
    public const double LeastShape = 0.1, GreatestShape = 1000;

    const int RateSteps = 100;
    const int ShapeSteps = 60;
    const int Few = 40;

    /// <summary>The log-likelihood of one count, without the terms that do not depend on the mean.</summary>
    public static double OfMean(int count, double mean, double shape) =>
        (count == 0 ? 0 : count * Math.Log(mean)) - ((count + shape) * Math.Log(mean + shape));

    /// <summary>The rate for one unit of volume that fits some months best; 0 where they have no event.</summary>
    public static double Rate(CountSeries series, double shape, IReadOnlyList<(int From, int To)> stretches)
    {
        var rate = Better(series, double.PositiveInfinity, 0, stretches);
        for (var step = 0; step < RateSteps && rate > 0; step++)
        {
            var better = Better(series, shape, rate, stretches);
            if (Math.Abs(better - rate) <= 1e-14 * rate)
            {
                return better;
            }

            rate = better;
        }

        return rate;
    }

    /// <summary>The next step towards the best rate: months weighted by how sure each is at the rate before; all alike for an endless shape.</summary>
    static double Better(CountSeries series, double shape, double rate, IReadOnlyList<(int From, int To)> stretches)
    {
        var (events, volume) = (0.0, 0.0);
        foreach (var (from, to) in stretches)
        {
            for (var t = from; t < to; t++)
            {
                var weight = double.IsPositiveInfinity(shape) ? 1 : 1 / (shape + (rate * series.Volume[t]));
                events += series.Counts[t] * weight;
                volume += series.Volume[t] * weight;
            }
        }

        return events / volume;
    }

    /// <summary>The shape that fits best where each set of stretches has a level of its own: the zero of the profile score, by regula falsi (Illinois).</summary>
    public static double Shape(CountSeries series, IReadOnlyList<IReadOnlyList<(int From, int To)>> levels)
    {
        var (low, high) = (Math.Log(LeastShape), Math.Log(GreatestShape));
        var (atLow, atHigh) = (Score(series, LeastShape, levels), Score(series, GreatestShape, levels));
        if (atHigh >= 0 || atLow <= 0)
        {
            return atHigh >= 0 ? GreatestShape : LeastShape;
        }

        var side = 0;
        for (var step = 0; step < ShapeSteps && high - low > 1e-13; step++)
        {
            var middle = ((low * atHigh) - (high * atLow)) / (atHigh - atLow);
            var score = Score(series, Math.Exp(middle), levels);
            if (score == 0)
            {
                return Math.Exp(middle);
            }

            if (score > 0)
            {
                (low, atLow, atHigh, side) = (middle, score, side > 0 ? atHigh / 2 : atHigh, 1);
            }
            else
            {
                (high, atHigh, atLow, side) = (middle, score, side < 0 ? atLow / 2 : atLow, -1);
            }

            if (Math.Abs(score) < 1e-11)
            {
                return Math.Exp(middle);
            }
        }

        return Math.Exp((low + high) / 2);
    }

    static double Score(CountSeries series, double shape, IReadOnlyList<IReadOnlyList<(int From, int To)>> levels)
    {
        var score = 0.0;
        foreach (var level in levels)
        {
            var rate = Rate(series, shape, level);
            foreach (var (from, to) in level)
            {
                for (var t = from; t < to; t++)
                {
                    var mean = rate * series.Volume[t];
                    score += RisingSum(shape, series.Counts[t]) - Math.Log(1 + (mean / shape)) + ((mean - series.Counts[t]) / (mean + shape));
                }
            }
        }

        return score;
    }

    /// <summary>1 / shape + 1 / (shape + 1) + ... + 1 / (shape + n - 1).</summary>
    static double RisingSum(double shape, int n)
    {
        if (n > Few)
        {
            return Digamma(shape + n) - Digamma(shape);
        }

        var sum = 0.0;
        for (var i = 0; i < n; i++)
        {
            sum += 1 / (shape + i);
        }

        return sum;
    }

    static double Digamma(double x)
    {
        var lower = 0.0;
        for (; x < 12; x++)
        {
            lower += 1 / x;
        }

        var inverse = 1 / (x * x);
        return Math.Log(x) - (0.5 / x) - lower
            - (inverse * (1 / 12.0 - (inverse * (1 / 120.0 - (inverse * (1 / 252.0 - (inverse * (1 / 240.0 - (inverse / 132)))))))));
    }
}
