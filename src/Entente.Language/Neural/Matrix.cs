namespace Entente.Language.Neural;

/// <summary>A table of numbers that is filled again and again; it grows and is not cleared.</summary>
sealed class Matrix
{
    /// <summary>The numbers, row after row.</summary>
    public float[] Values { get; private set; } = [];

    /// <summary>How many rows it has now.</summary>
    public int Rows { get; private set; }

    /// <summary>How many numbers a row has; a multiple of <see cref="PackedMatrix.Width"/> where products are written to it.</summary>
    public int Columns { get; private set; }

    /// <summary>Sets the size; what the numbers are afterwards is not said. Beyond the last row there is room for a panel that a product fills up with zeros.</summary>
    public Matrix Reshape(int rows, int columns)
    {
        (Rows, Columns) = (rows, columns);
        var needed = (rows * columns) + PackedMatrix.Width;
        if (Values.Length < needed)
        {
            Values = new float[Math.Max(needed, Values.Length * 3 / 2)];
        }

        return this;
    }

    /// <summary>Sets all numbers to 0.</summary>
    public Matrix Clear()
    {
        Values.AsSpan(0, Rows * Columns).Clear();
        return this;
    }

    /// <summary>One row.</summary>
    public Span<float> Row(int row) => Values.AsSpan(row * Columns, Columns);

    /// <summary>Some columns of one row.</summary>
    public Span<float> Row(int row, int first, int count) => Values.AsSpan((row * Columns) + first, count);

    /// <summary>Sets each row to <paramref name="row"/>.</summary>
    public Matrix Fill(ReadOnlySpan<float> row)
    {
        for (var i = 0; i < Rows; i++)
        {
            row.CopyTo(Row(i));
        }

        return this;
    }
}
