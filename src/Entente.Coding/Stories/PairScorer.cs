using System.Globalization;

namespace Entente.Coding.Stories;

/// <summary>
/// The probability that two reports tell one happening: a logistic model of <see cref="PairFeatures"/>, fitted to reports written for this project; its
/// weights stand in <c>Dictionaries/Stories/pair-weights.tsv</c> (docs/decisions).
/// </summary>
public sealed class PairScorer
{
    static readonly Lazy<PairScorer> Shipped = new(() => Parse("pair-weights.tsv", Entente.Coding.Shipped.Text("Stories/pair-weights.tsv")));
    readonly double[] weights;

    PairScorer(double[] weights) => this.weights = weights;

    /// <summary>The shipped weights.</summary>
    public static PairScorer Default => Shipped.Value;

    /// <summary>Reads weights: a feature and its weight a line.</summary>
    /// <exception cref="DictionaryException">A line is not one, or a feature is missing.</exception>
    public static PairScorer Parse(string file, string text)
    {
        var (weights, problems, lines) = (new double[PairFeatures.Names.Count], new List<Problem>(), text.Split('\n'));
        var missing = PairFeatures.Names.ToHashSet();
        for (var i = 0; i < lines.Length; i++)
        {
            var cells = lines[i].TrimEnd('\r').Split('\t');
            if (cells[0].Length == 0 || cells[0][0] == '#' || cells[0] == "feature")
            {
                continue;
            }

            if (cells.Length == 2 && missing.Remove(cells[0]) && double.TryParse(cells[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var weight))
            {
                weights[PairFeatures.Names.ToList().IndexOf(cells[0])] = weight;
            }
            else
            {
                problems.Add(new(file, i + 1, $"expected a feature, not given before, and its weight; got '{lines[i].TrimEnd('\r')}'"));
            }
        }

        problems.AddRange(missing.Select(m => new Problem(file, lines.Length, $"the feature {m} has no weight")));
        return problems.Count == 0 ? new(weights) : throw new DictionaryException(problems);
    }

    /// <summary>The probability, 0 to 1.</summary>
    public double Probability(double[] features)
    {
        double sum = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += weights[i] * features[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }
}
