using System.Globalization;
using System.Text.Json;

namespace Entente.Reading.EventFiles;

/// <summary>The records of a file with one JSON object a line: each value that is no object or list is a cell, named by its path.</summary>
static class JsonRecords
{
    /// <summary>Every byte of the stream as records in order.</summary>
    public static IEnumerable<FileRecord> Read(Stream stream, EventFormat format)
    {
        var rows = new RowSplitter(stream, quotes: false);
        while (rows.Next())
        {
            var (row, after) = (rows.Row.ToArray(), rows.LineEnd.ToArray());
            var mark = rows.HasMark && rows.Line == 1 ? new byte[] { 0xEF, 0xBB, 0xBF } : [];
            yield return row.AsSpan().Trim(" \t"u8).IsEmpty || rows.Fault != RowFault.None
                ? new(rows.Fault == RowFault.None ? RecordPart.Other : RecordPart.Row, [new Cell("", null, mark, row, CellStyle.Plain)], after, rows.Offset, rows.Line) { Problem = TableRecords.ProblemOf(rows.Fault) }
                : Take(row, after, mark, format, rows.Offset, rows.Line);
        }
    }

    /// <summary>One line as record.</summary>
    public static FileRecord Take(byte[] row, byte[] after, byte[] mark, EventFormat format, long offset, long line)
    {
        var cells = new List<Cell>();
        var path = new JsonPath();
        var last = 0;
        try
        {
            var reader = new Utf8JsonReader(row);
            while (reader.Read())
            {
                path.Take(ref reader);
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False or JsonTokenType.Null)
                {
                    var (start, end) = ((int)reader.TokenStartIndex, (int)reader.BytesConsumed);
                    var name = path.ToString();
                    ReadOnlyMemory<byte> before = cells.Count == 0 && mark.Length > 0 ? (byte[])[.. mark, .. row[last..start]] : row.AsMemory(last..start);
                    cells.Add(new(name, FieldOf(format, name), before, row.AsMemory(start..end), reader.TokenType == JsonTokenType.String ? CellStyle.JsonText : CellStyle.JsonBare));
                    last = end;
                    path.Leave();
                }
            }
        }
        catch (JsonException error)
        {
            return new(RecordPart.Row, [new Cell("", null, mark, row, CellStyle.Plain)], after, offset, line)
            {
                Problem = $"it is no JSON object: {error.Message.Split(" LineNumber")[0].Split(". Path")[0]}",
            };
        }

        return new(RecordPart.Row, cells, (byte[])[.. row[last..], .. after], offset, line)
        {
            Problem = row.AsSpan().TrimStart(" \t"u8)[0] == (byte)'{' ? "" : "it is no JSON object; write one object a line",
        };
    }

    static EventField? FieldOf(EventFormat format, string path)
    {
        var list = path.EndsWith(']') ? path[..(path.LastIndexOf('[') + 1)] + "]" : path;
        return format.Fields.FirstOrDefault(f => f.IsCalled(path)) ?? format.Fields.FirstOrDefault(f => f.IsCalled(list));
    }

    /// <summary>Where in the object the reader stands: "actor[0].code".</summary>
    sealed class JsonPath
    {
        readonly List<(string Name, int Index)> steps = [];

        public void Take(ref Utf8JsonReader reader)
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    steps[^1] = (reader.GetString()!, -1);
                    return;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    steps.RemoveAt(steps.Count - 1);
                    Leave();
                    return;
                case JsonTokenType.StartObject:
                    steps.Add(("", -1));
                    return;
                case JsonTokenType.StartArray:
                    steps.Add(("", 0));
                    return;
                default:
                    return;
            }
        }

        /// <summary>A value is read: the next one of a list has the next number.</summary>
        public void Leave()
        {
            if (steps.Count > 0 && steps[^1].Index >= 0)
            {
                steps[^1] = ("", steps[^1].Index + 1);
            }
        }

        public override string ToString()
        {
            var text = new System.Text.StringBuilder();
            foreach (var (name, index) in steps)
            {
                if (index >= 0)
                {
                    text.Append(CultureInfo.InvariantCulture, $"[{index}]");
                }
                else if (name.Length > 0)
                {
                    text.Append(text.Length > 0 ? "." : "").Append(name);
                }
            }

            return text.ToString();
        }
    }
}
