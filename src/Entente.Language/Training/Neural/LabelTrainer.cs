using Entente.Language.Neural;

namespace Entente.Language.Training.Neural;

/// <summary>The choice of a label for each word (tags, names) in training.</summary>
sealed class LabelTrainer
{
    readonly TrainedParameter weights;
    readonly TrainedParameter bias;
    readonly int count;
    readonly Matrix scores = new();

    /// <summary>Draws the numbers.</summary>
    public LabelTrainer(Parameter weights, Parameter bias, int count, Chance random)
    {
        this.weights = new TrainedParameter(weights, 0.1f, random);
        this.bias = new TrainedParameter(bias, 0, random);
        this.count = count;
    }

    /// <summary>All that is trained.</summary>
    public IReadOnlyList<TrainedParameter> Parameters => [weights, bias];

    /// <summary>Adds the gradients of the labels of a batch, and keeps the slopes; returns the loss.</summary>
    public double Learn(IReadOnlyList<GraphExample> batch, Matrix from, Func<GraphExample, int[]?> labels, float weight)
    {
        var loss = 0.0;
        scores.Reshape(from.Rows, weights.Parameter.Columns).Fill(bias.Parameter.Values);
        Products.Add(from, weights.Parameter.Packed, scores);
        for (var row = 0; row < scores.Rows; row++)
        {
            var word = (row / batch.Count) - 1;
            var gold = word < 0 || labels(batch[row % batch.Count]) is not { } known ? -1 : known[word];
            loss += ChoiceTrainer.Slope(scores.Row(row), count, gold, weight);
        }

        weights.AddOuter(from.Values, from.Columns, scores.Values, scores.Columns, scores.Rows);
        bias.AddSum(scores.Values, scores.Columns, scores.Rows);
        return loss;
    }

    /// <summary>Adds the slopes to the gradient of the layer below.</summary>
    public void Backward(Matrix gradient) => Products.Add(scores, weights.Transposed, gradient);
}
