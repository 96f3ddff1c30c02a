using Entente.Language.Names;
using Entente.Language.Neural;

namespace Entente.Language.Training.Neural;

/// <summary>The network's run over some sentences of one length in training, and the way back.</summary>
sealed class GraphGradients
{
    const float TagShare = 0.5f;

    readonly NetworkPlan plan;
    readonly GraphNetwork network;
    readonly Chance random;
    readonly EmbeddingTrainer embedding;
    readonly BiLstmTrainer[] layers;
    readonly ChoiceTrainer choices;
    readonly LabelTrainer tags;
    readonly LabelTrainer names;
    readonly BiLstmRun[] runs;
    readonly Matrix[] masks;
    readonly Matrix[] outputs;
    readonly Matrix[] back;
    readonly SentenceRows rows = new();
    readonly Matrix input = new();
    readonly Matrix inputBack = new();
    readonly Matrix roleMask = new();

    /// <summary>Draws the network's numbers.</summary>
    public GraphGradients(NetworkPlan plan, GraphNetwork network, Chance random)
    {
        (this.plan, this.network, this.random) = (plan, network, random);
        embedding = new EmbeddingTrainer(network, plan.DropWord, random);
        layers = [.. network.Layers.Select(layer => new BiLstmTrainer(layer, random))];
        choices = new ChoiceTrainer(network, plan.DropRole, random);
        tags = new LabelTrainer(network.TagScores, network.TagBias, network.TagCount, random);
        names = new LabelTrainer(network.NameScores, network.NameBias, NameLabels.Count, random);
        runs = [.. layers.Select(_ => new BiLstmRun())];
        masks = [.. layers.Select(_ => new Matrix()), new Matrix()];
        outputs = [.. layers.Select(_ => new Matrix())];
        back = [.. layers.Select(_ => new Matrix())];
        Parameters = [.. layers.SelectMany(layer => layer.Parameters), .. choices.Parameters, .. tags.Parameters, .. names.Parameters];
    }

    /// <summary>What is moved whole; the tables are moved row by row.</summary>
    public IReadOnlyList<TrainedParameter> Parameters { get; }

    /// <summary>Adds the gradients of sentences of one length; returns their loss.</summary>
    public double Learn(IReadOnlyList<GraphExample> batch, float weight)
    {
        var (places, sentences) = (batch[0].Places, batch.Count);
        embedding.Forward(batch, input);
        Chance.Apply(random.Mask(masks[0], sentences, input.Columns, plan.DropInput), input);
        for (var i = 0; i < layers.Length; i++)
        {
            network.Layers[i].Forward(i == 0 ? input : outputs[i - 1], rows.Alternate(places, sentences), runs[i]);
            random.Mask(masks[i + 1], sentences, runs[i].Output.Columns, plan.DropLayer);
            outputs[i].Reshape(runs[i].Output.Rows, runs[i].Output.Columns);
            runs[i].Output.Values.AsSpan(0, runs[i].Output.Rows * runs[i].Output.Columns).CopyTo(outputs[i].Values);
            Chance.Apply(masks[i + 1], outputs[i]);
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

    double Backward(IReadOnlyList<GraphExample> batch, int places, int sentences, float weight)
    {
        var loss = tags.Learn(batch, outputs[0], example => example.Tags, weight * TagShare);
        loss += names.Learn(batch, outputs[^1], example => example.Names, weight);
        loss += choices.Learn(batch, outputs[^1], roleMask, random, weight, back[^1]);
        names.Backward(back[^1]);
        for (var i = layers.Length - 1; i >= 0; i--)
        {
            if (i == 0)
            {
                tags.Backward(back[0]);
            }

            Chance.Apply(masks[i + 1], back[i]);
            layers[i].Backward(i == 0 ? input : outputs[i - 1], runs[i], places, sentences, back[i], i == 0 ? inputBack : back[i - 1]);
        }

        Chance.Apply(masks[0], inputBack);
        embedding.Backward(inputBack);
        return loss;
    }
}
