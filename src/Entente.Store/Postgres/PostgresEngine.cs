using System.Data;
using System.Data.Common;
using System.Text.RegularExpressions;
using Npgsql;

namespace Entente.Store;

/// <summary>
/// A store in a schema of a PostgreSQL server. Any number of processes read it, each as of the moment at which it opened it; several may write,
/// one batch after the other.
/// </summary>
sealed partial class PostgresEngine : IEngine
{
    const int SomeRows = 1_000;
    const int ManyRows = 100_000;

    readonly NpgsqlConnection connection;
    readonly PostgresAddress address;
    readonly CopyLane lane;
    readonly Dictionary<string, (long All, long Known, long Seen)> written = new(StringComparer.Ordinal);
    NpgsqlTransaction? snapshot;
    bool importsAlone;

    PostgresEngine(NpgsqlConnection connection, PostgresAddress address)
    {
        (this.connection, this.address) = (connection, address);
        lane = new(connection);
    }

    /// <inheritdoc/>
    public string Place => address.Place;

    /// <inheritdoc/>
    public DbConnection Connection => connection;

    /// <summary>Opens the store, and makes it if there is none, unless it is opened to read.</summary>
    public static PostgresEngine Open(string place, StoreOptions options)
    {
        var address = PostgresAddress.Parse(place);
        var connection = new NpgsqlConnection(address.ConnectionString(options.Owner));
        try
        {
            connection.Open();
            var engine = new PostgresEngine(connection, address);
            if (options.ReadOnly)
            {
                engine.OpenToRead();
            }
            else
            {
                engine.OpenToWrite();
            }

            return engine;
        }
        catch (Exception error) when (error is DbException or TimeoutException)
        {
            connection.Dispose();
            throw PostgresMessages.Explain(address, error);
        }
        catch (StoreException)
        {
            connection.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public DbTransaction Begin()
    {
        if (snapshot is not null)
        {
            throw new StoreException($"{Place} is opened to read here; nothing can be stored in it.");
        }

        lane.Finish();
        TakeIn(ManyRows, detail: 10);
        var transaction = connection.BeginTransaction();
        this.Run(new($"SET LOCAL lock_timeout = '{PostgresLock.Patience}'; SELECT {PostgresLock.Writing.Take(address, "pg_advisory_xact_lock")}"));
        return transaction;
    }

    /// <summary>The statement with numbered parameters, as the server wants them.</summary>
    public DbCommand Command(Sql sql)
    {
        lane.Finish();
        var command = connection.CreateCommand();
        var values = sql.Values.ToDictionary(v => v.Key, v => v.Value, StringComparer.Ordinal);
        var names = new List<string>();
        command.CommandText = Parameter().Replace(sql.Text, call =>
        {
            var name = call.Groups[1].Value;
            if (!values.TryGetValue(name, out var value))
            {
                return call.Value;
            }

            if (!names.Contains(name))
            {
                names.Add(name);
                command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value });
            }

            return $"${names.IndexOf(name) + 1}";
        });
        return command;
    }

    /// <inheritdoc/>
    public ITableWriter Append(string table) => new CopyWriter(lane, table, Written);

    /// <inheritdoc/>
    public void Clear(TemporaryTable table) => this.Run(new(snapshot is not null
        ? $"DELETE FROM {table.Name}"
        : $"CREATE TEMPORARY TABLE IF NOT EXISTS {table.Name} AS {table.Columns}; TRUNCATE {table.Name}"));

    /// <inheritdoc/>
    public void Fill(TemporaryTable table, Sql select)
    {
        Clear(table);
        this.Run(new($"INSERT INTO {table.Name} {select.Readable}"));
    }

    /// <inheritdoc/>
    public void Release(TemporaryTable table) => Clear(table);

    /// <inheritdoc/>
    public ResultTable Query(string statement) => PostgresQuery.Run(this, address, statement, EngineReading.Rows);

    /// <inheritdoc/>
    public long Export(string statement, string path, IReadOnlyList<string> partitions) =>
        PostgresQuery.Run(this, address, statement, reader => PostgresExport.Write(reader, path, partitions));

    /// <inheritdoc/>
    public void ImportAlone()
    {
        if (importsAlone || snapshot is not null)
        {
            return;
        }

        try
        {
            lane.Finish();
            using var transaction = connection.BeginTransaction();
            this.Run(new($"SET LOCAL lock_timeout = '{PostgresLock.Brief}'; SELECT {PostgresLock.Importing.Take(address, "pg_advisory_lock")}"));
            transaction.Commit();
            importsAlone = true;
        }
        catch (PostgresException error) when (error.SqlState == PostgresErrorCodes.LockNotAvailable)
        {
            throw new StoreException($"Event files are being imported into {Place} by {PostgresLock.Importing.Holder(this)}. Wait until it has finished, and run the command again.", error);
        }
    }

    /// <inheritdoc/>
    public StoreException Explain(DbException error) => PostgresMessages.Explain(address, error);

    /// <summary>Closes the store; the server takes in first what was written.</summary>
    public void Dispose()
    {
        try
        {
            lane.Finish();
            TakeIn(SomeRows, detail: 100);
        }
        catch (DbException)
        {
            // The connection is gone, or the transaction has failed: the planner's figures can wait.
        }

        snapshot?.Dispose();
        connection.Dispose();
    }

    /// <summary>Where a user's statement runs: what it does is undone, and what is stored cannot be changed.</summary>
    internal T Aside<T>(Func<T> work)
    {
        lane.Finish();
        if (snapshot is null)
        {
            using var transaction = connection.BeginTransaction();
            this.Run(new("SET TRANSACTION READ ONLY"));
            return work();
        }

        snapshot.Save("aside");
        try
        {
            return work();
        }
        finally
        {
            snapshot.Rollback("aside");
        }
    }

    /// <summary>The planner looks at temporary tables only when it is told to; what other tables are given is taken in later.</summary>
    void Written(string table, long rows)
    {
        if (TemporaryTable.All.Any(t => t.Name == table))
        {
            this.Run(new($"SET default_statistics_target = 10; ANALYZE {table}"));
        }
        else
        {
            var (all, known, seen) = written.GetValueOrDefault(table);
            written[table] = (all + rows, known, seen);
        }
    }

    /// <summary>
    /// Lets the server take in what was written: the indexes over ranges of pages each time, the planner when a table has doubled. What is looked
    /// for is then found without reading all.
    /// </summary>
    void TakeIn(long atLeast, int detail)
    {
        foreach (var (table, (all, known, seen)) in written.Where(w => w.Value.All - w.Value.Known >= atLeast).ToList())
        {
            this.Read(new Sql(Statement.Read("Postgres/Summarize.sql")).With("table", table));
            if (all >= 2 * seen)
            {
                this.Run(new($"SET default_statistics_target = {detail}; ANALYZE {table}"));
            }

            written[table] = (all, all, all >= 2 * seen ? all : seen);
        }
    }

    void OpenToWrite()
    {
        this.Run(new($"SELECT {PostgresLock.Opening.Take(address, "pg_advisory_lock")}"));
        if (!HasSchema())
        {
            this.Run(new($"CREATE SCHEMA {address.Schema}"));
        }

        Migrations.Postgres.Apply(this, Tables(), readOnly: false);
        this.Run(new(Statement.Read("Postgres/Readers.sql")));
        this.Run(new($"SELECT {PostgresLock.Opening.Take(address, "pg_advisory_unlock")}"));
    }

    void OpenToRead()
    {
        var tables = Tables();
        if (tables.Count == 0)
        {
            throw new StoreException($"There is no store at {Place}. Make one with: entente import FILE... --store {Place}");
        }

        Migrations.Postgres.Apply(this, tables, readOnly: true);
        snapshot = connection.BeginTransaction(IsolationLevel.RepeatableRead);
        foreach (var table in TemporaryTable.All)
        {
            this.Run(new($"CREATE TEMPORARY TABLE {table.Name} AS {table.Columns}"));
        }

        this.Run(new("SET TRANSACTION READ ONLY"));
    }

    bool HasSchema() => this.Read(new Sql("SELECT 1 FROM pg_namespace WHERE nspname = $schema").With("schema", address.Schema)).Rows.Count > 0;

    HashSet<string> Tables() =>
        [.. this.Read(new Sql("SELECT c.relname::TEXT FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace WHERE n.nspname = $schema AND c.relkind IN ('r', 'p')")
            .With("schema", address.Schema)).Rows.Select(r => (string)r[0]!)];

    [GeneratedRegex(@"\$([a-z_][a-z_0-9]*)")]
    private static partial Regex Parameter();
}
