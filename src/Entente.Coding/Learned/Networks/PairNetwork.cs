namespace Entente.Coding.Learned;

/// <summary>
/// A network of one hidden layer over hashed features: the embeddings (8-bit numbers) of the known features are summed and divided by the root
/// of their number; what is below zero is cut off; each head turns the rest into probabilities. Immutable.
/// </summary>
sealed class PairNetwork
{
    readonly FeatureTable table;
    readonly sbyte[] embeddings;
    readonly float scale;
    readonly float[] bias;
    readonly float[] output;
    readonly int width;

    /// <summary>Makes a network of its parts.</summary>
    /// <param name="table">The known features.</param>
    /// <param name="embeddings">One row a feature, as many columns as <paramref name="bias"/> has numbers.</param>
    /// <param name="scale">What one step of an embedding is worth.</param>
    /// <param name="bias">Added to the hidden layer.</param>
    /// <param name="output">One row a number of the hidden layer, the columns of the heads side by side.</param>
    /// <param name="heads">The questions.</param>
    public PairNetwork(FeatureTable table, sbyte[] embeddings, float scale, float[] bias, float[] output, IReadOnlyList<NetworkHead> heads)
    {
        (this.table, this.embeddings, this.scale, this.bias, this.output) = (table, embeddings, scale, bias, output);
        Heads = heads;
        width = heads.Sum(h => h.Width);
    }

    /// <summary>The questions that it answers.</summary>
    public IReadOnlyList<NetworkHead> Heads { get; }

    /// <summary>The probability of each class of each head.</summary>
    public double[][] Answer(ReadOnlySpan<uint> features)
    {
        var scores = Scores(Hidden(features));
        var answers = new double[Heads.Count][];
        var at = 0;
        for (var h = 0; h < answers.Length; h++)
        {
            answers[h] = Softmax(scores.AsSpan(at, Heads[h].Classes.Count), Heads[h].Temperature);
            at += Heads[h].Width;
        }

        return answers;
    }

    /// <summary>The same network with other temperatures, one a head.</summary>
    public PairNetwork With(IReadOnlyList<float> temperatures) =>
        new(table, embeddings, scale, bias, output, [.. Heads.Select((h, i) => h with { Temperature = temperatures[i] })]);

    /// <summary>Writes the network; see <see cref="Read"/>.</summary>
    public void Write(BinaryWriter writer)
    {
        table.Write(writer);
        writer.Write(bias.Length);
        writer.Write(scale);
        writer.Write((byte[])(Array)embeddings);
        Array.ForEach(bias, writer.Write);
        writer.Write(Heads.Count);
        foreach (var head in Heads)
        {
            writer.Write(head.Classes.Count);
            head.Classes.ToList().ForEach(writer.Write);
            writer.Write(head.Weight);
            writer.Write(head.Temperature);
        }

        Array.ForEach(output, writer.Write);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="EndOfStreamException">The file is cut short.</exception>
    public static PairNetwork Read(BinaryReader reader)
    {
        var table = FeatureTable.Read(reader);
        var size = reader.ReadInt32();
        var scale = reader.ReadSingle();
        var bytes = new byte[table.Count * size];
        reader.BaseStream.ReadExactly(bytes);
        var bias = Numbers(reader, size);
        var heads = new NetworkHead[reader.ReadInt32()];
        for (var h = 0; h < heads.Length; h++)
        {
            var classes = new string[reader.ReadInt32()];
            for (var c = 0; c < classes.Length; c++)
            {
                classes[c] = reader.ReadString();
            }

            heads[h] = new(classes, reader.ReadSingle()) { Temperature = reader.ReadSingle() };
        }

        return new(table, (sbyte[])(Array)bytes, scale, bias, Numbers(reader, size * heads.Sum(h => h.Width)), heads);
    }

    static float[] Numbers(BinaryReader reader, int count)
    {
        var numbers = new float[count];
        for (var i = 0; i < count; i++)
        {
            numbers[i] = reader.ReadSingle();
        }

        return numbers;
    }

    float[] Hidden(ReadOnlySpan<uint> features)
    {
        var sums = new int[bias.Length];
        var known = 0;
        foreach (var feature in features)
        {
            if (table.RowOf(feature) is >= 0 and var row)
            {
                known++;
                AddTo(sums, embeddings.AsSpan(row * sums.Length, sums.Length));
            }
        }

        var factor = scale / MathF.Sqrt(Math.Max(1, known));
        var hidden = new float[sums.Length];
        for (var d = 0; d < hidden.Length; d++)
        {
            hidden[d] = MathF.Max(0, (sums[d] * factor) + bias[d]);
        }

        return hidden;
    }

    // Whole numbers: the sum is the same in any order.
    static void AddTo(int[] sums, ReadOnlySpan<sbyte> row)
    {
        for (var d = 0; d < sums.Length; d++)
        {
            sums[d] += row[d];
        }
    }

    float[] Scores(float[] hidden)
    {
        var scores = new float[width];
        for (var d = 0; d < hidden.Length; d++)
        {
            for (var c = 0; hidden[d] > 0 && c < width; c++)
            {
                scores[c] += hidden[d] * output[(d * width) + c];
            }
        }

        return scores;
    }

    static double[] Softmax(ReadOnlySpan<float> scores, float temperature)
    {
        var powers = new double[scores.Length];
        var (top, sum) = (float.MinValue, 0.0);
        foreach (var score in scores)
        {
            top = MathF.Max(top, score);
        }

        for (var c = 0; c < powers.Length; c++)
        {
            sum += powers[c] = Math.Exp((scores[c] - top) / temperature);
        }

        return Array.ConvertAll(powers, p => p / sum);
    }
}
