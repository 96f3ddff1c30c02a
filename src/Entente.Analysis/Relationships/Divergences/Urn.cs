namespace Entente.Analysis;

/// <summary>
/// Draws without putting back: hypergeometric counts, by inversion from the mode outwards; where their standard deviation is above fifteen, rounded normal ones of the same mean and variance.
/// </summary>
/// <param name="random">Where chance comes from.</param>
sealed class Urn(Random random)
{
    const double Wide = 15 * 15;

    /// <summary>How many marked balls come among those drawn.</summary>
    /// <param name="marked">Marked balls in the urn.</param>
    /// <param name="all">Balls in the urn.</param>
    /// <param name="drawn">Balls drawn.</param>
    public int Draw(int marked, int all, int drawn)
    {
        var (least, greatest) = (Math.Max(0, drawn - (all - marked)), Math.Min(marked, drawn));
        if (least == greatest)
        {
            return least;
        }

        var mean = (double)marked * drawn / all;
        var variance = mean * (1 - ((double)marked / all)) * (all - drawn) / (all - 1.0);
        return variance > Wide ? Math.Clamp((int)Math.Round(mean + (Math.Sqrt(variance) * Normal())), least, greatest) : Inverted(marked, all, drawn, least, greatest);
    }

    double Normal() => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    int Inverted(int marked, int all, int drawn, int least, int greatest)
    {
        var mode = Math.Clamp((int)((drawn + 1.0) * (marked + 1) / (all + 2)), least, greatest);
        var chance = Math.Exp(LogFactorial.Choose(marked, mode) + LogFactorial.Choose(all - marked, drawn - mode) - LogFactorial.Choose(all, drawn));
        var left = random.NextDouble() - chance;
        var (low, high, below, above) = (mode, mode, chance, chance);
        while (left > 0 && (low > least || high < greatest))
        {
            if (high < greatest)
            {
                above *= (double)(marked - high) * (drawn - high) / ((high + 1.0) * (all - marked - drawn + high + 1));
                high++;
                left -= above;
                if (left <= 0)
                {
                    return high;
                }
            }

            if (low > least)
            {
                below *= low * (double)(all - marked - drawn + low) / ((marked - low + 1.0) * (drawn - low + 1));
                low--;
                left -= below;
                if (left <= 0)
                {
                    return low;
                }
            }
        }

        return mode;
    }
}
