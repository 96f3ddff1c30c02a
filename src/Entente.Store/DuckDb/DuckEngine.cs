using System.Data.Common;
using DuckDB.NET.Data;

namespace Entente.Store;

/// <summary>A store in one DuckDB file, or in memory. One process writes it, or several read it.</summary>
sealed class DuckEngine : IEngine
{
    /// <summary>Bytes of a block in a file that is made: a quarter of the usual, so that a small store is small and texts leave less of their last blocks empty. Reading and importing are as fast.</summary>
    const int BlockSize = 1 << 16;

    readonly DuckDBConnection connection;
    readonly OwnerLock? ownerLock;
    bool confined;

    DuckEngine(DuckDBConnection connection, OwnerLock? ownerLock, string place)
    {
        this.connection = connection;
        this.ownerLock = ownerLock;
        Place = place;
    }

    /// <inheritdoc/>
    public string Place { get; }

    /// <inheritdoc/>
    public DbConnection Connection => connection;

    /// <summary>A store that lives as long as this object.</summary>
    public static DuckEngine InMemory(StoreOptions options) => Connect(":memory:", null, options);

    /// <summary>Opens the file, and makes it if there is none, unless it is opened to read.</summary>
    public static DuckEngine Open(string path, StoreOptions options)
    {
        var full = Path.GetFullPath(path);
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
            throw new StoreException($"{path} cannot be written: {(error is FileNotFoundException ? "files cannot be made there." : DuckMessages.Reason(error))} Name a place that you may write to with --store.", error);
        }
        catch (StoreException)
        {
            taken?.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public DbTransaction Begin() => connection.BeginTransaction();

    /// <inheritdoc/>
    public DbCommand Command(Sql sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql.Text;
        foreach (var (name, value) in sql.Values)
        {
            command.Parameters.Add(new DuckDBParameter(name, value));
        }

        return command;
    }

    /// <inheritdoc/>
    public ITableWriter Append(string table) => new DuckTableWriter(connection, Place, table);

    /// <inheritdoc/>
    public void Clear(TemporaryTable table) => this.Run(new($"CREATE OR REPLACE TEMP TABLE {table.Name} AS {table.Columns}"));

    /// <summary>The values are written out, so that the database sees at once which rows it need not read.</summary>
    public void Fill(TemporaryTable table, Sql select) => this.Run(new($"CREATE OR REPLACE TEMP TABLE {table.Name} AS {select.Readable}"));

    /// <inheritdoc/>
    public void Release(TemporaryTable table) => this.Run(new($"DROP TABLE IF EXISTS {table.Name}"));

    /// <inheritdoc/>
    public ResultTable Query(string statement)
    {
        RefuseAllButSelect(statement);
        Confine(null);
        return this.Read(new(statement));
    }

    /// <inheritdoc/>
    public long Export(string statement, string path, IReadOnlyList<string> partitions)
    {
        RefuseAllButSelect(statement);
        var full = Path.GetFullPath(path);
        Confine(Path.GetDirectoryName(full)!);
        var by = partitions.Count == 0 ? "" : $", PARTITION_BY ({string.Join(", ", partitions.Select(p => $"\"{p.Replace("\"", "\"\"", StringComparison.Ordinal)}\""))})";
        this.Run(new($"COPY (\n{statement.TrimEnd().TrimEnd(';')}\n) TO {Sql.Literal(full)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880{by})"));
        var written = partitions.Count == 0 ? full : Path.Combine(full, "**", "*.parquet");
        return (long)this.Read(new($"SELECT count(*) FROM read_parquet({Sql.Literal(written)})")).Rows[0][0]!;
    }

    /// <summary>Nothing to do: who writes the file is alone with it.</summary>
    public void ImportAlone()
    {
    }

    /// <inheritdoc/>
    public StoreException Explain(DbException error) => DuckMessages.Explain(Place, error);

    /// <inheritdoc/>
    public void Dispose()
    {
        connection.Dispose();
        ownerLock?.Dispose();
    }

    static void Refuse(string path, string full, StoreOptions options)
    {
        if (Directory.Exists(full))
        {
            throw new StoreException($"{path} is a folder, not a store. Name a file, such as {Path.Combine(path, "entente.duckdb")}.");
        }

        if (options.ReadOnly && !File.Exists(full))
        {
            throw new StoreException($"There is no store at {path}. Make one with: entente import FILE... --store {path}");
        }

        if (Path.GetDirectoryName(full) is { } folder && !Directory.Exists(folder))
        {
            throw new StoreException($"The folder {folder} does not exist. Make it first, or name another store with --store.");
        }
    }

    static DuckEngine Connect(string path, OwnerLock? taken, StoreOptions options)
    {
        var connection = new DuckDBConnection(ConnectionString(path, options));
        try
        {
            connection.Open();
            var engine = new DuckEngine(connection, taken, path);
            Migrations.DuckDb.Apply(engine, engine.Tables(), options.ReadOnly);
            return engine;
        }
        catch (DuckDBException error)
        {
            connection.Dispose();
            throw DuckMessages.Explain(path, error);
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
            : settings + $";storage_compatibility_version=latest;default_block_size={BlockSize}";
    }

    HashSet<string> Tables() => [.. this.Read(new("SELECT table_name FROM duckdb_tables() WHERE NOT temporary")).Rows.Select(r => (string)r[0]!)];

    /// <summary>From here on no file is read or written but in one folder, if it is named; the first call holds.</summary>
    void Confine(string? folder)
    {
        if (confined)
        {
            return;
        }

        if (folder is not null)
        {
            this.Run(new($"SET allowed_directories = [{Sql.Literal(folder + Path.DirectorySeparatorChar)}]"));
        }

        this.Run(new("SET enable_external_access = false"));
        this.Run(new("SET lock_configuration = true"));
        confined = true;
    }

    /// <summary>The database's own parser decides: it writes only SELECT statements out as a tree.</summary>
    void RefuseAllButSelect(string statement)
    {
        var answer = this.Read(new Sql(Statement.Read("Querying/Select.sql")).With("statement", statement)).Rows[0];
        if (answer[0] is "true")
        {
            var reason = (string?)answer[1] ?? "";
            throw reason.Contains("Only SELECT", StringComparison.Ordinal) ? UserQuery.NoSelect() : UserQuery.Unreadable(reason);
        }

        if (answer[2] is not 1L)
        {
            throw UserQuery.Several();
        }
    }
}
