using System.Numerics;
using System.Runtime.InteropServices;

namespace Entente.Analysis.Forecasts;

/// <summary>Logistic regression with a ridge, fitted by Newton's method on standardised columns.</summary>
sealed class LogisticRegression
{
    const int Stretch = 8192;
    const int Together = 4;

    readonly double[] mean;
    readonly double[] scale;
    readonly double[] weights;

    LogisticRegression(double[] mean, double[] scale, double[] weights) => (this.mean, this.scale, this.weights) = (mean, scale, weights);

    /// <summary>Weights of the standardised columns; the last is the constant.</summary>
    public IReadOnlyList<double> Standardised => weights;

    /// <summary>Fits on rows of so many columns and their answers.</summary>
    /// <param name="rows">Rows one after another.</param>
    /// <param name="columns">Numbers of a row.</param>
    /// <param name="answers">Yes or no for each row.</param>
    /// <param name="ridge">Pull of each weight to 0, in rows.</param>
    public static LogisticRegression Fit(ReadOnlySpan<float> rows, int columns, ReadOnlySpan<bool> answers, double ridge)
    {
        var (mean, scale) = Spread(rows, columns);
        var fitted = new LogisticRegression(mean, scale, new double[columns + 1]);
        var (all, given) = (rows.ToArray(), answers.ToArray());
        for (var step = 0; step < 12; step++)
        {
            var (slope, curve) = Sums(fitted, all, given, columns);
            for (var a = 0; a <= columns; a++)
            {
                slope[a] += a < columns ? ridge * fitted.weights[a] : 0;
                curve[a, a] += a < columns ? ridge : 1e-6;
            }

            if (fitted.Move(Cholesky.Solve(curve, slope)) < 1e-6)
            {
                break;
            }
        }

        return fitted;
    }

    /// <summary>The logit of yes for a row.</summary>
    public double Logit(ReadOnlySpan<float> row)
    {
        Span<double> x = stackalloc double[weights.Length];
        Standardise(row, x);
        return Inner(x, weights);
    }

    /// <summary>What each column adds to the logit of a row, beside a row of means.</summary>
    public double[] Contributions(ReadOnlySpan<float> row)
    {
        var x = new double[weights.Length];
        Standardise(row, x);
        return [.. x.Take(mean.Length).Select((v, i) => v * weights[i])];
    }

    // Stretches of a fixed length, each summed in order and then one after another: the same sums for any number of threads.
    static (double[] Slope, double[,] Curve) Sums(LogisticRegression fitted, float[] rows, bool[] answers, int columns)
    {
        var parts = new (double[] Slope, double[,] Curve)[(answers.Length + Stretch - 1) / Stretch];
        Parallel.For(0, parts.Length, s => parts[s] = Sums(fitted, rows, answers, columns, s * Stretch, Math.Min(answers.Length, (s + 1) * Stretch)));
        var (slope, curve) = (new double[columns + 1], new double[columns + 1, columns + 1]);
        foreach (var part in parts)
        {
            AddScaled(1, part.Slope, slope);
            AddScaled(1, All(part.Curve), All(curve));
        }

        return (slope, curve);
    }

    static (double[] Slope, double[,] Curve) Sums(LogisticRegression fitted, float[] rows, bool[] answers, int columns, int from, int end)
    {
        var (slope, curve) = (new double[columns + 1], new double[columns + 1, columns + 1]);
        var (x, weights) = (new double[Together * (columns + 1)], new double[Together]);
        for (var first = from; first < end; first += Together)
        {
            Array.Clear(weights);
            for (var r = 0; r < Math.Min(Together, end - first); r++)
            {
                var row = x.AsSpan(r * (columns + 1), columns + 1);
                fitted.Standardise(rows.AsSpan((first + r) * columns, columns), row);
                var p = Chance.Of(Inner(row, fitted.weights));
                weights[r] = Math.Max(p * (1 - p), 1e-9);
                AddScaled(p - (answers[first + r] ? 1 : 0), row, slope);
            }

            for (var a = 0; a <= columns; a++)
            {
                AddFour(x, columns + 1, a, weights, MemoryMarshal.CreateSpan(ref curve[a, 0], a + 1));
            }
        }

        return (slope, curve);
    }

    static Span<double> All(double[,] matrix) => MemoryMarshal.CreateSpan(ref matrix[0, 0], matrix.Length);

    // Four rows at once, each times its weight and its number in a column: the sums are loaded and stored once.
    static void AddFour(double[] x, int length, int column, double[] weights, Span<double> to)
    {
        ReadOnlySpan<double> one = x.AsSpan(0, to.Length), two = x.AsSpan(length, to.Length), three = x.AsSpan(2 * length, to.Length), four = x.AsSpan(3 * length, to.Length);
        var (a, b, c, d) = (weights[0] * one[column], weights[1] * two[column], weights[2] * three[column], weights[3] * four[column]);
        var i = 0;
        for (; i <= to.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            var sum = (new Vector<double>(one[i..]) * a) + (new Vector<double>(two[i..]) * b) + (new Vector<double>(three[i..]) * c) + (new Vector<double>(four[i..]) * d);
            (new Vector<double>(to[i..]) + sum).CopyTo(to[i..]);
        }

        for (; i < to.Length; i++)
        {
            to[i] += (one[i] * a) + (two[i] * b) + (three[i] * c) + (four[i] * d);
        }
    }

    // Each place by itself: the same sums at any width of the processor's registers.
    static void AddScaled(double factor, ReadOnlySpan<double> row, Span<double> to)
    {
        var i = 0;
        for (; i <= row.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            (new Vector<double>(to[i..]) + (new Vector<double>(row[i..]) * factor)).CopyTo(to[i..]);
        }

        for (; i < row.Length; i++)
        {
            to[i] += row[i] * factor;
        }
    }

    double Move(double[] step)
    {
        var largest = 0.0;
        for (var a = 0; a < weights.Length; a++)
        {
            var bounded = Math.Clamp(step[a], -2, 2);
            weights[a] -= bounded;
            largest = Math.Max(largest, Math.Abs(bounded));
        }

        return largest;
    }

    void Standardise(ReadOnlySpan<float> row, Span<double> x)
    {
        for (var c = 0; c < row.Length; c++)
        {
            x[c] = (row[c] - mean[c]) * scale[c];
        }

        x[^1] = 1;
    }

    static (double[] Mean, double[] Scale) Spread(ReadOnlySpan<float> rows, int columns)
    {
        var (mean, square) = (new double[columns], new double[columns]);
        var count = Math.Max(1, rows.Length / columns);
        for (var i = 0; i < rows.Length; i += columns)
        {
            for (var c = 0; c < columns; c++)
            {
                mean[c] += rows[i + c] / (double)count;
            }
        }

        for (var i = 0; i < rows.Length; i += columns)
        {
            for (var c = 0; c < columns; c++)
            {
                var off = rows[i + c] - mean[c];
                square[c] += off * off / count;
            }
        }

        return (mean, [.. square.Select(s => s > 1e-10 ? 1 / Math.Sqrt(s) : 0)]);
    }

    static double Inner(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        return sum;
    }
}
