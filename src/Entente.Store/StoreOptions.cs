namespace Entente.Store;

/// <summary>How a store is opened.</summary>
public readonly record struct StoreOptions()
{
    /// <summary>Opens without the right to write; any number of processes may read together. The store must exist.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>The most memory that the database may take, in megabytes; beyond it, it works on disk.</summary>
    public int MemoryMegabytes { get; init; } = 512;

    /// <summary>Threads of the database; results do not depend on it.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>What the owner calls itself in <c>owner.json</c> ("entente import").</summary>
    public string Owner { get; init; } = "entente";
}
