using System.Globalization;

namespace Entente.Reading.EventFiles;

/// <summary>The records of a table of cells.</summary>
static class TableRecords
{
    static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    /// <summary>Every byte of the stream as records in order.</summary>
    public static IEnumerable<FileRecord> Read(Stream stream, FileLayout layout)
    {
        var format = layout.Format;
        var rows = new RowSplitter(stream, format.Quotes);
        var cells = new RowCells((byte)format.Delimiter, format.Quotes);
        var isFirst = true;
        while (rows.Next())
        {
            yield return Take(rows, cells, layout, isFirst && layout.HasHeader, isFirst && rows.HasMark);
            isFirst = false;
        }

        if (isFirst && rows.HasMark)
        {
            yield return new(RecordPart.Other, [], Mark, 0, 1);
        }
    }

    static FileRecord Take(RowSplitter rows, RowCells cells, FileLayout layout, bool isHeader, bool hasMark)
    {
        var row = rows.Row.ToArray();
        var after = rows.LineEnd.ToArray();
        var before = hasMark ? Mark : [];
        var format = layout.Format;
        if (row.Length == 0 || rows.Fault is RowFault.TooLong or RowFault.BrokenQuote)
        {
            var whole = new Cell("", null, before, row, CellStyle.Plain);
            return new(row.Length == 0 ? RecordPart.Other : RecordPart.Row, [whole], after, rows.Offset, rows.Line)
            {
                Problem = row.Length == 0 ? "" : ProblemOf(rows.Fault),
                Delimiter = format.Delimiter,
            };
        }

        cells.Split(row);
        var read = new Cell[cells.Count];
        for (var i = 0; i < read.Length; i++)
        {
            var raw = row.AsMemory(cells.Start(i)..cells.End(i));
            var style = !format.Quotes ? CellStyle.Plain : raw.Length > 1 && raw.Span[0] == (byte)'"' ? CellStyle.Quoted : CellStyle.Bare;
            read[i] = new(NameOf(layout, i), i < layout.Fields.Count ? layout.Fields[i] : null, i == 0 ? before : row.AsMemory(cells.Start(i) - 1, 1), raw, style);
        }

        return new(isHeader ? RecordPart.Header : RecordPart.Row, read, after, rows.Offset, rows.Line)
        {
            Problem = rows.Fault != RowFault.None ? ProblemOf(rows.Fault) : cells.IsBroken ? ProblemOf(RowFault.BrokenQuote) : Misfit(layout, cells.Count),
            Delimiter = format.Delimiter,
        };
    }

    /// <summary>Why a row of so many cells does not fit the file; empty if it does.</summary>
    public static string Misfit(FileLayout layout, int cells)
    {
        var expected = layout.Names.Count;
        return cells == expected ? ""
            : cells > expected ? $"{cells} columns, expected {expected}: a delimiter too many; correct the row"
            : $"{cells} columns, expected {expected}: the row is cut off, or a delimiter is missing; correct the row";
    }

    /// <summary>A fault in words.</summary>
    public static string ProblemOf(RowFault fault) => fault switch
    {
        RowFault.TooLong => string.Create(CultureInfo.InvariantCulture, $"the row is longer than {RowSplitter.MaxRow >> 20} MB; a line end is missing"),
        RowFault.NulByte => "the row holds a NUL byte; the file is damaged or in UTF-16",
        RowFault.BrokenQuote => "a quote is opened and not closed, or something follows a closing quote; double the quotes inside a cell",
        _ => "",
    };

    static string NameOf(FileLayout layout, int at) =>
        at < layout.Names.Count && layout.Names[at].Length > 0 ? layout.Names[at] : string.Create(CultureInfo.InvariantCulture, $"#{at + 1}");
}
