namespace Entente.Reading.Tables;

/// <summary>
/// Reads the rows of a table one by one. After a broken row it goes on at the next line with a whole row of as many cells
/// as the header has, so that one wrong quote costs one row.
/// </summary>
sealed class RowReader(TextLines lines, char delimiter, int limit)
{
    readonly RowParser parser = new(delimiter);
    bool blanksAfterDelimiter;

    /// <summary>The next row, or null at the end.</summary>
    /// <param name="columns">The number of cells of the header; 0 for the header itself.</param>
    public TableRow? Next(int columns)
    {
        while (lines.Peek(0) is { } line && line.AsSpan().Trim(" \t").IsEmpty)
        {
            lines.Skip(1);
        }

        if (lines.Peek(0) is null)
        {
            return null;
        }

        var first = lines.Number;
        var (taken, end, cells) = Parse(0);
        if (end == RowEnd.Whole && (columns == 0 || cells.Count == columns))
        {
            lines.Skip(taken);
            blanksAfterDelimiter |= columns == 0 && HasBlanks(cells);
            return new(first, first + taken - 1, cells, "");
        }

        var lost = end == RowEnd.Whole ? taken : LinesToNextRow(columns);
        lines.Skip(lost);
        return new(first, first + lost - 1, [], Fault(end, cells.Count, columns));
    }

    static string Fault(RowEnd end, int cells, int columns) => end switch
    {
        RowEnd.Whole => $"the row has {cells} cell{(cells == 1 ? "" : "s")}, the header {columns}; quote cells that hold the delimiter or a line end",
        RowEnd.TooLong => "the row is longer than allowed; look for a quote that is never closed, or split it",
        RowEnd.Open => "a quote is opened and never closed; close it, and write a quote inside a quoted cell twice (\"\")",
        _ => "a quote stands inside a quoted cell; write it twice (\"\")",
    };

    /// <summary>Parses the row that begins so many lines ahead.</summary>
    (int Taken, RowEnd End, IReadOnlyList<string> Cells) Parse(int ahead)
    {
        parser.Reset();
        var taken = 0;
        while (lines.Peek(ahead + taken) is { } line)
        {
            taken++;
            var end = parser.Add(line);
            if (parser.Length > limit)
            {
                return (taken, RowEnd.TooLong, []);
            }

            if (end != RowEnd.Open)
            {
                return (taken, end, parser.Cells);
            }
        }

        return (taken, RowEnd.Open, []);
    }

    /// <summary>Prose has a blank after a comma, tables hardly: a line of a broken cell is not taken for a row.</summary>
    static bool HasBlanks(IReadOnlyList<string> cells) => cells.Any(cell => cell.StartsWith(' '));

    int LinesToNextRow(int columns)
    {
        var ahead = 1;
        while (lines.Peek(ahead) is not null)
        {
            var (_, end, cells) = Parse(ahead);
            if (end == RowEnd.Whole && cells.Count == columns && (blanksAfterDelimiter || !HasBlanks(cells)))
            {
                break;
            }

            ahead++;
        }

        return ahead;
    }
}
