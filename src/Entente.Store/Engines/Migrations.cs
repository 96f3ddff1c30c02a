using System.Globalization;

namespace Entente.Store;

/// <summary>Brings a store up to date: each numbered file once, in order, each in a transaction. Both databases have the same numbers.</summary>
sealed class Migrations
{
    readonly IReadOnlyList<(int Number, string File)> files;

    Migrations(string folder) =>
        files = [.. Statement.In(folder).Select(f => (int.Parse(Path.GetFileName(f)[..4], CultureInfo.InvariantCulture), f))];

    /// <summary>Those of a DuckDB file.</summary>
    public static Migrations DuckDb { get; } = new("Migrations/DuckDb");

    /// <summary>Those of a PostgreSQL schema.</summary>
    public static Migrations Postgres { get; } = new("Migrations/Postgres");

    /// <summary>The newest number that this program knows.</summary>
    public int Newest => files[^1].Number;

    /// <summary>Applies what is missing.</summary>
    /// <param name="engine">The open store.</param>
    /// <param name="tables">The names of its tables.</param>
    /// <param name="readOnly">Whether it is opened to read.</param>
    /// <exception cref="StoreException">The store is newer than the program, older and opened to read, or no store.</exception>
    public void Apply(IEngine engine, IReadOnlySet<string> tables, bool readOnly)
    {
        var current = Current(engine, tables, readOnly);
        if (current > Newest)
        {
            throw new StoreException(
                $"{engine.Place} was written by a newer version of entente (store version {current}; this program knows up to {Newest}). "
                + "Update entente, or name another store with --store.");
        }

        if (readOnly && current < Newest)
        {
            throw new StoreException($"{engine.Place} was written by an older version of entente. Bring it up to date once with: entente import --store {engine.Place}");
        }

        foreach (var (number, file) in files.Where(f => f.Number > current))
        {
            using var transaction = engine.Begin();
            engine.Run(new(Statement.Read(file)));
            engine.Run(new($"INSERT INTO migration VALUES ({number}, '{Path.GetFileName(file)}')"));
            transaction.Commit();
        }
    }

    static int Current(IEngine engine, IReadOnlySet<string> tables, bool readOnly)
    {
        if (tables.Count == 0 && !readOnly)
        {
            engine.Run(new("CREATE TABLE migration (number INTEGER NOT NULL, file VARCHAR NOT NULL)"));
            return 0;
        }

        return tables.Contains("migration")
            ? Convert.ToInt32(engine.Read(new("SELECT coalesce(max(number), 0) FROM migration")).Rows[0][0], CultureInfo.InvariantCulture)
            : throw new StoreException($"{engine.Place} is a database, but not an Entente store. Name another store with --store.");
    }
}
