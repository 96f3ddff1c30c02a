namespace Entente.Analysis.Forecasts;

/// <summary>Cuts each column into at most 64 bins of like numbers of rows.</summary>
sealed class Bins
{
    /// <summary>The most bins of a column.</summary>
    public const int Most = 64;

    const int Sample = 20_000;
    readonly float[][] edges;

    /// <summary>Finds the edges from rows of so many columns.</summary>
    public Bins(ReadOnlySpan<float> rows, int columns)
    {
        edges = new float[columns][];
        var count = rows.Length / columns;
        var step = Math.Max(1, count / Sample);
        for (var c = 0; c < columns; c++)
        {
            var values = new List<float>();
            for (var i = 0; i < count; i += step)
            {
                values.Add(rows[(i * columns) + c]);
            }

            values.Sort();
            edges[c] = [.. Enumerable.Range(1, Most - 1).Select(b => values[(int)((long)b * (values.Count - 1) / Most)]).Distinct()];
        }
    }

    /// <summary>Number of columns.</summary>
    public int Columns => edges.Length;

    /// <summary>The bin of a value: the number of edges below it.</summary>
    public byte Of(int column, float value)
    {
        var at = edges[column].AsSpan().BinarySearch(value);
        return (byte)(at < 0 ? ~at : at);
    }

    /// <summary>The bins of rows, in rows.</summary>
    public byte[] Of(ReadOnlySpan<float> rows)
    {
        var bins = new byte[rows.Length];
        for (var first = 0; first < bins.Length; first += Columns)
        {
            for (var c = 0; c < Columns; c++)
            {
                bins[first + c] = Of(c, rows[first + c]);
            }
        }

        return bins;
    }
}
