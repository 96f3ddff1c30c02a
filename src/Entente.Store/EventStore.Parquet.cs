using System.Data.Common;

namespace Entente.Store;

/// <content>Parquet out and in.</content>
public sealed partial class EventStore
{
    /// <summary>
    /// Writes what one SELECT of a user gives as Parquet (zstd): to a file, or with partition columns to a folder of hive partitions
    /// (<c>year=2024/...</c>), which DuckDB, Spark, Polars and Arrow open directly. No file outside of the target's folder is read or written.
    /// </summary>
    /// <param name="statement">One SELECT.</param>
    /// <param name="path">The file; the folder, where there are partitions. A folder must be empty or absent.</param>
    /// <param name="partitions">Columns of the answer to part by.</param>
    /// <returns>Rows written.</returns>
    /// <exception cref="StoreException">It is not one SELECT, a column is missing, or the place cannot be written.</exception>
    public long Export(string statement, string path, IReadOnlyList<string> partitions)
    {
        ArgumentException.ThrowIfNullOrEmpty(statement);
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(partitions);
        if (partitions.Count > 0 && Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any())
        {
            throw new StoreException($"{path} is not empty; name an empty or new folder, so that no older partition stays among the new ones.");
        }

        try
        {
            return engine.Export(statement, path, partitions);
        }
        catch (DbException error)
        {
            throw engine.Explain(error);
        }
    }

    /// <summary>The names of the columns of a Parquet file.</summary>
    /// <exception cref="StoreException">It is no Parquet file, or damaged.</exception>
    public static IReadOnlyList<string> ParquetColumns(string path)
    {
        using var store = InMemory();
        return [.. store.Read(new($"DESCRIBE SELECT * FROM read_parquet({Sql.Literal(System.IO.Path.GetFullPath(path))})")).Rows.Select(r => (string)r[0]!)];
    }

    /// <summary>Writes a Parquet file as lines of cells with a header, quoted as in RFC 4180 or not at all.</summary>
    public static void ParquetToText(string path, string text, char delimiter, bool quotes)
    {
        var quoting = quotes ? "" : ", QUOTE '', ESCAPE ''";
        CopyOf($"FROM read_parquet({Sql.Literal(System.IO.Path.GetFullPath(path))})", text, $"FORMAT csv, HEADER, DELIMITER {Sql.Literal(delimiter.ToString())}{quoting}");
    }

    /// <summary>Writes a table of cells with a header as Parquet.</summary>
    /// <param name="csv">The table, comma-separated, quoted as in RFC 4180.</param>
    /// <param name="path">The Parquet file.</param>
    /// <param name="types">The types of the columns that are no text, as SQL.</param>
    public static void TextToParquet(string csv, string path, IReadOnlyDictionary<string, string> types)
    {
        ArgumentNullException.ThrowIfNull(types);
        var casts = string.Join(", ", types.Select(t => $"TRY_CAST({t.Key} AS {t.Value}) AS {t.Key}"));
        CopyOf($"SELECT * REPLACE ({casts}) FROM read_csv({Sql.Literal(System.IO.Path.GetFullPath(csv))}, header = true, all_varchar = true, delim = ',', quote = '\"', escape = '\"')",
            path, "FORMAT parquet, COMPRESSION zstd");
    }

    static void CopyOf(string source, string path, string format)
    {
        using var store = InMemory();
        try
        {
            store.Run(new($"COPY ({source}) TO {Sql.Literal(System.IO.Path.GetFullPath(path))} ({format})"));
        }
        catch (DbException error)
        {
            throw DuckMessages.Explain(path, error);
        }
    }
}
