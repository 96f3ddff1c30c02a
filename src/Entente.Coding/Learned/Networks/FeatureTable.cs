namespace Entente.Coding.Learned;

/// <summary>The features that a network knows, each with the number of its row. Features met too seldom in training have none.</summary>
sealed class FeatureTable
{
    const int KeyShift = 32;

    readonly uint[] keys;
    // Each with its key above its row and one, so that a look-up reads one place; 0 is free.
    readonly ulong[] slots;
    readonly uint mask;

    /// <summary>Makes the table of hashes in ascending order; the first has row 0.</summary>
    public FeatureTable(uint[] keys)
    {
        this.keys = keys;
        var size = 16;
        while (size < keys.Length * 2)
        {
            size *= 2;
        }

        mask = (uint)size - 1;
        slots = new ulong[size];
        for (var row = 0; row < keys.Length; row++)
        {
            var at = keys[row] & mask;
            while (slots[at] != 0)
            {
                at = (at + 1) & mask;
            }

            slots[at] = ((ulong)keys[row] << KeyShift) | (uint)(row + 1);
        }
    }

    /// <summary>The number of features.</summary>
    public int Count => keys.Length;

    /// <summary>The row of a feature, or -1.</summary>
    public int RowOf(uint feature)
    {
        for (var at = feature & mask; slots[at] is not 0 and var slot; at = (at + 1) & mask)
        {
            if (slot >> KeyShift == feature)
            {
                return (int)(uint)slot - 1;
            }
        }

        return -1;
    }

    /// <summary>The features that at least <paramref name="least"/> examples show.</summary>
    public static FeatureTable Of(IEnumerable<uint[]> examples, int least)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var feature in examples.SelectMany(e => e))
        {
            counts[feature] = counts.GetValueOrDefault(feature) + 1;
        }

        return new([.. counts.Where(c => c.Value >= least).Select(c => c.Key).Order()]);
    }

    /// <summary>The known rows of a list of features, in its order.</summary>
    public int[] RowsOf(uint[] features) => [.. features.Select(RowOf).Where(row => row >= 0)];

    /// <summary>Writes the hashes as differences; see <see cref="Read"/>.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(keys.Length);
        var last = 0u;
        foreach (var key in keys)
        {
            writer.Write7BitEncodedInt((int)(key - last));
            last = key;
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static FeatureTable Read(BinaryReader reader)
    {
        var keys = new uint[reader.ReadInt32()];
        var last = 0u;
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = last += (uint)reader.Read7BitEncodedInt();
        }

        return new(keys);
    }
}
