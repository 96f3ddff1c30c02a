namespace Entente.Analysis.Forecasts;

/// <summary>The fitted forecaster: a logistic regression for each quad class, and boosted trees over all; their logits are averaged.</summary>
sealed class DyadModel
{
    /// <summary>The model and its version.</summary>
    public const string Version = "history/1";

    const double Ridge = 30;
    readonly LogisticRegression?[] regressions = new LogisticRegression?[4];
    readonly BoostedTrees trees;

    DyadModel(BoostedTrees trees) => this.trees = trees;

    /// <summary>Fits on the questions of a table.</summary>
    public static DyadModel Fit(DyadTable table, TreeOptions options, CancellationToken cancel)
    {
        var model = new DyadModel(BoostedTrees.Fit(table.Numbers, DyadFeatures.Count, table.Answers, options, cancel));
        for (var quad = 0; quad < 4; quad++)
        {
            var (numbers, answers) = (new List<float>(), new List<bool>());
            for (var i = 0; i < table.Rows.Count; i++)
            {
                if (table.Rows[i].Quad == quad)
                {
                    numbers.AddRange(table.NumbersOf(i));
                    answers.Add(table.Rows[i].Answer);
                }
            }

            cancel.ThrowIfCancellationRequested();
            model.regressions[quad] = answers.Count > 0 ? LogisticRegression.Fit(numbers.ToArray(), DyadFeatures.Count, answers.ToArray(), Ridge) : null;
        }

        return model;
    }

    /// <summary>The logits of the regression and of the trees for a row of numbers of a quad class, from 0.</summary>
    public (double Regression, double Trees) Logits(int quad, ReadOnlySpan<float> row)
    {
        var grown = trees.Logit(row);
        return (regressions[quad]?.Logit(row) ?? grown, grown);
    }

    /// <summary>The probability: that of the mean logit.</summary>
    public double Probability(int quad, ReadOnlySpan<float> row)
    {
        var (regression, grown) = Logits(quad, row);
        return Chance.Of((regression + grown) / 2);
    }

    /// <summary>The probabilities of regression, trees and both for the questions of a table.</summary>
    public IReadOnlyList<DyadForecasts> Forecast(DyadTable table)
    {
        var (one, two, both) = (new double[table.Rows.Count], new double[table.Rows.Count], new double[table.Rows.Count]);
        Stretches.For(one.Length, i =>
        {
            var (regression, grown) = Logits(table.Rows[i].Quad, table.NumbersOf(i));
            (one[i], two[i], both[i]) = (Chance.Of(regression), Chance.Of(grown), Chance.Of((regression + grown) / 2));
        });

        return [new("logistic regression", one), new("boosted trees", two), new("both, mean of logits", both)];
    }
}
