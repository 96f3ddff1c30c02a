using DuckDB.NET.Data;

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
        RefuseAllButSelect(statement);
        var full = System.IO.Path.GetFullPath(path);
        if (partitions.Count > 0 && Directory.Exists(full) && Directory.EnumerateFileSystemEntries(full).Any())
        {
            throw new StoreException($"{path} is not empty; name an empty or new folder, so that no older partition stays among the new ones.");
        }

        Confine(System.IO.Path.GetDirectoryName(full)!);
        var by = partitions.Count == 0 ? "" : $", PARTITION_BY ({string.Join(", ", partitions.Select(p => $"\"{p.Replace("\"", "\"\"", StringComparison.Ordinal)}\""))})";
        try
        {
            using var command = Command(new($"COPY (\n{statement.TrimEnd().TrimEnd(';')}\n) TO {Sql.Literal(full)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880{by})"));
            command.ExecuteNonQuery();
            var written = partitions.Count == 0 ? full : System.IO.Path.Combine(full, "**", "*.parquet");
            return (long)Read(new($"SELECT count(*) FROM read_parquet({Sql.Literal(written)})")).Rows[0][0]!;
        }
        catch (DuckDBException error)
        {
            throw Explain(Path, error);
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
        catch (DuckDBException error)
        {
            throw Explain(path, error);
        }
    }
}
