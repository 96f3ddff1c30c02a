namespace Entente.Analysis;

/// <summary>The score interval of a share (Wilson 1927): holds for few events and for shares near 0 and 1.</summary>
public static class Wilson
{
    const double Z = 1.959963984540054;

    /// <summary>The 95 % interval of k in n; 0 to 1 where n is 0.</summary>
    public static (double Low, double High) Interval(int k, int n)
    {
        if (n == 0)
        {
            return (0, 1);
        }

        var share = (double)k / n;
        var divisor = 1 + (Z * Z / n);
        var centre = (share + (Z * Z / (2 * n))) / divisor;
        var half = Z * Math.Sqrt((share * (1 - share) / n) + (Z * Z / (4.0 * n * n))) / divisor;
        return (k == 0 ? 0 : Math.Max(0, centre - half), k == n ? 1 : Math.Min(1, centre + half));
    }
}
