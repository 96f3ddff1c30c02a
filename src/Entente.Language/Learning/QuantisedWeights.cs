namespace Entente.Language.Learning;

/// <summary>Weights as one byte each, feature by feature, in the order of the feature keys: what the weight file holds.</summary>
sealed class QuantisedWeights
{
    /// <summary>A feature's hash is kept to this many bits.</summary>
    public const int KeyBits = 36;

    QuantisedWeights(int classes, ulong[] keys, sbyte[] weights)
    {
        Classes = classes;
        Keys = keys;
        Weights = weights;
    }

    /// <summary>How many classes there are.</summary>
    public int Classes { get; }

    /// <summary>The feature keys, rising.</summary>
    public ulong[] Keys { get; }

    /// <summary>The weights: <see cref="Classes"/> for each key.</summary>
    public sbyte[] Weights { get; }

    /// <summary>The key of a feature's hash.</summary>
    public static ulong KeyOf(ulong feature) => feature >> (64 - KeyBits);

    /// <summary>Averages and rounds a learner's weights.</summary>
    public static QuantisedWeights Of(PerceptronTrainer trainer, double clip = 1)
    {
        var rows = trainer.Average().Select(row => (Key: KeyOf(row.Feature), row.Weights)).ToArray();
        Array.Sort(rows, (a, b) => a.Key.CompareTo(b.Key));
        var sizes = rows.SelectMany(row => row.Weights).Where(weight => weight != 0).Select(Math.Abs).ToArray();
        Array.Sort(sizes);
        var scale = sizes.Length == 0 ? 1 : sbyte.MaxValue / (sizes[^1] * clip);
        var keys = new List<ulong>(rows.Length);
        var weights = new List<sbyte>(rows.Length * trainer.Classes);
        foreach (var (key, row) in rows)
        {
            if ((keys.Count > 0 && keys[^1] == key) || Array.TrueForAll(row, weight => Round(weight, scale) == 0))
            {
                continue;
            }

            keys.Add(key);
            weights.AddRange(row.Select(weight => Round(weight, scale)));
        }

        return new QuantisedWeights(trainer.Classes, [.. keys], [.. weights]);
    }

    /// <summary>Reads weights.</summary>
    public static QuantisedWeights Read(BinaryReader reader)
    {
        var classes = reader.Read7BitEncodedInt();
        var keys = new ulong[reader.Read7BitEncodedInt()];
        ulong key = 0;
        for (var i = 0; i < keys.Length; i++)
        {
            key += (ulong)reader.Read7BitEncodedInt64();
            keys[i] = key;
        }

        var weights = new sbyte[keys.Length * classes];
        for (var i = 0; i < weights.Length;)
        {
            var run = reader.ReadByte();
            i += run;
            if (run < byte.MaxValue && i < weights.Length)
            {
                weights[i++] = reader.ReadSByte();
            }
        }

        return new QuantisedWeights(classes, keys, weights);
    }

    /// <summary>Writes weights: keys as differences, weights as runs of zeros and what ends them.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write7BitEncodedInt(Classes);
        writer.Write7BitEncodedInt(Keys.Length);
        ulong last = 0;
        foreach (var key in Keys)
        {
            writer.Write7BitEncodedInt64((long)(key - last));
            last = key;
        }

        for (var i = 0; i < Weights.Length;)
        {
            var run = 0;
            while (run < byte.MaxValue && i < Weights.Length && Weights[i] == 0)
            {
                run++;
                i++;
            }

            writer.Write((byte)run);
            if (run < byte.MaxValue && i < Weights.Length)
            {
                writer.Write(Weights[i++]);
            }
        }
    }

    static sbyte Round(double weight, double scale) =>
        (sbyte)Math.Clamp(Math.Round(weight * scale), -sbyte.MaxValue, sbyte.MaxValue);
}
