namespace Entente.Language.Neural;

/// <summary>
/// The right side of a product, laid out as the product reads it: in panels of <see cref="Width"/> columns, each row of a
/// panel after the other; columns beyond the last are 0.
/// </summary>
sealed class PackedMatrix
{
    /// <summary>The columns of a panel.</summary>
    public const int Width = 64;

    /// <summary>The numbers, panel after panel.</summary>
    public float[] Values { get; private set; } = [];

    /// <summary>How many rows it has.</summary>
    public int Rows { get; private set; }

    /// <summary>How many panels it has.</summary>
    public int Panels { get; private set; }

    /// <summary>The columns with those that fill the last panel.</summary>
    public static int Padded(int columns) => (columns + Width - 1) / Width * Width;

    /// <summary>Takes rows that lie <paramref name="stride"/> numbers apart.</summary>
    public PackedMatrix Pack(ReadOnlySpan<float> source, int rows, int columns, int stride)
    {
        Reserve(rows, columns);
        for (var panel = 0; panel < Panels; panel++)
        {
            var first = panel * Width;
            var count = Math.Min(Width, columns - first);
            for (var row = 0; row < rows; row++)
            {
                var to = Values.AsSpan(((panel * rows) + row) * Width, Width);
                source.Slice((row * stride) + first, count).CopyTo(to);
                to[count..].Clear();
            }
        }

        return this;
    }

    /// <summary>Takes the transpose of <paramref name="rows"/> rows that lie <paramref name="stride"/> numbers apart.</summary>
    public PackedMatrix PackTransposed(ReadOnlySpan<float> source, int rows, int columns, int stride)
    {
        Reserve(columns, rows);
        for (var panel = 0; panel < Panels; panel++)
        {
            var first = panel * Width;
            var count = Math.Min(Width, rows - first);
            var to = Values.AsSpan(panel * columns * Width, columns * Width);
            if (count < Width)
            {
                to.Clear();
            }

            for (var i = 0; i < count; i++)
            {
                var from = source.Slice((first + i) * stride, columns);
                for (var k = 0; k < from.Length; k++)
                {
                    to[(k * Width) + i] = from[k];
                }
            }
        }

        return this;
    }

    void Reserve(int rows, int columns)
    {
        Rows = rows;
        Panels = Padded(columns) / Width;
        if (Values.Length < rows * Panels * Width)
        {
            Values = new float[rows * Panels * Width];
        }
    }
}
