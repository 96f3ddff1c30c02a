namespace Entente.Coding.Learned;

/// <summary>Trains a <see cref="LinearModel"/>: multinomial logistic regression by AdaGrad with L2, one pass after another in a seeded order.</summary>
/// <remarks>Duchi, Hazan and Singer 2011. Features of a pair count 1/sqrt(n) each, so that long sentences weigh no more than short ones.</remarks>
public sealed class LinearTrainer(LinearTrainerOptions options)
{
    /// <summary>Trains on feature lists with their class numbers.</summary>
    public LinearModel Train(IReadOnlyList<string> classes, IReadOnlyList<uint[]> features, IReadOnlyList<int> labels, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(classes);
        ArgumentNullException.ThrowIfNull(features);
        ArgumentNullException.ThrowIfNull(labels);
        var weights = new float[classes.Count << options.Bits];
        var squares = new float[weights.Length];
        var order = Enumerable.Range(0, features.Count).ToArray();
        var random = new Random(options.Seed);
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var i in order)
            {
                cancel.ThrowIfCancellationRequested();
                Step(weights, squares, classes.Count, features[i], labels[i]);
            }
        }

        return Quantise(classes, weights);
    }

    void Step(float[] weights, float[] squares, int classes, uint[] features, int label)
    {
        var value = 1f / MathF.Sqrt(features.Length);
        var gradient = Probabilities(weights, classes, features, value);
        gradient[label] -= 1;
        var mask = (1u << options.Bits) - 1;
        foreach (var feature in features)
        {
            var at = (int)(feature & mask) * classes;
            for (var c = 0; c < classes; c++)
            {
                var g = (gradient[c] * value) + (options.Decay * weights[at + c]);
                squares[at + c] += g * g;
                weights[at + c] -= options.Rate * g / MathF.Sqrt(squares[at + c] + 1e-8f);
            }
        }
    }

    float[] Probabilities(float[] weights, int classes, uint[] features, float value)
    {
        var scores = new float[classes];
        var mask = (1u << options.Bits) - 1;
        foreach (var feature in features)
        {
            var row = weights.AsSpan((int)(feature & mask) * classes, classes);
            for (var c = 0; c < classes; c++)
            {
                scores[c] += row[c];
            }
        }

        var top = scores.Max() * value;
        var sum = 0f;
        for (var c = 0; c < classes; c++)
        {
            sum += scores[c] = MathF.Exp((scores[c] * value) - top);
        }

        for (var c = 0; c < classes; c++)
        {
            scores[c] /= sum;
        }

        return scores;
    }

    LinearModel Quantise(IReadOnlyList<string> classes, float[] weights)
    {
        var largest = weights.Max(MathF.Abs);
        var scale = largest / 127f;
        var small = new sbyte[weights.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            small[i] = (sbyte)MathF.Round(weights[i] / scale);
        }

        return new(classes, options.Bits, small, scale);
    }
}
