namespace Entente.Analysis;

/// <summary>Logarithms of factorials: from a table, and above it by Stirling's series, exact to the last digits.</summary>
static class LogFactorial
{
    const int Exact = 1 << 15;
    static readonly double[] Table = Sums();

    /// <summary>log n!</summary>
    public static double Of(int n) => n < Exact
        ? Table[n]
        : ((n + 0.5) * Math.Log(n)) - n + (0.5 * Math.Log(2 * Math.PI)) + (1 / (12.0 * n)) - (1 / (360.0 * n * n * n));

    /// <summary>The log of the number of ways to choose k of n.</summary>
    public static double Choose(int n, int k) => Of(n) - Of(k) - Of(n - k);

    static double[] Sums()
    {
        var table = new double[Exact];
        for (var i = 2; i < Exact; i++)
        {
            table[i] = table[i - 1] + Math.Log(i);
        }

        return table;
    }
}
