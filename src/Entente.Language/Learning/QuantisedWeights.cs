using System.Runtime.Intrinsics;

namespace Entente.Language.Learning;

/// <summary>Weights as small whole numbers, feature by feature, in the order of the feature keys: what the weight file holds.</summary>
sealed class QuantisedWeights
{
    /// <summary>A feature's hash is kept to this many bits.</summary>
    public const int KeyBits = 36;

    const int Largest = 4095;

    QuantisedWeights(int classes, ulong[] keys, short[] weights)
    {
        Classes = classes;
        Stride = StrideOf(classes);
        Keys = keys;
        Weights = weights;
    }

    /// <summary>How many classes there are.</summary>
    public int Classes { get; }

    /// <summary>The feature keys, rising.</summary>
    public ulong[] Keys { get; }

    /// <summary>How many weights lie from one key's to the next key's: the classes, and zeros up to a whole vector.</summary>
    public int Stride { get; }

    /// <summary>The weights: <see cref="Stride"/> for each key.</summary>
    public short[] Weights { get; }

    /// <summary>The key of a feature's hash.</summary>
    public static ulong KeyOf(ulong feature) => feature >> (64 - KeyBits);

    /// <summary>
    /// Averages and rounds a learner's weights. One in <paramref name="beyond"/> non-zero weights is larger than 127: finer
    /// rounding gains nothing and makes the file larger, coarser rounding loses the small weights that decide close calls.
    /// </summary>
    public static QuantisedWeights Of(PerceptronTrainer trainer, int beyond = 10000)
    {
        var rows = trainer.Average().Select(row => (Key: KeyOf(row.Feature), row.Weights)).ToArray();
        Array.Sort(rows, (a, b) => a.Key.CompareTo(b.Key));
        var sizes = rows.SelectMany(row => row.Weights).Where(weight => weight != 0).Select(Math.Abs).ToArray();
        Array.Sort(sizes);
        var scale = sizes.Length == 0 ? 1 : sbyte.MaxValue / sizes[^(1 + (sizes.Length / beyond))];
        var keys = new List<ulong>(rows.Length);
        var weights = new List<short>(rows.Length * trainer.Classes);
        foreach (var (key, row) in rows)
        {
            if ((keys.Count > 0 && keys[^1] == key) || Array.TrueForAll(row, weight => Round(weight, scale) == 0))
            {
                continue;
            }

            keys.Add(key);
            weights.AddRange(row.Select(weight => Round(weight, scale)).Concat(Enumerable.Repeat((short)0, StrideOf(row.Length) - row.Length)));
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

        var weights = new short[keys.Length * StrideOf(classes)];
        for (var i = 0; i < weights.Length;)
        {
            var run = reader.ReadByte();
            i += run;
            if (run < byte.MaxValue && i < weights.Length)
            {
                var value = reader.Read7BitEncodedInt();
                weights[i++] = (short)((value >> 1) ^ -(value & 1));
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
                int value = Weights[i++];
                writer.Write7BitEncodedInt((value << 1) ^ (value >> 31));
            }
        }
    }

    static int StrideOf(int classes) => classes <= Vector256<short>.Count / 4 ? classes : (classes + Vector256<short>.Count - 1) / Vector256<short>.Count * Vector256<short>.Count;

    static short Round(double weight, double scale) => (short)Math.Clamp(Math.Round(weight * scale), -Largest, Largest);
}
