using System.Text;

namespace Entente.Reading.EventFiles;

/// <summary>
/// The records of PETRARCH's XML: one for each <c>Sentence</c> element, its attributes and the contents of <c>Text</c> and <c>Parse</c> as cells.
/// Nothing is expanded or resolved: entities that a file declares are not read.
/// </summary>
static class XmlRecords
{
    static readonly byte[] Open = "<Sentence "u8.ToArray();
    static readonly byte[] Close = "</Sentence>"u8.ToArray();

    /// <summary>Every byte of the stream as records in order.</summary>
    public static IEnumerable<FileRecord> Read(Stream stream, EventFormat format)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        var bytes = copy.ToArray();
        var (at, line) = (0, 1L);
        while (true)
        {
            var start = IndexOf(bytes, Open, at);
            if (start < 0)
            {
                break;
            }

            var end = IndexOf(bytes, Close, start);
            var again = end < 0 ? -1 : IndexOf(bytes, Open, start + Open.Length);
            var isBroken = end < 0 || (again >= 0 && again < end);
            end = end < 0 ? bytes.Length : isBroken ? again : end + Close.Length;
            var problem = isBroken ? "the Sentence element is not closed; add </Sentence>" : "";
            yield return Take(bytes, at, start, end, format, line + Lines(bytes, at, start)) with { Problem = problem };
            line += Lines(bytes, at, end);
            at = end;
        }

        if (at < bytes.Length)
        {
            yield return new(RecordPart.Other, [], bytes.AsMemory(at), at, line);
        }
    }

    static FileRecord Take(byte[] bytes, int at, int start, int end, EventFormat format, long line)
    {
        var cells = new List<Cell>();
        var last = at;
        foreach (var (name, from, to) in Attributes(bytes, start, end).Concat(Element(bytes, "Text", start, end)).Concat(Element(bytes, "Parse", start, end)).OrderBy(c => c.From))
        {
            cells.Add(new(name, format.Fields.FirstOrDefault(f => f.IsCalled(name)), bytes.AsMemory(last..from), bytes.AsMemory(from..to), CellStyle.Xml));
            last = to;
        }

        return new(RecordPart.Row, cells, bytes.AsMemory(last..end), start, line);
    }

    static IEnumerable<(string Name, int From, int To)> Attributes(byte[] bytes, int start, int end)
    {
        var close = Array.IndexOf(bytes, (byte)'>', start, end - start);
        var at = start + Open.Length;
        while (close > 0)
        {
            var equals = Array.IndexOf(bytes, (byte)'=', at, close - at);
            var open = equals + 1;
            while (equals >= 0 && open < close && char.IsWhiteSpace((char)bytes[open]))
            {
                open++;
            }

            var isQuoted = equals >= 0 && open < close && (char)bytes[open] is '"' or '\'';
            var quote = isQuoted ? Array.IndexOf(bytes, bytes[open], open + 1, close - open - 1) : -1;
            if (quote < 0)
            {
                yield break;
            }

            yield return (Encoding.UTF8.GetString(bytes, at, equals - at).Trim(), open + 1, quote);
            at = quote + 1;
        }
    }

    static IEnumerable<(string Name, int From, int To)> Element(byte[] bytes, string name, int start, int end)
    {
        var (open, close) = (Encoding.UTF8.GetBytes($"<{name}>"), Encoding.UTF8.GetBytes($"</{name}>"));
        var from = IndexOf(bytes, open, start);
        var to = from < 0 ? -1 : IndexOf(bytes, close, from);
        if (from >= 0 && to >= 0 && to < end)
        {
            yield return (name, from + open.Length, to);
        }
    }

    static int IndexOf(byte[] bytes, byte[] wanted, int from)
    {
        var at = bytes.AsSpan(from).IndexOf(wanted);
        return at < 0 ? -1 : from + at;
    }

    static int Lines(byte[] bytes, int from, int to) => bytes.AsSpan(from, to - from).Count((byte)'\n');
}
