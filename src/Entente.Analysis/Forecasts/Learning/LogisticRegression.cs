using System.Numerics;
using System.Runtime.InteropServices;

namespace Entente.Analysis.Forecasts;

/// <summary>Logistic regression with a ridge, fitted by Newton's method on standardised columns.</summary>
sealed class LogisticRegression
{
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
        var x = new double[columns + 1];
        for (var step = 0; step < 12; step++)
        {
            var slope = new double[columns + 1];
            var curve = new double[columns + 1, columns + 1];
            for (var i = 0; i < answers.Length; i++)
            {
                fitted.Standardise(rows.Slice(i * columns, columns), x);
                var p = Chance.Of(Inner(x, fitted.weights));
                var (g, w) = (p - (answers[i] ? 1 : 0), Math.Max(p * (1 - p), 1e-9));
                for (var a = 0; a <= columns; a++)
                {
                    slope[a] += g * x[a];
                    AddScaled(w * x[a], x.AsSpan(0, a + 1), MemoryMarshal.CreateSpan(ref curve[a, 0], a + 1));
                }
            }

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
        for (var i = 0; i < rows.Length; i++)
        {
            mean[i % columns] += rows[i] / (double)count;
        }

        for (var i = 0; i < rows.Length; i++)
        {
            var off = rows[i] - mean[i % columns];
            square[i % columns] += off * off / count;
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
