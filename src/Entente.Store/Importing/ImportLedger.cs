namespace Entente.Store;

/// <summary>A file of coded events as the store knows it: how far it was stored, and what came of it.</summary>
/// <param name="Number">Its number in the store.</param>
/// <param name="Name">Its name as it was given.</param>
/// <param name="Format">The format ("gdelt-2-events").</param>
/// <param name="DataSet">The data set ("gdelt").</param>
/// <param name="Bytes">Its length, unpacked; 0 while that is not known.</param>
public sealed record ImportLedger(int Number, string Name, string Format, string DataSet, long Bytes)
{
    /// <summary>The scheme of its quad classes; empty for none.</summary>
    public string QuadScheme { get; init; } = "";

    /// <summary>The scale of its intensities; empty for none.</summary>
    public string IntensityScale { get; init; } = "";

    /// <summary>SHA-256 of the whole file, unpacked, in lower-case hexadecimal; empty while it is not complete.</summary>
    public string Hash { get; init; } = "";

    /// <summary>Bytes that are stored.</summary>
    public long DoneBytes { get; init; }

    /// <summary>Lines that are stored.</summary>
    public long DoneLines { get; init; }

    /// <summary>SHA-256 of the bytes that are stored.</summary>
    public string DoneHash { get; init; } = "";

    /// <summary>What came of its rows.</summary>
    public ImportCounts Counts { get; init; }

    /// <summary>Whether all of it is stored.</summary>
    public bool IsComplete { get; init; }

    /// <summary>Its length on the disk when it was imported, packed or not; 0 if that is not known.</summary>
    public long PackedBytes { get; init; }

    /// <summary>When it was last changed before it was imported, in ticks of 100 ns, UTC; 0 if that is not known.</summary>
    public long Modified { get; init; }
}

/// <summary>What came of the rows of a file.</summary>
/// <param name="Read">Rows read, the rejected ones included.</param>
/// <param name="Stored">Rows added to the store.</param>
/// <param name="Known">Rows that were there already, with the same content.</param>
/// <param name="Rejected">Rows that could not be read.</param>
/// <param name="Flagged">Rows stored and marked as suspicious.</param>
public readonly record struct ImportCounts(long Read, long Stored, long Known, long Rejected, long Flagged)
{
    /// <summary>Both together.</summary>
    public ImportCounts Plus(ImportCounts other) =>
        new(Read + other.Read, Stored + other.Stored, Known + other.Known, Rejected + other.Rejected, Flagged + other.Flagged);
}
