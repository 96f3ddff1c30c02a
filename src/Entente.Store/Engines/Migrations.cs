using System.Globalization;

namespace Entente.Store;

/// <summary>
/// Brings a store up to date: each numbered file once, in order, each in a transaction. Tables are those of both databases; what one alone has stands
/// under the same number in its folder, and comes after. With the newest, functions and views are defined anew.
/// </summary>
sealed class Migrations
{
    readonly Func<string, string> dialect;
    readonly IReadOnlyList<(int Number, string Name, IReadOnlyList<string> Own)> steps;

    Migrations(string engine, Func<string, string> dialect)
    {
        this.dialect = dialect;
        steps = [.. Statement.In("Migrations").GroupBy(Path.GetFileName, StringComparer.Ordinal).OrderBy(f => f.Key, StringComparer.Ordinal)
            .Select(f => (int.Parse(f.Key![..4], CultureInfo.InvariantCulture), f.Key, (IReadOnlyList<string>)[.. f.Where(p => p.Contains($"/{engine}/", StringComparison.Ordinal))]))];
    }

    /// <summary>Those of a DuckDB file.</summary>
    public static Migrations DuckDb { get; } = new("DuckDb", Dialect.DuckDb);

    /// <summary>Those of a PostgreSQL schema.</summary>
    public static Migrations Postgres { get; } = new("Postgres", Dialect.Postgres);

    /// <summary>The newest number that this program knows.</summary>
    public int Newest => steps[^1].Number;

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
            throw new StoreException($"{engine.Place} was written by an older version of entente. Bring it up to date once by importing into it, whatever is there already: entente import FILE --store {engine.Place}");
        }

        foreach (var (number, name, own) in steps.Where(f => f.Number > current))
        {
            using var transaction = engine.Begin();
            Run(engine, Statement.In("Migrations/Tables").Where(f => Path.GetFileName(f) == name), dialect);
            Run(engine, own, sql => sql);
            Run(engine, number == Newest ? Statement.In("Definitions") : [], dialect);
            engine.Run(new($"INSERT INTO migration VALUES ({number}, '{name}')"));
            transaction.Commit();
        }
    }

    static void Run(IEngine engine, IEnumerable<string> files, Func<string, string> dialect)
    {
        foreach (var file in files)
        {
            engine.Run(new(dialect(Statement.Read(file))));
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
