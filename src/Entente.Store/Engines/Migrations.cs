using System.Globalization;
using DuckDB.NET.Data;

namespace Entente.Store;

/// <summary>Brings a store up to date: each numbered file once, in order, each in a transaction.</summary>
static class Migrations
{
    /// <summary>The newest number that this program knows.</summary>
    public static int Newest { get; } = Files().Count;

    /// <summary>Applies what is missing.</summary>
    /// <exception cref="StoreException">The store is newer than the program, older and opened to read, or no store.</exception>
    public static void Apply(DuckDBConnection connection, string path, bool readOnly)
    {
        var current = Current(connection, path);
        if (current > Newest)
        {
            throw new StoreException(
                $"{path} was written by a newer version of entente (store version {current}; this program knows up to {Newest}). "
                + "Update entente, or name another store with --store.");
        }

        if (readOnly && current < Newest)
        {
            throw new StoreException($"{path} was written by an older version of entente. Bring it up to date once with: entente import --store {path}");
        }

        foreach (var (number, file) in Files().Where(f => f.Number > current))
        {
            using var transaction = connection.BeginTransaction();
            Run(connection, Statement.Read(file));
            Run(connection, $"INSERT INTO migration VALUES ({number}, '{file}')");
            transaction.Commit();
        }
    }

    static int Current(DuckDBConnection connection, string path)
    {
        var tables = Scalar(connection, "SELECT count(*) FROM duckdb_tables() WHERE NOT temporary");
        if (tables == 0)
        {
            Run(connection, "CREATE TABLE migration (number INTEGER NOT NULL, file VARCHAR NOT NULL)");
            return 0;
        }

        return Scalar(connection, "SELECT count(*) FROM duckdb_tables() WHERE table_name = 'migration'") == 0
            ? throw new StoreException($"{path} is a DuckDB database, but not an Entente store. Name another file with --store.")
            : Scalar(connection, "SELECT coalesce(max(number), 0) FROM migration");
    }

    static List<(int Number, string File)> Files() =>
        [.. Statement.In("Migrations").Select(f => (int.Parse(Path.GetFileName(f)[..4], CultureInfo.InvariantCulture), f))];

    static void Run(DuckDBConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }

    static int Scalar(DuckDBConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}
