namespace Entente.Analysis.Forecasts;

/// <summary>Scores of probabilities against what happened.</summary>
static class ProbabilityScores
{
    const double Least = 1e-4;

    /// <summary>Mean squared error.</summary>
    public static double Brier(ReadOnlySpan<double> chances, ReadOnlySpan<bool> answers)
    {
        var sum = 0.0;
        for (var i = 0; i < chances.Length; i++)
        {
            var off = chances[i] - (answers[i] ? 1 : 0);
            sum += off * off;
        }

        return sum / Math.Max(1, chances.Length);
    }

    /// <summary>Mean of -log of the probability of what happened.</summary>
    public static double LogLoss(ReadOnlySpan<double> chances, ReadOnlySpan<bool> answers)
    {
        var sum = 0.0;
        for (var i = 0; i < chances.Length; i++)
        {
            var p = Math.Clamp(chances[i], Least, 1 - Least);
            sum -= Math.Log(answers[i] ? p : 1 - p);
        }

        return sum / Math.Max(1, chances.Length);
    }

    /// <summary>Area under the ROC curve; 0.5 where all answers are the same.</summary>
    public static double Auroc(ReadOnlySpan<double> chances, ReadOnlySpan<bool> answers)
    {
        var (keys, order) = (chances.ToArray(), new int[chances.Length]);
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(keys, order);
        var (ranks, yes) = (0.0, 0L);
        for (var i = 0; i < keys.Length;)
        {
            var end = i;
            while (end < keys.Length && keys[end] == keys[i])
            {
                end++;
            }

            for (var j = i; j < end; j++)
            {
                if (answers[order[j]])
                {
                    ranks += (i + end + 1) / 2.0;
                    yes++;
                }
            }

            i = end;
        }

        var no = keys.Length - yes;
        return yes == 0 || no == 0 ? 0.5 : (ranks - (yes * (yes + 1) / 2.0)) / ((double)yes * no);
    }

    /// <summary>Expected calibration error over ten bins of equal width.</summary>
    public static double Ece(ReadOnlySpan<double> chances, ReadOnlySpan<bool> answers) =>
        Reliability.Of(chances, answers).Sum(b => b.Count * Math.Abs(b.Chance - b.Share)) / Math.Max(1, chances.Length);
}
