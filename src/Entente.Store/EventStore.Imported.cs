using System.IO.Compression;

namespace Entente.Store;

/// <content>Imported events come out.</content>
public sealed partial class EventStore
{
    /// <summary>Where the row of an imported event stands: its file, and the bytes before it; null for coded events.</summary>
    public (ImportLedger File, long Offset)? RowOf(long number)
    {
        var rows = Read(new Sql("SELECT file_id, row_offset FROM imported WHERE event_id = $number").With("number", number)).Rows;
        return rows.Count == 0 ? null : (ImportedFiles().Single(f => f.Number == Whole(rows[0][0])), (long)rows[0][1]!);
    }

    /// <summary>The row that <c>--keep-rows</c> kept; null if it was not kept.</summary>
    public byte[]? KeptRow(int file, long offset)
    {
        using var command = engine.Command(new Sql(Statement.Read("Reading/KeptRow.sql")).With("file", file).With("offset", offset));
        using var reader = command.ExecuteReader();
        if (!reader.Read())
        {
            return null;
        }

        using var packed = reader.GetStream(0);
        using var unpacked = new ZLibStream(packed, CompressionMode.Decompress);
        return KeptBlock.Find(unpacked, offset);
    }

    /// <summary>The number of an imported event by its id, "gdelt:588604779"; null if there is none.</summary>
    long? ImportedNumber(string id)
    {
        var colon = id.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
        {
            return null;
        }

        var key = id[(colon + 1)..];
        var rows = Read(new Sql(Statement.Read("Reading/FindImported.sql"))
            .With("dataset", id[..colon]).With("key", RowKey.Parse(key) ?? long.MinValue).With("text", key)).Rows;
        return rows.Count == 0 ? null : (long)rows[0][0]!;
    }
}
