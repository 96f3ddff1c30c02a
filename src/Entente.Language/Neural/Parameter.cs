namespace Entente.Language.Neural;

/// <summary>A table of learned numbers.</summary>
sealed class Parameter(string name, int rows, int columns)
{
    /// <summary>What it is called in the weight file.</summary>
    public string Name { get; } = name;

    /// <summary>How many rows it has.</summary>
    public int Rows { get; } = rows;

    /// <summary>How many columns it has.</summary>
    public int Columns { get; } = columns;

    /// <summary>The numbers, row after row.</summary>
    public float[] Values { get; } = new float[rows * columns];

    /// <summary>The numbers as the right side of a product; see <see cref="Pack"/>.</summary>
    public PackedMatrix Packed { get; } = new();

    /// <summary>One row.</summary>
    public ReadOnlySpan<float> Row(int row) => Values.AsSpan(row * Columns, Columns);

    /// <summary>Lays the numbers out for products; to be called after they changed.</summary>
    public void Pack() => Packed.Pack(Values, Rows, Columns, Columns);

    /// <summary>Reads the numbers: halves, as they were written.</summary>
    public void Read(BinaryReader reader)
    {
        if (reader.ReadInt32() != Rows || reader.ReadInt32() != Columns)
        {
            throw new InvalidDataException($"The weights '{Name}' have another size than this version reads.");
        }

        foreach (ref var value in Values.AsSpan())
        {
            value = (float)reader.ReadHalf();
        }
    }

    /// <summary>Writes the numbers as halves.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(Rows);
        writer.Write(Columns);
        foreach (var value in Values)
        {
            writer.Write((Half)value);
        }
    }
}
