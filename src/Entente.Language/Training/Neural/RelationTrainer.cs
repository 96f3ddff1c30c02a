using Entente.Language.Neural;

namespace Entente.Language.Training.Neural;

/// <summary>The choice of relations in training, the gold heads given.</summary>
sealed class RelationTrainer
{
    readonly int size;
    readonly int start;
    readonly TrainedParameter pairWeights;
    readonly TrainedParameter pairBias;
    readonly TrainedParameter ownWeights;
    readonly TrainedParameter ownBias;
    readonly Matrix pairs = new();
    readonly Matrix own = new();

    /// <summary>Draws the numbers.</summary>
    public RelationTrainer(GraphNetwork network, Chance random)
    {
        (size, start) = (network.Shape.Relation, network.Shape.RelationStart);
        pairWeights = new TrainedParameter(network.RelationPairs, 0.05f, random);
        pairBias = new TrainedParameter(network.RelationHeads, 0.05f, random);
        ownWeights = new TrainedParameter(network.RelationOwn, 0.1f, random);
        ownBias = new TrainedParameter(network.RelationBias, 0, random);
    }

    /// <summary>All that is trained.</summary>
    public IReadOnlyList<TrainedParameter> Parameters => [pairWeights, pairBias, ownWeights, ownBias];

    /// <summary>Adds the gradients of a batch.</summary>
    public double Learn(IReadOnlyList<GraphExample> batch, Matrix roles, Matrix gradient, float weight)
    {
        var dependents = roles.Values.AsSpan(start);
        pairs.Reshape(roles.Rows, pairWeights.Parameter.Columns).Fill(pairBias.Parameter.Values);
        Products.Add(dependents, roles.Columns, roles.Rows, pairWeights.Parameter.Packed, pairs.Values, pairs.Columns);
        own.Reshape(roles.Rows, ownWeights.Parameter.Columns).Fill(ownBias.Parameter.Values);
        Products.Add(dependents, roles.Columns, roles.Rows, ownWeights.Parameter.Packed, own.Values, own.Columns);
        var loss = 0.0;
        for (var row = 0; row < roles.Rows; row++)
        {
            loss += LearnRow(batch, row, roles, gradient, weight);
        }

        pairWeights.AddOuter(dependents, roles.Columns, pairs.Values, pairs.Columns, pairs.Rows);
        pairBias.AddSum(pairs.Values, pairs.Columns, pairs.Rows);
        ownWeights.AddOuter(dependents, roles.Columns, own.Values, own.Columns, own.Rows);
        ownBias.AddSum(own.Values, own.Columns, own.Rows);
        var result = gradient.Values.AsSpan(start);
        Products.Add(pairs.Values, pairs.Columns, pairs.Rows, pairWeights.Transposed, result, gradient.Columns);
        Products.Add(own.Values, own.Columns, own.Rows, ownWeights.Transposed, result, gradient.Columns);
        return loss;
    }

    /// <summary>Scores one word's relations and leaves the slopes where the scores were.</summary>
    double LearnRow(IReadOnlyList<GraphExample> batch, int row, Matrix roles, Matrix gradient, float weight)
    {
        var word = (row / batch.Count) - 1;
        var scores = own.Row(row);
        var example = batch[row % batch.Count];
        if (word < 0 || example.Heads[word] == GraphExample.Unknown)
        {
            pairs.Row(row).Clear();
            scores.Clear();
            return 0;
        }

        var headRow = (example.Heads[word] * batch.Count) + (row % batch.Count);
        var head = roles.Row(headRow, start + size, size);
        var headGradient = gradient.Row(headRow, start + size, size);
        for (var relation = 0; relation < GraphNetwork.Relations; relation++)
        {
            scores[relation] += Curves.Dot(pairs.Row(row, relation * size, size), head);
        }

        var loss = ChoiceTrainer.Slope(scores, GraphNetwork.Relations, (int)example.Relations[word], weight);
        pairs.Row(row)[(GraphNetwork.Relations * size)..].Clear();
        for (var relation = 0; relation < GraphNetwork.Relations; relation++)
        {
            var pair = pairs.Row(row, relation * size, size);
            Curves.AddTo(headGradient, pair, scores[relation]);
            pair.Clear();
            Curves.AddTo(pair, head, scores[relation]);
        }

        return loss;
    }
}
