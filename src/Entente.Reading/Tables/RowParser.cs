using System.Text;

namespace Entente.Reading.Tables;

/// <summary>How reading a row ended.</summary>
enum RowEnd
{
    /// <summary>The row is whole.</summary>
    Whole,
    /// <summary>A quoted cell goes on in the next line.</summary>
    Open,
    /// <summary>Something follows a closing quote.</summary>
    Broken,
    /// <summary>The row is longer than allowed.</summary>
    TooLong,
}

/// <summary>Splits a row at its delimiter, line by line, with the quoting of RFC 4180. A quote inside an unquoted cell is a character.</summary>
sealed class RowParser(char delimiter)
{
    readonly List<string> cells = [];
    readonly StringBuilder cell = new();
    bool isOpen;

    /// <summary>The cells so far.</summary>
    public IReadOnlyList<string> Cells => [.. cells];

    /// <summary>How many characters were taken in.</summary>
    public int Length { get; private set; }

    /// <summary>Forgets the row.</summary>
    public void Reset()
    {
        cells.Clear();
        cell.Clear();
        (isOpen, Length) = (false, 0);
    }

    /// <summary>Takes in a further line of the row, without its line end.</summary>
    public RowEnd Add(string line)
    {
        Length += line.Length + 1;
        var at = 0;
        if (isOpen)
        {
            cell.Append('\n');
        }

        while (true)
        {
            if (!isOpen && cell.Length == 0 && at < line.Length && line[at] == '"')
            {
                (isOpen, at) = (true, at + 1);
            }

            if (isOpen)
            {
                at = Quoted(line, at);
                if (isOpen)
                {
                    return RowEnd.Open;
                }

                if (at < line.Length && line[at] != delimiter)
                {
                    return RowEnd.Broken;
                }
            }
            else
            {
                var end = line.IndexOf(delimiter, at);
                end = end < 0 ? line.Length : end;
                cell.Append(line, at, end - at);
                at = end;
            }

            cells.Add(cell.ToString());
            cell.Clear();
            if (at >= line.Length)
            {
                return RowEnd.Whole;
            }

            at++;
        }
    }

    /// <summary>Takes in a quoted cell up to the closing quote, and gives the place after it.</summary>
    int Quoted(string line, int at)
    {
        while (at < line.Length)
        {
            var quote = line.IndexOf('"', at);
            if (quote < 0)
            {
                cell.Append(line, at, line.Length - at);
                return line.Length;
            }

            cell.Append(line, at, quote - at);
            if (quote + 1 < line.Length && line[quote + 1] == '"')
            {
                cell.Append('"');
                at = quote + 2;
                continue;
            }

            isOpen = false;
            return quote + 1;
        }

        return at;
    }
}
