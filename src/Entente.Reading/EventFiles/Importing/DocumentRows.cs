namespace Entente.Reading.EventFiles;

/// <summary>A document or a mention, and where the next row stands.</summary>
/// <param name="Document">The document; null for a mention.</param>
/// <param name="Mention">The mention; null for a document.</param>
/// <param name="Next">Bytes before the next row.</param>
/// <param name="NextLine">Lines before it.</param>
public readonly record struct ToldDocument(ImportedDocument? Document, ImportedMention? Mention, long Next, long NextLine);

/// <summary>Reads the rows of mentions and of knowledge graphs, one after the other.</summary>
public sealed class DocumentRows
{
    readonly FileLayout layout;
    readonly DocumentCells cells;

    /// <summary>Reads rows of a layout.</summary>
    /// <exception cref="ArgumentException">The format's rows are neither mentions nor documents.</exception>
    public DocumentRows(FileLayout layout)
    {
        ArgumentNullException.ThrowIfNull(layout);
        if (layout.Format.What is not ("mentions" or "documents"))
        {
            throw new ArgumentException($"{layout.Format.Title} holds {layout.Format.What}, not documents.", nameof(layout));
        }

        this.layout = layout;
        cells = new(layout.Format);
    }

    /// <summary>Reads a file from a place between two rows to its end.</summary>
    /// <param name="stream">The unpacked file; where <paramref name="from"/> is not 0, standing there.</param>
    /// <param name="from">Bytes before the stream's place.</param>
    /// <param name="line">Lines before it.</param>
    /// <param name="take">Takes each row.</param>
    /// <param name="reject">Takes each row that cannot be read.</param>
    /// <param name="cancel">Ends reading between two rows.</param>
    public void Read(Stream stream, long from, long line, Action<ToldDocument> take, TakeRejected reject, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(take);
        ArgumentNullException.ThrowIfNull(reject);
        using var bytes = new MemoryStream();
        foreach (var record in EventRecords.Read(stream, from > 0 ? layout.WithoutHeader() : layout).Where(r => r.Part == RecordPart.Row))
        {
            cancel.ThrowIfCancellationRequested();
            bytes.SetLength(0);
            record.WriteTo(bytes);
            var whole = bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
            var row = whole.TrimEnd("\r\n"u8);
            var problem = record.Problem;
            var (offset, hash) = (from + record.Offset, (long)ByteTable.Hash(row));
            var told = new ToldDocument(null, null, offset + whole.Length, line + record.Line - 1 + whole.Count((byte)'\n'));
            if (problem.Length == 0)
            {
                (told, problem) = layout.Format.What == "mentions"
                    ? (told with { Mention = cells.Mention(record, offset, hash, out problem) }, problem)
                    : (told with { Document = cells.Document(record, offset, hash, out problem) }, problem);
            }

            if (problem.Length > 0)
            {
                reject(line + record.Line, problem, row);
            }
            else
            {
                take(told);
            }
        }
    }
}
