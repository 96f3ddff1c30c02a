namespace Entente.Analysis.Forecasts;

/// <summary>Counts that fade, at half-lives of 3, 7, 14, 30, 90 and 365 days.</summary>
sealed class Pulse
{
    static readonly double[] HalfLives = [3, 7, 14, 30, 90, 365];
    readonly double[] values = new double[6];
    int last;

    /// <summary>Number of half-lives.</summary>
    public const int Count = 6;

    /// <summary>A half-life in days.</summary>
    public static double HalfLife(int which) => HalfLives[which];

    /// <summary>Counts one event.</summary>
    public void Add(int day)
    {
        if (day != last)
        {
            for (var h = 0; h < values.Length; h++)
            {
                values[h] *= Left(h, day - last);
            }
        }

        last = day;
        for (var h = 0; h < values.Length; h++)
        {
            values[h]++;
        }
    }

    /// <summary>What is left of the count on a day.</summary>
    public double At(int which, int day) => values[which] == 0 ? 0 : values[which] * Left(which, day - last);

    static double Left(int which, int days) => Math.Exp(-Math.Log(2) * days / HalfLives[which]);
}
