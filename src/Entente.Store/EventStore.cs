using System.Data.Common;

namespace Entente.Store;

/// <summary>
/// The one door to the database: a DuckDB file or a schema of a PostgreSQL server, with the same answers. One thread at a time.
/// A batch is stored whole or not at all; what <see cref="Add"/> has returned survives the death of the process.
/// </summary>
public sealed partial class EventStore : IDisposable
{
    readonly IEngine engine;

    EventStore(IEngine engine) => this.engine = engine;

    /// <summary>The file, or the address of the server without the password; ":memory:" for a store in memory.</summary>
    public string Path => engine.Place;

    /// <summary>A store that lives as long as this object.</summary>
    public static EventStore InMemory(StoreOptions options = default) => new(DuckEngine.InMemory(Complete(options)));

    /// <summary>Opens a store, and makes it if there is none (unless it is opened to read).</summary>
    /// <param name="place">The path of a file, or <c>postgres://user:password@host:port/database?schema=name</c>.</param>
    /// <param name="options">How it is opened.</param>
    /// <exception cref="StoreException">It is in use, of a newer version, no store, or cannot be written; the message says which, and what to do.</exception>
    public static EventStore Open(string place, StoreOptions options = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(place);
        return new(PostgresAddress.Is(place) ? PostgresEngine.Open(place, Complete(options)) : DuckEngine.Open(place, Complete(options)));
    }

    /// <summary>Runs a statement that only reads, and gives its rows.</summary>
    /// <exception cref="StoreException">The database refuses it.</exception>
    /// <exception cref="InvalidOperationException">It asks for another day than the pinned one.</exception>
    public ResultTable Read(Sql sql)
    {
        ArgumentNullException.ThrowIfNull(sql);
        return pinned is null ? engine.Read(sql) : ReadPinned(pinned, sql);
    }

    /// <inheritdoc/>
    public void Dispose() => engine.Dispose();

    static StoreOptions Complete(StoreOptions options) => options == default ? new() : options;

    void Run(Sql sql) => engine.Run(sql);

    /// <summary>Runs what writes in one transaction; the database's errors are told as the store's.</summary>
    T Write<T>(Func<T> work)
    {
        try
        {
            using var transaction = engine.Begin();
            var answer = work();
            transaction.Commit();
            return answer;
        }
        catch (DbException error)
        {
            throw engine.Explain(error);
        }
    }
}
