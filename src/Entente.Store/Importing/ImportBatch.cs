namespace Entente.Store;

/// <summary>
/// Rows of a file on their way into the store, at most <see cref="Capacity"/>: taken whole at the start, so that memory does not grow with
/// the file, and used again for each batch.
/// </summary>
public sealed class ImportBatch
{
    /// <summary>The most rows of a batch: eight of the database's row groups.</summary>
    public const int Capacity = 8 * 122_880;

    readonly BatchRow[] rows;
    readonly KeyIndex index;
    readonly ulong[] order;

    /// <summary>An empty batch; all of its memory is taken here.</summary>
    /// <param name="rows">The most rows that it takes, up to <see cref="Capacity"/>.</param>
    public ImportBatch(int rows = Capacity)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rows, Capacity);
        (this.rows, index, order) = (new BatchRow[rows], new(rows), new ulong[rows]);
        Array.Fill(this.rows, new BatchRow(new ImportedEvent { Cameo = "", Mode = "", Publisher = "" }));
        Array.Fill(order, ulong.MaxValue);
    }

    /// <summary>Rows in it.</summary>
    public int Count { get; private set; }

    /// <summary>Rows that it refused because the same key with the same content is in it.</summary>
    public int Repeated { get; private set; }

    /// <summary>Whether it takes no more.</summary>
    public bool IsFull => Count == rows.Length;

    internal long LowestKey { get; private set; } = long.MaxValue;

    internal long HighestKey { get; private set; } = long.MinValue;

    internal Span<BatchRow> Rows => rows.AsSpan(0, Count);

    /// <summary>Pairs of rows with the same key and other content: the later takes the earlier's place.</summary>
    internal List<(int Old, int New)> Changed { get; } = [];

    /// <summary>The later rows of <see cref="Changed"/>.</summary>
    internal HashSet<int> Later { get; } = [];

    /// <summary>Adds a row whose parties and places carry the store's numbers.</summary>
    public void Add(in ImportedEvent told)
    {
        var earlier = index.Put(told.Key, Count);
        if (earlier >= 0 && rows[earlier].Content == told.Content)
        {
            index.Put(told.Key, earlier);
            Repeated++;
            return;
        }

        if (earlier >= 0)
        {
            Changed.Add((earlier, Count));
            Later.Add(Count);
        }

        rows[Count++] = new(in told);
        (LowestKey, HighestKey) = (Math.Min(LowestKey, told.Key), Math.Max(HighestKey, told.Key));
    }

    /// <summary>Forgets all rows.</summary>
    public void Clear()
    {
        (Count, Repeated, LowestKey, HighestKey) = (0, 0, long.MaxValue, long.MinValue);
        index.Clear();
        Changed.Clear();
        Later.Clear();
    }

    /// <summary>The numbers of the rows in the order of pairs (by their ranks) and days.</summary>
    internal ReadOnlySpan<ulong> Sort(Func<int, int> rankOf)
    {
        for (var n = 0; n < Count; n++)
        {
            order[n] = ((ulong)rankOf(n) << 40) | ((ulong)(uint)rows[n].Day << 20) | (uint)n;
        }

        var sorted = order.AsSpan(0, Count);
        sorted.Sort();
        return sorted;
    }

    /// <summary>The number of the row of an entry of <see cref="Sort"/>.</summary>
    internal static int RowOf(ulong entry) => (int)(entry & 0xFFFFF);
}

/// <summary>The last row of each key, by open addressing; its memory is taken once.</summary>
sealed class KeyIndex
{
    readonly long[] keys;
    readonly int[] rows;

    /// <summary>Room for so many keys.</summary>
    public KeyIndex(int capacity)
    {
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)capacity * 2);
        (keys, rows) = (new long[size], new int[size]);
    }

    /// <summary>Puts the row of a key, and gives the row that stood there; -1 for none.</summary>
    public int Put(long key, int row)
    {
        var mask = keys.Length - 1;
        var at = (int)((ulong)key * 0x9E3779B97F4A7C15 >> 40) & mask;
        while (rows[at] != 0 && keys[at] != key)
        {
            at = (at + 1) & mask;
        }

        var earlier = rows[at] - 1;
        (keys[at], rows[at]) = (key, row + 1);
        return earlier;
    }

    /// <summary>Forgets all.</summary>
    public void Clear() => Array.Clear(rows);
}
