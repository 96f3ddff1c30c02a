using Entente.Language.Neural;

namespace Entente.Language.Training.Neural;

/// <summary>The choice of heads in training.</summary>
sealed class ArcTrainer
{
    readonly int size;
    readonly TrainedParameter pairs;
    readonly TrainedParameter bias;
    readonly Matrix wanted = new();
    readonly Matrix wantedGradient = new();
    readonly Matrix scores = new();
    readonly Matrix turned = new();
    readonly PackedMatrix packed = new();

    /// <summary>Draws the numbers.</summary>
    public ArcTrainer(GraphNetwork network, Chance random)
    {
        size = network.Shape.Arc;
        pairs = new TrainedParameter(network.Arcs, 0.05f, random);
        bias = new TrainedParameter(network.ArcBias, 0, random);
    }

    /// <summary>All that is trained.</summary>
    public IReadOnlyList<TrainedParameter> Parameters => [pairs, bias];

    /// <summary>Adds the gradients of a batch.</summary>
    public double Learn(IReadOnlyList<GraphExample> batch, Matrix roles, Matrix gradient, float weight)
    {
        wanted.Reshape(roles.Rows, size).Fill(bias.Parameter.Values);
        Products.Add(roles.Values, roles.Columns, roles.Rows, pairs.Parameter.Packed, wanted.Values, wanted.Columns);
        wantedGradient.Reshape(wanted.Rows, wanted.Columns).Clear();
        var loss = 0.0;
        for (var sentence = 0; sentence < batch.Count; sentence++)
        {
            loss += Learn(batch[sentence], sentence, batch.Count, roles, gradient, weight);
        }

        pairs.AddOuter(roles.Values, roles.Columns, wantedGradient.Values, wantedGradient.Columns, wanted.Rows);
        bias.AddSum(wantedGradient.Values, wantedGradient.Columns, wanted.Rows);
        Products.Add(wantedGradient.Values, wanted.Columns, wanted.Rows, pairs.Transposed, gradient.Values, gradient.Columns);
        return loss;
    }

    double Learn(GraphExample example, int sentence, int sentences, Matrix roles, Matrix gradient, float weight)
    {
        var places = example.Places;
        var roleStep = sentences * roles.Columns;
        var wantedStep = sentences * wanted.Columns;
        var headStart = (sentence * roles.Columns) + size;
        var wantedStart = sentence * wanted.Columns;
        packed.PackTransposed(roles.Values.AsSpan(headStart), places, size, roleStep);
        scores.Reshape(places, PackedMatrix.Padded(places)).Clear();
        Products.Add(wanted.Values.AsSpan(wantedStart), wantedStep, places, packed, scores.Values, scores.Columns);
        var loss = 0.0;
        scores.Row(0).Clear();
        for (var place = 1; place < places; place++)
        {
            scores.Row(place)[place] = float.MinValue / 2;
            loss += ChoiceTrainer.Slope(scores.Row(place), places, example.Heads[place - 1], weight);
            scores.Row(place)[place] = 0;
        }

        packed.Pack(roles.Values.AsSpan(headStart), places, size, roleStep);
        Products.Add(scores.Values, scores.Columns, places, packed, wantedGradient.Values.AsSpan(wantedStart), wantedStep);
        Turn(places);
        packed.Pack(wanted.Values.AsSpan(wantedStart), places, size, wantedStep);
        Products.Add(turned.Values, turned.Columns, places, packed, gradient.Values.AsSpan(headStart), roleStep);
        return loss;
    }

    void Turn(int places)
    {
        turned.Reshape(places, places);
        for (var i = 0; i < places; i++)
        {
            for (var j = 0; j < places; j++)
            {
                turned.Row(j)[i] = scores.Row(i)[j];
            }
        }
    }
}
