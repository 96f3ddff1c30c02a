using DuckDB.NET.Data;

namespace Entente.Store;

/// <summary>
/// The one door to the database: the only type that holds a connection. One thread at a time.
/// A batch is stored whole or not at all; what <see cref="Add"/> has returned survives the death of the process.
/// </summary>
public sealed partial class EventStore : IDisposable
{
    readonly DuckDBConnection connection;
    readonly OwnerLock? ownerLock;

    EventStore(DuckDBConnection connection, OwnerLock? ownerLock, string path)
    {
        this.connection = connection;
        this.ownerLock = ownerLock;
        Path = path;
    }

    /// <summary>The file; ":memory:" for a store in memory.</summary>
    public string Path { get; }

    /// <summary>A store that lives as long as this object.</summary>
    public static EventStore InMemory(StoreOptions options = default) => Connect(":memory:", null, Complete(options));

    /// <summary>Opens a store, and makes it if there is none (unless it is opened to read).</summary>
    /// <exception cref="StoreException">It is in use, of a newer version, no store, or cannot be written; the message says which, and what to do.</exception>
    public static EventStore Open(string path, StoreOptions options = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        options = Complete(options);
        var full = System.IO.Path.GetFullPath(path);
        Refuse(path, full, options);
        OwnerLock? taken = null;
        try
        {
            taken = OwnerLock.Take(full, options);
            if (!options.ReadOnly)
            {
                UnfinishedFile.Discard(full);
            }

            return Connect(full, taken, options);
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException)
        {
            taken?.Dispose();
            throw new StoreException($"{path} cannot be written: {(error is FileNotFoundException ? "files cannot be made there." : Reason(error))} Name a place that you may write to with --store.", error);
        }
        catch (StoreException)
        {
            taken?.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        connection.Dispose();
        ownerLock?.Dispose();
    }

    static StoreOptions Complete(StoreOptions options) => options == default ? new() : options;

    static void Refuse(string path, string full, StoreOptions options)
    {
        if (Directory.Exists(full))
        {
            throw new StoreException($"{path} is a folder, not a store. Name a file, such as {System.IO.Path.Combine(path, "entente.duckdb")}.");
        }

        if (options.ReadOnly && !File.Exists(full))
        {
            throw new StoreException($"There is no store at {path}. Make one with: entente import FILE... --store {path}");
        }

        if (System.IO.Path.GetDirectoryName(full) is { } folder && !Directory.Exists(folder))
        {
            throw new StoreException($"The folder {folder} does not exist. Make it first, or name another store with --store.");
        }
    }

    static EventStore Connect(string path, OwnerLock? taken, StoreOptions options)
    {
        var connection = new DuckDBConnection(ConnectionString(path, options));
        try
        {
            connection.Open();
            Migrations.Apply(connection, path, options.ReadOnly);
            return new(connection, taken, path);
        }
        catch (DuckDBException error)
        {
            connection.Dispose();
            throw Explain(path, error);
        }
        catch (StoreException)
        {
            connection.Dispose();
            throw;
        }
    }

    static string ConnectionString(string path, StoreOptions options)
    {
        var settings = $"Data Source={path};memory_limit={options.MemoryMegabytes}MB;threads={options.Threads};"
            + "autoinstall_known_extensions=false;autoload_known_extensions=false";
        return path == ":memory:" ? settings
            : options.ReadOnly ? settings + ";access_mode=READ_ONLY"
            : settings + ";storage_compatibility_version=latest";
    }

    static StoreException Explain(string path, DuckDBException error) => error.Message switch
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

    static string Reason(Exception error)
    {
        var line = error.Message.Split('\n')[0].Trim();
        return line.EndsWith('.') ? line : line + ".";
    }
}
