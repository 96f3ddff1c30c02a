namespace Entente.Store;

/// <summary>Which rows of a batch the store holds already.</summary>
sealed class ImportedThere(int count)
{
    readonly bool[] same = new bool[count];
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

    /// <summary>Stored rows that are replaced, and by what.</summary>
    /// <param name="numbers">The numbers under which the rows of the batch are stored.</param>
    public IEnumerable<(long Old, long New)> Replaced(long[] numbers) => others.Where(o => !same[o.Row]).Select(o => (o.Old, numbers[o.Row]));
}
