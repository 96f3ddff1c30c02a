namespace Entente.Analysis;

/// <summary>
/// Log-likelihoods of all stretches of a series at many rates, from running sums: how well one level fits a stretch, or two stretches together.
/// The rates lie 13 % apart, from a fiftieth of the mean rate to fifty times it. The log-likelihood is concave in the logarithm of the rate: a climb finds the best, and a parabola
/// what lies between the rates.
/// </summary>
sealed class LevelGrid
{
    const int Rates = 66;
    const double Step = 0.12;

    readonly double[][] sums;

    /// <summary>Sums for one shape.</summary>
    public LevelGrid(CountSeries series, double shape)
    {
        var mean = Math.Max(series.Counts.Sum(), 0.5) / series.Volume.Sum();
        var rates = Enumerable.Range(0, Rates).Select(g => mean * Math.Exp((g - (Rates / 2)) * Step)).ToArray();
        sums = new double[series.Length + 1][];
        sums[0] = new double[Rates];
        for (var t = 0; t < series.Length; t++)
        {
            var (count, log, before, after) = (series.Counts[t], Math.Log(mean * series.Volume[t]), sums[t], new double[Rates]);
            for (var g = 0; g < Rates; g++)
            {
                after[g] = before[g] + (count * (log + ((g - (Rates / 2)) * Step))) - ((count + shape) * Math.Log((rates[g] * series.Volume[t]) + shape));
            }

            sums[t + 1] = after;
        }
    }

    /// <summary>The best log-likelihood of one level over [from, to).</summary>
    public double One(int from, int to)
    {
        var start = Rates / 2;
        return Inside(from, to, ref start);
    }

    /// <summary>The same; the climb starts from the place given, and leaves there where it ended.</summary>
    public double Inside(int from, int to, ref int place)
    {
        var (first, last) = (sums[from], sums[to]);
        while (place < Rates - 2 && last[place + 1] - first[place + 1] > last[place] - first[place])
        {
            place++;
        }

        while (place > 1 && last[place - 1] - first[place - 1] > last[place] - first[place])
        {
            place--;
        }

        return Top(last[place - 1] - first[place - 1], last[place] - first[place], last[place + 1] - first[place + 1]);
    }

    /// <summary>The best log-likelihood of one level over everything but [from, to).</summary>
    public double Outside(int from, int to, ref int place)
    {
        var (first, last, all) = (sums[from], sums[to], sums[^1]);
        while (place < Rates - 2 && all[place + 1] - last[place + 1] + first[place + 1] > all[place] - last[place] + first[place])
        {
            place++;
        }

        while (place > 1 && all[place - 1] - last[place - 1] + first[place - 1] > all[place] - last[place] + first[place])
        {
            place--;
        }

        return Top(
            all[place - 1] - last[place - 1] + first[place - 1], all[place] - last[place] + first[place], all[place + 1] - last[place + 1] + first[place + 1]);
    }

    /// <summary>The top of the parabola through three neighbours, the middle one highest; the highest where they are no such arch.</summary>
    static double Top(double before, double middle, double after)
    {
        var bend = (2 * middle) - before - after;
        return middle < before || middle < after ? Math.Max(before, after) : bend <= 0 ? middle : middle + ((after - before) * (after - before) / (8 * bend));
    }
}
