namespace Entente.Reading.EventFiles;

/// <summary>What a record of a file is.</summary>
public enum RecordPart
{
    /// <summary>A row.</summary>
    Row,
    /// <summary>The row that names the columns.</summary>
    Header,
    /// <summary>Bytes that are no row: an empty line, a comment, what stands before or after all rows.</summary>
    Other,
}

/// <summary>
/// One row of an event file, typed by its format and exact to the byte: <see cref="WriteTo"/> gives back what was read, and a changed
/// cell changes its own bytes only. Unknown columns are cells like the others.
/// </summary>
/// <param name="Part">What it is.</param>
/// <param name="Cells">Its values in order.</param>
/// <param name="After">The bytes after the last value, with the line end.</param>
/// <param name="Offset">Bytes of the (unpacked) file before it.</param>
/// <param name="Line">1-based line on which it begins.</param>
public sealed record FileRecord(RecordPart Part, IReadOnlyList<Cell> Cells, ReadOnlyMemory<byte> After, long Offset, long Line)
{
    /// <summary>Why the row cannot be read as one of its format; empty if it can.</summary>
    public string Problem { get; init; } = "";

    /// <summary>The delimiter of the file; NUL where it has none.</summary>
    public char Delimiter { get; init; }

    /// <summary>The cell of a column, by the name that the file gives it; null if there is none.</summary>
    public Cell? Find(string name) => Cells.FirstOrDefault(c => string.Equals(c.Name, name, StringComparison.OrdinalIgnoreCase)) ?? Cells.FirstOrDefault(c => c.Field?.IsCalled(name) == true);

    /// <summary>The value with a meaning ("source.country"); null if the row has none or says that it is missing.</summary>
    public string? Tell(string meaning) => Cells.FirstOrDefault(c => c.Meaning == meaning) is { IsMissing: false } cell ? cell.Value : null;

    /// <summary>The same record with another value in the n-th cell.</summary>
    public FileRecord With(int cell, string value) => this with { Cells = [.. Cells.Select((c, i) => i == cell ? c.With(value, Delimiter) : c)] };

    /// <summary>The same record with another value in a column.</summary>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public FileRecord With(string name, string value)
    {
        var at = Cells.ToList().IndexOf(Find(name) ?? throw new ArgumentException($"There is no column {name}.", nameof(name)));
        return With(at, value);
    }

    /// <summary>Writes the record's bytes.</summary>
    public void WriteTo(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        foreach (var cell in Cells)
        {
            output.Write(cell.Before.Span);
            output.Write(cell.Raw.Span);
        }

        output.Write(After.Span);
    }

    /// <summary>The record as text, for messages and for people.</summary>
    public override string ToString()
    {
        using var stream = new MemoryStream();
        WriteTo(stream);
        return CellText.Text(stream.GetBuffer().AsSpan(0, (int)stream.Length)).TrimEnd('\r', '\n');
    }
}
