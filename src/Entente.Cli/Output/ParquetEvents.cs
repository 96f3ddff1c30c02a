using Entente.Store;

namespace Entente.Cli.Output;

/// <summary>Coded events as Parquet: they are written as a table first, which is gone afterwards.</summary>
sealed class ParquetEvents(string path) : IDisposable
{
    static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["date"] = "DATE",
        ["quad_code"] = "TINYINT",
        ["event_scale"] = "DOUBLE",
        ["lat"] = "DOUBLE",
        ["lon"] = "DOUBLE",
        ["dead"] = "INTEGER",
        ["injured"] = "INTEGER",
        ["arrested"] = "INTEGER",
        ["confidence"] = "DOUBLE",
        ["\"start\""] = "INTEGER",
        ["\"end\""] = "INTEGER",
    };

    /// <summary>The table that is to be filled (CSV).</summary>
    public string Table { get; } = path + ".csv.part";

    /// <summary>Makes the Parquet file of the table.</summary>
    public void Finish() => EventStore.TextToParquet(Table, path, Types);

    /// <inheritdoc/>
    public void Dispose() => File.Delete(Table);
}
