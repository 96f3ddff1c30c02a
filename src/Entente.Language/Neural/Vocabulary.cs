namespace Entente.Language.Neural;

/// <summary>The hashes that have a row of their own in a table; row 0 is for all others.</summary>
sealed class Vocabulary
{
    readonly ulong[] keys;
    readonly Dictionary<ulong, int> rows;

    /// <summary>Makes a vocabulary of rising hashes.</summary>
    public Vocabulary(ulong[] keys)
    {
        this.keys = keys;
        rows = new Dictionary<ulong, int>(keys.Length);
        for (var i = 0; i < keys.Length; i++)
        {
            rows.Add(keys[i], i + 1);
        }
    }

    /// <summary>How many rows a table for it has.</summary>
    public int Rows => keys.Length + 1;

    /// <summary>The row of a hash.</summary>
    public int RowOf(ulong key) => rows.GetValueOrDefault(key);

    /// <summary>The hashes that come <paramref name="atLeast"/> times.</summary>
    public static Vocabulary Of(IEnumerable<ulong> hashes, int atLeast) =>
        new([.. hashes.GroupBy(hash => hash).Where(group => group.Count() >= atLeast).Select(group => group.Key).Order()]);

    /// <summary>Reads a vocabulary.</summary>
    public static Vocabulary Read(BinaryReader reader)
    {
        var keys = new ulong[reader.ReadInt32()];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = reader.ReadUInt64();
        }

        return new Vocabulary(keys);
    }

    /// <summary>Writes the vocabulary.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(keys.Length);
        foreach (var key in keys)
        {
            writer.Write(key);
        }
    }
}
