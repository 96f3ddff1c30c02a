using Entente.Store;

namespace Entente.Cli.Running;

/// <summary>Which store a command works on, and how it is opened.</summary>
static class StorePath
{
    /// <summary>The given file or address, else $ENTENTE_STORE, else entente.duckdb in the current directory.</summary>
    public static string Of(string? given) =>
        given ?? (Environment.GetEnvironmentVariable("ENTENTE_STORE") is { Length: > 0 } set ? set : "entente.duckdb");

    /// <summary>Opens the store for reading; any number of processes may do so together.</summary>
    public static EventStore Read(string? given) => EventStore.Open(Of(given), new StoreOptions { ReadOnly = true });

    /// <summary>Opens the store for writing, and makes it if there is none.</summary>
    public static EventStore Write(string? given, string owner, int threads = 1, int megabytes = 512) =>
        EventStore.Open(Of(given), new StoreOptions { Owner = owner, Threads = threads, MemoryMegabytes = megabytes });
}
