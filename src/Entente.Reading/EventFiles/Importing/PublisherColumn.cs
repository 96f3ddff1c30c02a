namespace Entente.Reading.EventFiles;

/// <summary>Who published a row: the column that says so, else the host of its address.</summary>
sealed class PublisherColumn(SlotMap map, List<string> names)
{
    readonly ByteTable table = new();
    readonly bool isNamed = map[Slot.Publisher] >= 0;

    /// <summary>The number of the publisher; -1 if the row does not say.</summary>
    public int Read(ref RowReading row)
    {
        var bytes = isNamed ? First(row[Slot.Publisher]) : Host(row[Slot.Url]);
        if (bytes.IsEmpty)
        {
            return -1;
        }

        var (entry, isNew) = table.Add(bytes);
        if (isNew)
        {
            names.Add(CellText.Text(bytes));
        }

        return entry;
    }

    static ReadOnlySpan<byte> First(ReadOnlySpan<byte> list)
    {
        var end = list.IndexOf((byte)';');
        return (end < 0 ? list : list[..end]).Trim((byte)' ');
    }

    static ReadOnlySpan<byte> Host(ReadOnlySpan<byte> url)
    {
        var at = url.IndexOf("://"u8);
        if (at < 0)
        {
            return default;
        }

        var host = url[(at + 3)..];
        var end = host.IndexOfAny((byte)'/', (byte)'?', (byte)':');
        host = end < 0 ? host : host[..end];
        return host.StartsWith("www."u8) ? host[4..] : host;
    }
}
