using System.Globalization;

namespace Entente.Reading.EventFiles;

/// <summary>The linter of event files: the known defects, each with its line.</summary>
public sealed class FileCheck
{
    readonly FileLayout layout;
    readonly Dictionary<string, (ulong Content, long Line)> keys = new(StringComparer.Ordinal);
    readonly CellCheck cells;
    string? lineEnd;
    bool hasMixedEnds;
    FileRecord? last;

    /// <summary>Checks a file of a layout.</summary>
    public FileCheck(FileLayout layout)
    {
        ArgumentNullException.ThrowIfNull(layout);
        this.layout = layout;
        cells = new(layout);
    }

    /// <summary>Rows looked at.</summary>
    public long Rows { get; private set; }

    /// <summary>All defects, in the order of the lines.</summary>
    public IEnumerable<Defect> Check(Stream stream)
    {
        foreach (var defect in Header())
        {
            yield return defect;
        }

        foreach (var record in EventRecords.Read(stream, layout))
        {
            foreach (var defect in Ends(record).Concat(record.Part == RecordPart.Row ? Row(record) : []))
            {
                yield return defect;
            }

            last = record;
        }

        if (last is { Part: RecordPart.Row } && layout.Format.Shape != FileShape.Xml && last.After.Span.IndexOf((byte)'\n') < 0)
        {
            yield return new(last.Line, "last-line", "the last line has no line end: the file may be cut off; compare its length with the publisher's", IsNote: true);
        }
    }

    IEnumerable<Defect> Header()
    {
        var format = layout.Format;
        if (format.Shape != FileShape.Table)
        {
            yield break;
        }

        if (!layout.HasHeader && format.Header != HeaderUse.No)
        {
            yield return new(1, "header", $"the header row is missing; the usual {layout.Names.Count} columns of {format.Title} are assumed", IsNote: format.Header == HeaderUse.Maybe);
        }

        foreach (var (name, at) in layout.Names.Select((n, i) => (n, i)).Where(p => layout.Fields[p.i] is null))
        {
            yield return new(1, "header", string.Create(CultureInfo.InvariantCulture, $"column {at + 1}, '{name}', is not known in {format.Title}: it is carried along as it is"), IsNote: true);
        }

        foreach (var missing in layout.HasHeader ? format.Fields.Where(f => layout[f.Meaning] < 0 && !f.Meaning.StartsWith("population", StringComparison.Ordinal)) : [])
        {
            yield return new(1, "header", $"the column '{missing.Name}' of {format.Title} is missing", IsNote: true);
        }
    }

    IEnumerable<Defect> Ends(FileRecord record)
    {
        if (layout.Format.Shape == FileShape.Xml || record.After.IsEmpty)
        {
            yield break;
        }

        var end = record.After.Span.EndsWith("\r\n"u8) ? "\\r\\n" : "\\n";
        lineEnd ??= end;
        if (end != lineEnd && !hasMixedEnds)
        {
            hasMixedEnds = true;
            yield return new(record.Line, "line-ends", $"the line ends with {end}, those before with {lineEnd}: line ends are mixed; parts of different files may have been joined");
        }

        if (record.Part == RecordPart.Other && record.Cells.Count == 1 && record.Cells[0].Raw.IsEmpty)
        {
            yield return new(record.Line, "empty-line", "the line is empty", IsNote: true);
        }
    }

    IEnumerable<Defect> Row(FileRecord record)
    {
        Rows++;
        if (record.Problem.Length > 0)
        {
            return [new(record.Line, "columns", record.Problem)];
        }

        return cells.Check(record).Concat(Key(record));
    }

    IEnumerable<Defect> Key(FileRecord record)
    {
        if (layout.Format.Key.Count == 0)
        {
            yield break;
        }

        var key = string.Join(", ", layout.Format.Key.Select(m => record.Tell(m) ?? ""));
        if (record.Tell(layout.Format.Key[0]) is null)
        {
            yield return new(record.Line, "key", $"the row has no {layout.Format.Meaning(layout.Format.Key[0])!.Name}");
            yield break;
        }

        using var bytes = new MemoryStream();
        (record with { After = default }).WriteTo(bytes);
        var content = ByteTable.Hash(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        if (!keys.TryGetValue(key, out var earlier))
        {
            keys.Add(key, (content, record.Line));
        }
        else
        {
            yield return earlier.Content == content
                ? new(record.Line, "duplicate", string.Create(CultureInfo.InvariantCulture, $"the row is the same as line {earlier.Line} (key {key})"))
                : new(record.Line, "duplicate", string.Create(CultureInfo.InvariantCulture, $"the key {key} stands on line {earlier.Line} with other content; an import counts the later row"));
        }
    }
}
