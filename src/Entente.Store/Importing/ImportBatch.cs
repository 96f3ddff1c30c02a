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
    readonly List<BatchAct> acts = [];
    readonly Dictionary<GivenAct, int> actNumbers = [];
    readonly List<string> publishers = [];
    readonly Dictionary<string, int> publisherNumbers = new(StringComparer.Ordinal);
    string?[]? keyTexts;

    /// <summary>An empty batch; all of its memory is taken here.</summary>
    /// <param name="rows">The most rows that it takes, up to <see cref="Capacity"/>.</param>
    public ImportBatch(int rows = Capacity)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rows, Capacity);
        (this.rows, index, order) = (new BatchRow[rows], new(rows), new ulong[rows]);
        Array.Fill(this.rows, new BatchRow(new ImportedEvent { Act = -1 }));
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

    /// <summary>The acts that rows number.</summary>
    internal IReadOnlyList<BatchAct> Acts => acts;

    /// <summary>The publishers that rows number.</summary>
    internal IReadOnlyList<string> Publishers => publishers;

    /// <summary>Pairs of rows with the same key and other content: the later takes the earlier's place.</summary>
    internal List<(int Old, int New)> Changed { get; } = [];

    /// <summary>The later rows of <see cref="Changed"/>.</summary>
    internal HashSet<int> Later { get; } = [];

    /// <summary>The batch's number of an act.</summary>
    public int Act(GivenAct act)
    {
        if (!actNumbers.TryGetValue(act, out var number))
        {
            number = acts.Count;
            actNumbers.Add(act, number);
            acts.Add(new(act));
        }

        return number;
    }

    /// <summary>The batch's number of a publisher.</summary>
    public int Publisher(string name)
    {
        if (!publisherNumbers.TryGetValue(name, out var number))
        {
            number = publishers.Count;
            publisherNumbers.Add(name, number);
            publishers.Add(name);
        }

        return number;
    }

    /// <summary>Adds a row whose parties and places carry the store's numbers, its act and publisher the batch's.</summary>
    public void Add(in ImportedEvent told)
    {
        var earlier = told.Key > HighestKey ? -1 : index.Find(told.Key, Rows);
        if (earlier >= 0 && rows[earlier].Content == told.Content)
        {
            Repeated++;
            return;
        }

        if (earlier >= 0)
        {
            Changed.Add((earlier, Count));
            Later.Add(Count);
        }

        if (told.KeyText is { } text)
        {
            (keyTexts ??= new string?[rows.Length])[Count] = text;
        }

        rows[Count++] = new(in told);
        (LowestKey, HighestKey) = (Math.Min(LowestKey, told.Key), Math.Max(HighestKey, told.Key));
    }

    /// <summary>The key of a row that is no number; null where it is one.</summary>
    internal string? KeyText(int row) => keyTexts?[row];

    /// <summary>Forgets all rows.</summary>
    public void Clear()
    {
        (Count, Repeated, LowestKey, HighestKey) = (0, 0, long.MaxValue, long.MinValue);
        index.Clear();
        Array.Clear(keyTexts ?? []);
        Changed.Clear();
        Later.Clear();
    }

    /// <summary>The numbers of the rows in the order of pairs and days.</summary>
    /// <param name="pairs">The pair of each row.</param>
    /// <param name="ranks">The place of each pair.</param>
    internal ReadOnlySpan<ulong> Sort(int[] pairs, int[] ranks)
    {
        for (var n = 0; n < Count; n++)
        {
            order[n] = ((ulong)ranks[pairs[n]] << 40) | ((ulong)(uint)rows[n].Day << 20) | (uint)n;
        }

        var sorted = order.AsSpan(0, Count);
        sorted.Sort();
        return sorted;
    }

    /// <summary>The number of the row of an entry of <see cref="Sort"/>.</summary>
    internal static int RowOf(ulong entry) => (int)(entry & 0xFFFFF);
}
