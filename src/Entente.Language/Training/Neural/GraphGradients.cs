using Entente.Language.Names;
using Entente.Language.Neural;

namespace Entente.Language.Training.Neural;

/// <summary>The network's run over some sentences of one length in training, and the way back.</summary>
sealed class GraphGradients
{
    const float DropInput = 0.15f;
    const float DropLayer = 0.33f;
    const float TagShare = 0.5f;

    readonly GraphNetwork network;
    readonly Chance random;
    readonly EmbeddingTrainer embedding;
    readonly BiLstmTrainer[] layers;
    readonly ChoiceTrainer choices;
    readonly LabelTrainer tags;
    readonly LabelTrainer names;
    readonly BiLstmRun[] runs = [new(), new()];
    readonly Matrix[] masks = [new(), new(), new(), new()];
    readonly Matrix[] gradients = [new(), new(), new()];
    readonly Matrix[] back = [new(), new()];
    readonly Matrix input = new();

    /// <summary>Draws the network's numbers.</summary>
    public GraphGradients(GraphNetwork network, Chance random)
    {
        (this.network, this.random) = (network, random);
        embedding = new EmbeddingTrainer(network, random);
        layers = [.. network.Layers.Select(layer => new BiLstmTrainer(layer, random))];
        choices = new ChoiceTrainer(network, random);
        tags = new LabelTrainer(network.TagScores, network.TagBias, network.TagCount, random);
        names = new LabelTrainer(network.NameScores, network.NameBias, NameLabels.Count, random);
        Parameters = [.. layers.SelectMany(layer => layer.Parameters), .. choices.Parameters, .. tags.Parameters, .. names.Parameters];
    }

    /// <summary>What is moved whole; the tables are moved row by row.</summary>
    public IReadOnlyList<TrainedParameter> Parameters { get; }

    /// <summary>Adds the gradients of sentences of one length; returns their loss.</summary>
    public double Learn(IReadOnlyList<GraphExample> batch, float weight)
    {
        var (places, sentences) = (batch[0].Places, batch.Count);
        embedding.Forward(batch, input);
        Chance.Apply(random.Mask(masks[0], sentences, input.Columns, DropInput), input);
        for (var i = 0; i < layers.Length; i++)
        {
            network.Layers[i].Forward(i == 0 ? input : Dropped(i - 1), places, sentences, runs[i]);
            random.Mask(masks[i + 1], sentences, runs[i].Output.Columns, DropLayer);
            gradients[i].Reshape(runs[i].Output.Rows, runs[i].Output.Columns);
            runs[i].Output.Values.AsSpan(0, runs[i].Output.Rows * runs[i].Output.Columns).CopyTo(gradients[i].Values);
            Chance.Apply(masks[i + 1], gradients[i]);
        }

        return Backward(batch, places, sentences, weight);
    }

    /// <summary>Moves everything against the gradients.</summary>
    public void Move(float rate, int step)
    {
        var square = Parameters.Sum(parameter => parameter.Square());
        var scale = (float)Math.Min(1, 5 / Math.Sqrt(square + 1e-12));
        foreach (var parameter in Parameters)
        {
            for (var row = 0; row < parameter.Parameter.Rows; row++)
            {
                parameter.Move(row, scale, rate, step);
            }

            parameter.Pack();
        }

        embedding.Move(scale, rate, step);
    }

    /// <summary>Lays all numbers out for products.</summary>
    public void Pack()
    {
        foreach (var parameter in Parameters)
        {
            parameter.Pack();
        }
    }

    /// <summary>A layer's output with its share left out: kept where its gradient will be.</summary>
    Matrix Dropped(int layer) => gradients[layer];

    double Backward(IReadOnlyList<GraphExample> batch, int places, int sentences, float weight)
    {
        var (lower, upper) = (gradients[0], gradients[1]);
        var loss = tags.Learn(batch, lower, example => example.Tags, weight * TagShare);
        loss += names.Learn(batch, upper, example => example.Names, weight);
        loss += choices.Learn(batch, upper, masks[3], random, weight, back[1]);
        names.Backward(back[1]);
        Chance.Apply(masks[2], back[1]);
        layers[1].Backward(lower, runs[1], places, sentences, back[1], back[0]);
        tags.Backward(back[0]);
        Chance.Apply(masks[1], back[0]);
        layers[0].Backward(input, runs[0], places, sentences, back[0], gradients[2]);
        Chance.Apply(masks[0], gradients[2]);
        embedding.Backward(gradients[2]);
        return loss;
    }
}
