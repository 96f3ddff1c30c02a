namespace Entente.Store;

/// <summary>DuckDB's errors as the user is to read them: what is wrong, and what to do.</summary>
static class DuckMessages
{
    /// <summary>The error of a store.</summary>
    public static StoreException Explain(string path, Exception error) => error.Message switch
    {
        var m when m.Contains("Conflicting lock", StringComparison.Ordinal) || m.Contains("Could not set lock", StringComparison.Ordinal)
            => new(OwnerLock.Held(path, OwnerLock.ReadOwner(path + ".owner.json")), error),
        var m when m.Contains("not a valid DuckDB database", StringComparison.Ordinal)
            => new($"{path} is not an Entente store (no DuckDB file). Name another file with --store.", error),
        var m when m.Contains("not read enough bytes", StringComparison.Ordinal)
            => new($"{path} is damaged: it is shorter than it should be. Restore a copy of it, or delete it and import again.", error),
        var m when m.Contains("No space left", StringComparison.Ordinal) || m.Contains("Could not write", StringComparison.Ordinal)
            => new($"The disk of {path} is full. Free some space and run the command again: what was reported as stored is safe.", error),
        var m when m.Contains("Cannot open", StringComparison.Ordinal) || m.Contains("Permission denied", StringComparison.Ordinal)
            => new($"{path} cannot be opened: {Reason(error)} Name a place that you may write to with --store.", error),
        var m when m.Contains("storage version", StringComparison.OrdinalIgnoreCase) || m.Contains("newer version of DuckDB", StringComparison.Ordinal)
            => new($"{path} was written by a newer version. Update entente, or name another store with --store.", error),
        _ => new($"The store {path} reports: {Reason(error)}", error),
    };

    /// <summary>The first line of an error, as a sentence.</summary>
    public static string Reason(Exception error)
    {
        var line = error.Message.Split('\n')[0].Trim();
        return line.EndsWith('.') ? line : line + ".";
    }
}
