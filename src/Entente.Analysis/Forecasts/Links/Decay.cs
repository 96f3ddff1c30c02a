namespace Entente.Analysis.Forecasts;

/// <summary>How much of a count is left after so many days, at half-lives of 2, 7, 30 and 120 days.</summary>
sealed class Decay
{
    /// <summary>The half-lives, in days.</summary>
    public static readonly double[] HalfLives = [2, 7, 30, 120];

    readonly float[] left;

    /// <summary>Prepares the shares for spans of up to so many days.</summary>
    public Decay(int days)
    {
        left = new float[(days + 1) * HalfLives.Length];
        for (var d = 0; d <= days; d++)
        {
            for (var h = 0; h < HalfLives.Length; h++)
            {
                left[(d * HalfLives.Length) + h] = (float)Math.Pow(2, -d / HalfLives[h]);
            }
        }
    }

    /// <summary>The four shares after so many days.</summary>
    public ReadOnlySpan<float> After(int days) => left.AsSpan(days * HalfLives.Length, HalfLives.Length);
}
