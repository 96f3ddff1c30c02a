using System.Runtime.Intrinsics;

namespace Entente.Coding.Learned;

/// <summary>
/// Trains a <see cref="PairNetwork"/> by AdaGrad (Duchi, Hazan and Singer 2011) with dropout and averaging. One thread and vectors of a fixed
/// width: the same examples and options give the same weights to the bit.
/// </summary>
sealed class NetworkTrainer
{
    const float Tiny = 1e-8f;
    const int Lane = 8;

    readonly NetworkOptions options;
    readonly IReadOnlyList<NetworkHead> heads;
    readonly FeatureTable table;
    readonly Random random;
    readonly int size;
    readonly int width;
    readonly TrainedArray embeddings;
    readonly TrainedArray output;
    readonly TrainedArray bias;
    readonly float[] hidden;
    readonly float[] errors;
    readonly float[] back;

    NetworkTrainer(IReadOnlyList<NetworkExample> examples, IReadOnlyList<NetworkHead> heads, NetworkOptions options)
    {
        (this.heads, this.options) = (heads, options);
        random = new(options.Seed);
        table = FeatureTable.Of(examples.Select(e => e.Features), options.Least);
        (size, width) = (options.Size, heads.Sum(h => h.Width));
        embeddings = new(table.Count * size, () => (random.NextSingle() - 0.5f) * 0.2f);
        output = new(size * width, () => (random.NextSingle() - 0.5f) * 2 / MathF.Sqrt(size));
        bias = new(size, () => 0);
        (hidden, back, errors) = (new float[size], new float[size], new float[width]);
    }

    /// <summary>Trains on examples.</summary>
    public static PairNetwork Train(IReadOnlyList<NetworkExample> examples, IReadOnlyList<NetworkHead> heads, NetworkOptions options, CancellationToken cancel)
    {
        var trainer = new NetworkTrainer(examples, heads, options);
        trainer.Run(examples, cancel);
        return trainer.Finish();
    }

    void Run(IReadOnlyList<NetworkExample> examples, CancellationToken cancel)
    {
        var rows = examples.Select(e => table.RowsOf(e.Features)).ToArray();
        var order = Enumerable.Range(0, rows.Length).ToArray();
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var i in order)
            {
                cancel.ThrowIfCancellationRequested();
                var kept = Array.FindAll(rows[i], _ => random.NextSingle() >= options.Drop);
                if (kept.Length > 0)
                {
                    Step(kept, examples[i]);
                }
            }

            if (epoch >= options.Epochs / 2)
            {
                embeddings.Remember();
                output.Remember();
                bias.Remember();
            }
        }

    }

    void Step(int[] rows, NetworkExample example)
    {
        var value = 1 / MathF.Sqrt(rows.Length);
        SumHidden(rows, value);
        SumScores();
        SetErrors(example);
        for (var d = 0; d < size; d++)
        {
            back[d] = hidden[d] > 0 ? StepOutput(d) / (1 - options.HiddenDrop) : 0;
            if (back[d] != 0)
            {
                bias.Step(d, back[d], options.Rate);
            }
        }

        foreach (var row in rows)
        {
            for (var d = 0; d < size; d += Lane)
            {
                embeddings.Step((row * size) + d, Vector256.Create<float>(back.AsSpan(d, Lane)) * value, options.Rate);
            }
        }
    }

    void SumHidden(int[] rows, float value)
    {
        for (var d = 0; d < size; d += Lane)
        {
            var sum = Vector256<float>.Zero;
            foreach (var row in rows)
            {
                sum += embeddings.At((row * size) + d);
            }

            ((sum * value) + bias.At(d)).CopyTo(hidden, d);
        }

        for (var d = 0; d < size; d++)
        {
            hidden[d] = hidden[d] > 0 && random.NextSingle() >= options.HiddenDrop ? hidden[d] / (1 - options.HiddenDrop) : 0;
        }
    }

    void SumScores()
    {
        for (var c = 0; c < width; c += Lane)
        {
            var sum = Vector256<float>.Zero;
            for (var d = 0; d < size; d++)
            {
                if (hidden[d] > 0)
                {
                    sum += output.At((d * width) + c) * hidden[d];
                }
            }

            sum.CopyTo(errors, c);
        }
    }

    // Probabilities minus the right answer; nothing where the answer is not known.
    void SetErrors(NetworkExample example)
    {
        var at = 0;
        for (var h = 0; h < heads.Count; h++)
        {
            var scores = errors.AsSpan(at, heads[h].Classes.Count);
            if (example.Labels[h] >= 0)
            {
                Softmax(scores);
                scores[example.Labels[h]] -= 1;
                foreach (ref var score in scores)
                {
                    score *= heads[h].Weight * example.Weight;
                }
            }
            else
            {
                scores.Clear();
            }

            errors.AsSpan(at + heads[h].Classes.Count, heads[h].Width - heads[h].Classes.Count).Clear();
            at += heads[h].Width;
        }
    }

    static void Softmax(Span<float> scores)
    {
        var (top, sum) = (float.MinValue, 0f);
        foreach (var score in scores)
        {
            top = MathF.Max(top, score);
        }

        foreach (ref var score in scores)
        {
            sum += score = MathF.Exp(score - top);
        }

        foreach (ref var score in scores)
        {
            score /= sum;
        }
    }

    // Steps one row of the output and returns what flows back to the hidden layer.
    float StepOutput(int d)
    {
        var sum = Vector256<float>.Zero;
        for (var c = 0; c < width; c += Lane)
        {
            var error = Vector256.Create<float>(errors.AsSpan(c, Lane));
            sum += output.At((d * width) + c) * error;
            output.Step((d * width) + c, error * hidden[d], options.Rate);
        }

        var total = 0f;
        for (var lane = 0; lane < Lane; lane++)
        {
            total += sum[lane];
        }

        return total;
    }

    PairNetwork Finish()
    {
        var averaged = embeddings.Average();
        var scale = averaged.Max(MathF.Abs) / sbyte.MaxValue;
        return new(table, Array.ConvertAll(averaged, w => (sbyte)MathF.Round(w / scale)), scale, bias.Average(), output.Average(), heads);
    }

    /// <summary>Numbers that are learned, with their squared steps and the sum over epochs.</summary>
    sealed class TrainedArray
    {
        readonly float[] values;
        readonly float[] squares;
        readonly float[] sums;
        int remembered;

        public TrainedArray(int length, Func<float> first)
        {
            (values, squares, sums) = (new float[length], new float[length], new float[length]);
            for (var i = 0; i < length; i++)
            {
                values[i] = first();
            }
        }

        public Vector256<float> At(int at) => Vector256.Create<float>(values.AsSpan(at, Lane));

        public void Step(int at, Vector256<float> gradient, float rate)
        {
            var square = Vector256.Create<float>(squares.AsSpan(at, Lane)) + (gradient * gradient);
            square.CopyTo(squares, at);
            (At(at) - (gradient * rate / Vector256.Sqrt(square + Vector256.Create(Tiny)))).CopyTo(values, at);
        }

        public void Step(int at, float gradient, float rate)
        {
            squares[at] += gradient * gradient;
            values[at] -= rate * gradient / MathF.Sqrt(squares[at] + Tiny);
        }

        public void Remember()
        {
            remembered++;
            for (var i = 0; i < sums.Length; i++)
            {
                sums[i] += values[i];
            }
        }

        public float[] Average() => Array.ConvertAll(sums, s => s / remembered);
    }
}
