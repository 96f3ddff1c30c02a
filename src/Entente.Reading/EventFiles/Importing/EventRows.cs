namespace Entente.Reading.EventFiles;

/// <summary>Takes a lean event and the bytes of its row, without the line end.</summary>
/// <param name="told">The event.</param>
/// <param name="row">The row; valid during the call.</param>
public delegate void TakeEvent(in ImportedEvent told, ReadOnlySpan<byte> row);

/// <summary>Takes a row that cannot be read.</summary>
/// <param name="line">1-based line.</param>
/// <param name="reason">What is wrong and what to do.</param>
/// <param name="row">The row; valid during the call.</param>
public delegate void TakeRejected(long line, string reason, ReadOnlySpan<byte> row);

/// <summary>
/// Reads the rows of one coded file as lean events, in one pass and in memory that does not grow with the file. Parties, places,
/// acts and publishers are numbered as they are first met; see <see cref="Actors"/> and the lists beside it.
/// </summary>
public sealed class EventRows
{
    readonly FileLayout layout;
    readonly SlotMap map;
    readonly List<GivenActor> actors = [];
    readonly List<GivenPlace> places = [];
    readonly List<GivenAct> acts = [];
    readonly List<string> publishers = [];
    readonly LeanRow lean;

    /// <summary>Reads rows of a layout.</summary>
    /// <exception cref="ArgumentException">The format's rows are no events.</exception>
    public EventRows(FileLayout layout)
    {
        ArgumentNullException.ThrowIfNull(layout);
        if (layout.Format.What != "events")
        {
            throw new ArgumentException($"{layout.Format.Title} holds {layout.Format.What}, not events.", nameof(layout));
        }

        this.layout = layout;
        map = new(layout);
        lean = new(layout.Format, map, new(actors, places, acts, publishers));
    }

    /// <summary>The parties met so far; an event's source and target are numbers in this list.</summary>
    public IReadOnlyList<GivenActor> Actors => actors;

    /// <summary>The places met so far.</summary>
    public IReadOnlyList<GivenPlace> Places => places;

    /// <summary>The acts met so far.</summary>
    public IReadOnlyList<GivenAct> Acts => acts;

    /// <summary>The publishers met so far.</summary>
    public IReadOnlyList<string> Publishers => publishers;

    /// <summary>Reads a file from a place between two rows to its end.</summary>
    /// <param name="stream">The unpacked file; where <paramref name="from"/> is not 0, standing there.</param>
    /// <param name="from">Bytes before the stream's place.</param>
    /// <param name="line">Lines before it.</param>
    /// <param name="take">Takes each event.</param>
    /// <param name="reject">Takes each row that cannot be read.</param>
    /// <param name="cancel">Ends reading between two rows.</param>
    public void Read(Stream stream, long from, long line, TakeEvent take, TakeRejected reject, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(take);
        ArgumentNullException.ThrowIfNull(reject);
        if (layout.Format.Shape == FileShape.Table)
        {
            ReadTable(stream, from, line, take, reject, cancel);
        }
        else
        {
            ReadRecords(stream, take, reject, cancel);
        }
    }

    void ReadTable(Stream stream, long from, long line, TakeEvent take, TakeRejected reject, CancellationToken cancel)
    {
        var rows = new RowSplitter(stream, layout.Format.Quotes);
        var cells = new RowCells((byte)layout.Format.Delimiter, layout.Format.Quotes);
        var isHeader = from == 0 && layout.HasHeader;
        while (rows.Next())
        {
            var row = rows.Row;
            if (isHeader || row.IsEmpty)
            {
                isHeader = isHeader && row.IsEmpty;
                continue;
            }

            cells.Split(row);
            var wrong = rows.Fault != RowFault.None ? TableRecords.ProblemOf(rows.Fault) : cells.IsBroken ? TableRecords.ProblemOf(RowFault.BrokenQuote) : TableRecords.Misfit(layout, cells.Count);
            var reading = new RowReading(row, cells, map);
            if (wrong.Length == 0 && lean.TryRead(ref reading, row, new(from + rows.Offset, line + rows.Line, from + rows.NextOffset, line + rows.LinesRead), out var told))
            {
                take(in told, row);
            }
            else
            {
                reject(line + rows.Line, wrong.Length > 0 ? wrong : reading.Reason!, row);
            }

            cancel.ThrowIfCancellationRequested();
        }
    }

    void ReadRecords(Stream stream, TakeEvent take, TakeRejected reject, CancellationToken cancel)
    {
        var cells = new RowCells(0, quotes: false);
        foreach (var record in EventRecords.Read(stream, layout).Where(r => r.Part == RecordPart.Row))
        {
            cancel.ThrowIfCancellationRequested();
            using var bytes = new MemoryStream();
            record.WriteTo(bytes);
            var row = bytes.ToArray().AsSpan().TrimEnd("\r\n"u8);
            var (values, ends) = Flatten(record);
            cells.Take(ends);
            var reading = new RowReading(values, cells, map);
            if (record.Problem.Length == 0 && lean.TryRead(ref reading, row, new(record.Offset, record.Line, 0, 0), out var told))
            {
                take(in told, row);
            }
            else
            {
                reject(record.Line, record.Problem.Length > 0 ? record.Problem : reading.Reason!, row);
            }
        }
    }

    /// <summary>The decoded values of a record, a byte between each two, in the order of the layout's columns.</summary>
    (byte[] Values, int[] Ends) Flatten(FileRecord record)
    {
        using var values = new MemoryStream();
        var ends = new int[layout.Fields.Count];
        for (var i = 0; i < ends.Length; i++)
        {
            values.Write(System.Text.Encoding.UTF8.GetBytes(record.Tell(layout.Fields[i]!.Meaning) ?? ""));
            ends[i] = (int)values.Position;
            values.WriteByte(0x1F);
        }

        return (values.ToArray(), ends);
    }
}
