namespace Entente.Coding.Learned;

/// <summary>A linear classifier over hashed features: one row of weights per bucket, one column per class, as 8-bit numbers with one scale per model.</summary>
public sealed class LinearModel
{
    readonly sbyte[] weights;
    readonly float scale;

    /// <summary>Makes a model of its parts; <paramref name="weights"/> holds 2^<paramref name="bits"/> rows of one weight a class.</summary>
    public LinearModel(IReadOnlyList<string> classes, int bits, sbyte[] weights, float scale)
    {
        ArgumentNullException.ThrowIfNull(classes);
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentOutOfRangeException.ThrowIfNotEqual(weights.Length, classes.Count << bits);
        Classes = classes;
        Bits = bits;
        this.weights = weights;
        this.scale = scale;
    }

    /// <summary>The names of the classes, in the order of the columns.</summary>
    public IReadOnlyList<string> Classes { get; }

    /// <summary>Number of bits of a bucket's number.</summary>
    public int Bits { get; }

    /// <summary>Probability of each class.</summary>
    public double[] Probabilities(ReadOnlySpan<uint> features)
    {
        var sums = new int[Classes.Count];
        var mask = (1u << Bits) - 1;
        foreach (var feature in features)
        {
            var row = weights.AsSpan((int)(feature & mask) * sums.Length, sums.Length);
            for (var c = 0; c < row.Length; c++)
            {
                sums[c] += row[c];
            }
        }

        var factor = scale / Math.Sqrt(features.Length);
        return Softmax(Array.ConvertAll(sums, s => s * factor));
    }

    /// <summary>Writes the model; see <see cref="Read"/>.</summary>
    public void Write(BinaryWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(Classes.Count);
        foreach (var name in Classes)
        {
            writer.Write(name);
        }

        writer.Write(Bits);
        writer.Write(scale);
        writer.Write((byte[])(Array)weights);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="EndOfStreamException">The file is cut short.</exception>
    public static LinearModel Read(BinaryReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var classes = new string[reader.ReadInt32()];
        for (var i = 0; i < classes.Length; i++)
        {
            classes[i] = reader.ReadString();
        }

        var bits = reader.ReadInt32();
        var scale = reader.ReadSingle();
        var bytes = new byte[classes.Length << bits];
        reader.BaseStream.ReadExactly(bytes);
        return new(classes, bits, (sbyte[])(Array)bytes, scale);
    }

    static double[] Softmax(double[] scores)
    {
        var top = scores.Max();
        var powers = Array.ConvertAll(scores, s => Math.Exp(s - top));
        var sum = powers.Sum();
        return Array.ConvertAll(powers, p => p / sum);
    }
}
