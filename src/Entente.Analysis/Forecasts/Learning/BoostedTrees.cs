using System.Runtime.Intrinsics;

namespace Entente.Analysis.Forecasts;

/// <summary>Boosted trees for a probability: each tree corrects the logit of those before it (Friedman 2001; histograms and leaf-wise growth as LightGBM).</summary>
sealed class BoostedTrees
{
    readonly Bins bins;
    readonly List<Tree> trees = [];
    readonly double start;

    BoostedTrees(Bins bins, double start) => (this.bins, this.start) = (bins, start);

    /// <summary>Fits on rows of so many columns and their answers, yes or no.</summary>
    public static BoostedTrees Fit(ReadOnlySpan<float> rows, int columns, ReadOnlySpan<bool> answers, TreeOptions options, CancellationToken cancel)
    {
        var yes = 0;
        foreach (var answer in answers)
        {
            yes += answer ? 1 : 0;
        }

        var boosted = new BoostedTrees(new(rows, columns), Math.Log((yes + 0.5) / (answers.Length - yes + 0.5)));
        var (binned, given) = (boosted.bins.Of(rows), answers.ToArray());
        var grower = new TreeGrower(binned, columns, options);
        var logit = new float[given.Length];
        Array.Fill(logit, (float)boosted.start);
        var pulls = new Vector128<double>[given.Length];
        var random = new Random(options.Seed);
        for (var t = 0; t < options.Trees; t++)
        {
            cancel.ThrowIfCancellationRequested();
            Stretches.For(given.Length, i =>
            {
                var p = 1 / (1 + MathF.Exp(-logit[i]));
                pulls[i] = Vector128.Create((double)(p - (given[i] ? 1 : 0)), p * (1 - p));
            });
            var tree = grower.Grow(Draw(given.Length, options.Rows, random), pulls, random);
            boosted.trees.Add(tree);
            Stretches.For(given.Length, i => logit[i] += tree.Answer(binned.AsSpan(i * columns, columns)));
        }

        return boosted;
    }

    /// <summary>The logit of yes for a row.</summary>
    public double Logit(ReadOnlySpan<float> row)
    {
        Span<byte> cells = stackalloc byte[row.Length];
        for (var c = 0; c < row.Length; c++)
        {
            cells[c] = bins.Of(c, row[c]);
        }

        var sum = start;
        foreach (var tree in trees)
        {
            sum += tree.Answer(cells);
        }

        return sum;
    }

    static int[] Draw(int count, double share, Random random)
    {
        var drawn = new List<int>((int)(count * share * 1.1) + 1);
        for (var i = 0; i < count; i++)
        {
            if (random.NextDouble() < share)
            {
                drawn.Add(i);
            }
        }

        return [.. drawn];
    }
}
