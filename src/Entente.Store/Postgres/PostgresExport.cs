using System.Data.Common;

namespace Entente.Store;

/// <summary>Rows of the server as Parquet: by way of a DuckDB file, which is gone afterwards.</summary>
static class PostgresExport
{
    /// <summary>Writes all rows of an answer; gives their number.</summary>
    public static long Write(DbDataReader reader, string path, IReadOnlyList<string> partitions)
    {
        var folder = Directory.CreateTempSubdirectory("entente-export-");
        try
        {
            using var engine = DuckEngine.Open(Path.Combine(folder.FullName, "answer.duckdb"), new());
            var columns = Enumerable.Range(0, reader.FieldCount).Select(i => new Column(reader, i)).ToList();
            engine.Run(new($"CREATE TABLE answer ({string.Join(", ", columns.Select(c => $"{c.Name} {c.Type}"))})"));
            Copy(reader, engine, columns);
            return engine.Export($"SELECT {string.Join(", ", columns.Select(c => c.Selected))} FROM answer", path, partitions);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    static void Copy(DbDataReader reader, DuckEngine engine, List<Column> columns)
    {
        using var rows = engine.Append("answer");
        while (reader.Read())
        {
            foreach (var column in columns)
            {
                column.Add(rows);
            }

            rows.End();
        }
    }

    /// <summary>A column of the answer, on its way from one database to the other.</summary>
    sealed class Column(DbDataReader reader, int index)
    {
        readonly Type type = reader.GetFieldType(index);
        bool isWhole = true;

        public string Name { get; } = $"\"{reader.GetName(index).Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

        public string Type => type == typeof(long) ? "BIGINT" : type == typeof(int) ? "INTEGER" : type == typeof(short) ? "SMALLINT"
            : type == typeof(double) || type == typeof(decimal) ? "DOUBLE" : type == typeof(float) ? "FLOAT" : type == typeof(bool) ? "BOOLEAN"
            : type == typeof(DateOnly) ? "DATE" : "VARCHAR";

        /// <summary>The column as it is written: numerics that are all whole become whole numbers, as in DuckDB.</summary>
        public string Selected => type == typeof(decimal) && isWhole ? $"{Name}::BIGINT AS {Name}" : Name;

        public void Add(ITableWriter rows)
        {
            var value = reader.IsDBNull(index) ? null : reader.GetValue(index);
            switch (Type)
            {
                case "BIGINT": rows.Add((long?)value); break;
                case "INTEGER": rows.Add((int?)value); break;
                case "SMALLINT": rows.Add((short?)value); break;
                case "FLOAT": rows.Add((float?)value); break;
                case "DATE": rows.Add((DateOnly?)value); break;
                case "BOOLEAN" when value is bool truth: rows.Add(truth); break;
                case "DOUBLE": rows.Add(value is decimal exact ? Number(exact) : (double?)value); break;
                default: rows.Add(value is null ? null : (string?)Convert.ToString(EngineReading.Plain(value), System.Globalization.CultureInfo.InvariantCulture)); break;
            }
        }

        double Number(decimal exact)
        {
            isWhole &= exact == decimal.Truncate(exact) && Math.Abs(exact) < long.MaxValue;
            return (double)exact;
        }
    }
}
