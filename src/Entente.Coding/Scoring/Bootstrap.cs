namespace Entente.Coding.Scoring;

/// <summary>95 % intervals by resampling the rows of a set with replacement (Efron 1979), with a fixed seed.</summary>
public static class Bootstrap
{
    const int Samples = 1000;
    const int Seed = 20250304;

    /// <summary>The figure over all rows with its interval.</summary>
    /// <param name="name">What the figure is called.</param>
    /// <param name="count">Number of rows.</param>
    /// <param name="figure">The figure over the rows whose numbers it is given; a number that is none (NaN) counts as 0.</param>
    public static Figure Measure(string name, int count, Func<IReadOnlyList<int>, double> figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var all = Enumerable.Range(0, count).ToArray();
        if (count == 0)
        {
            return new(name, 0, 0, 0, 0);
        }

        var random = new Random(Seed);
        var sample = new int[count];
        var values = new double[Samples];
        for (var s = 0; s < Samples; s++)
        {
            for (var i = 0; i < count; i++)
            {
                sample[i] = random.Next(count);
            }

            values[s] = Number(figure(sample));
        }

        Array.Sort(values);
        return new(name, count, Number(figure(all)), values[(int)(Samples * 0.025)], values[(int)(Samples * 0.975)]);
    }

    static double Number(double value) => double.IsNaN(value) ? 0 : value;
}
