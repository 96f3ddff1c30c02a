namespace Entente.Store;

/// <summary>Which rows of a batch the store holds already, and what numbers the others get.</summary>
sealed class ImportedThere(int count)
{
    readonly bool[] same = new bool[count];
    readonly long[] numbers = new long[count];
    readonly List<(long Old, int Row)> others = [];
    readonly HashSet<int> replacing = [];

    /// <summary>Rows that are there with the same content.</summary>
    public long Same { get; private set; }

    /// <summary>A row of the same key is in the store.</summary>
    public void Found(int row, long number, bool isSame)
    {
        if (isSame && !same[row])
        {
            same[row] = true;
            Same++;
        }
        else if (!isSame)
        {
            others.Add((number, row));
            replacing.Add(row);
        }
    }

    /// <summary>Whether the row is there with the same content.</summary>
    public bool IsSame(int row) => same[row];

    /// <summary>Whether the row is there with other content only.</summary>
    public bool Replaces(int row) => !same[row] && replacing.Contains(row);

    /// <summary>The number under which a row is stored.</summary>
    public void SetNumber(int row, long number) => numbers[row] = number;

    /// <summary>The number of a row; 0 if it was not stored.</summary>
    public long NumberOf(int row) => numbers[row];

    /// <summary>Stored rows that are replaced, and by what.</summary>
    public IEnumerable<(long Old, long New)> Replaced() => others.Where(o => !same[o.Row]).Select(o => (o.Old, numbers[o.Row]));
}
