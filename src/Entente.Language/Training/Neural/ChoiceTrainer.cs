using Entente.Language.Neural;

namespace Entente.Language.Training.Neural;

/// <summary>The choice of heads and relations in training, and the way back to the second layer.</summary>
sealed class ChoiceTrainer
{
    readonly float dropRole;
    readonly TrainedParameter roleWeights;
    readonly TrainedParameter roleBias;
    readonly ArcTrainer arcs;
    readonly RelationTrainer relations;
    readonly Matrix roles = new();
    readonly Matrix gradient = new();

    /// <summary>Draws the numbers.</summary>
    public ChoiceTrainer(GraphNetwork network, float dropRole, Chance random)
    {
        this.dropRole = dropRole;
        roleWeights = new TrainedParameter(network.Roles, MathF.Sqrt(6f / (network.Roles.Rows + network.Shape.Arc)), random);
        roleBias = new TrainedParameter(network.RoleBias, 0, random);
        arcs = new ArcTrainer(network, random);
        relations = new RelationTrainer(network, random);
        Parameters = [roleWeights, roleBias, .. arcs.Parameters, .. relations.Parameters];
    }

    /// <summary>All that is trained.</summary>
    public IReadOnlyList<TrainedParameter> Parameters { get; }

    /// <summary>Adds the gradients of a batch; sets the gradient of the layer below.</summary>
    public double Learn(IReadOnlyList<GraphExample> batch, Matrix from, Matrix mask, Chance random, float weight, Matrix result)
    {
        roles.Reshape(from.Rows, roleWeights.Parameter.Columns).Fill(roleBias.Parameter.Values);
        Products.Add(from, roleWeights.Parameter.Packed, roles);
        Curves.Bend(roles.Values.AsSpan(0, roles.Rows * roles.Columns));
        Chance.Apply(random.Mask(mask, batch.Count, roles.Columns, dropRole), roles);
        gradient.Reshape(roles.Rows, roles.Columns).Clear();
        var loss = arcs.Learn(batch, roles, gradient, weight) + relations.Learn(batch, roles, gradient, weight);
        Chance.Apply(mask, gradient);
        for (var i = 0; i < roles.Rows * roles.Columns; i++)
        {
            gradient.Values[i] *= roles.Values[i] < 0 ? Curves.Leak : 1;
        }

        roleWeights.AddOuter(from.Values, from.Columns, gradient.Values, gradient.Columns, gradient.Rows);
        roleBias.AddSum(gradient.Values, gradient.Columns, gradient.Rows);
        result.Reshape(from.Rows, from.Columns).Clear();
        Products.Add(gradient, roleWeights.Transposed, result);
        return loss;
    }

    /// <summary>Turns scores into the slope of the loss of choosing <paramref name="gold"/>; returns the loss. No slope where gold is -1.</summary>
    public static double Slope(Span<float> scores, int count, int gold, float weight)
    {
        if (gold < 0)
        {
            scores.Clear();
            return 0;
        }

        scores[count..].Clear();
        Curves.Softmax(scores[..count]);
        var loss = -Math.Log(Math.Max(scores[gold], 1e-12f));
        scores[gold] -= 1;
        foreach (ref var score in scores[..count])
        {
            score *= weight;
        }

        return loss * weight;
    }
}
