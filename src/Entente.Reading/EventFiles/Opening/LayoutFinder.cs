namespace Entente.Reading.EventFiles;

/// <summary>Recognises an event file by what stands in it, never by its name.</summary>
public static class LayoutFinder
{
    const int RowsLookedAt = 20;
    const double EnoughNames = 0.6;
    const double EnoughRows = 0.7;

    /// <summary>The layout of a file by its first bytes; null if it is no event file that is known.</summary>
    /// <param name="head">The first bytes, 64 kB or all there are.</param>
    public static FileLayout? Find(ReadOnlySpan<byte> head)
    {
        var body = head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? head[3..] : head;
        var start = body.TrimStart(" \t\r\n"u8);
        if (start.IsEmpty)
        {
            return null;
        }

        if (start[0] == (byte)'<')
        {
            return start.IndexOf("<Sentence "u8) >= 0 || start.IndexOf("<Sentences"u8) >= 0 ? FileLayout.Usual(EventFormats.Find("petrarch-xml")!, false) : null;
        }

        return start[0] == (byte)'{' ? Json(start) : Table(body.ToArray());
    }

    /// <summary>The layout of a file whose format is known; null if it cannot be that format.</summary>
    public static FileLayout? Find(ReadOnlySpan<byte> head, EventFormat format)
    {
        ArgumentNullException.ThrowIfNull(format);
        if (format.Shape != FileShape.Table)
        {
            return FileLayout.Usual(format, false);
        }

        var body = head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? head[3..] : head;
        var rows = Rows(body.ToArray(), format.Delimiter, format.Quotes);
        return rows.Count == 0 ? FileLayout.Usual(format, format.Header == HeaderUse.Yes)
            : Named(format, rows[0]) ? FileLayout.OfHeader(format, rows[0])
            : format.Header == HeaderUse.Yes && Share(format, rows) < EnoughRows ? null : FileLayout.OfCount(format, format.UsualColumns);
    }

    static FileLayout? Json(ReadOnlySpan<byte> start)
    {
        var end = start.IndexOf((byte)'\n');
        var format = EventFormats.Find("plover")!;
        var record = JsonRecords.Take((end < 0 ? start : start[..end]).ToArray(), [], [], format, 0, 1);
        var isEvent = record.Problem.Length == 0 && record.Cells.Any(c => c.Meaning == "type")
            && record.Cells.Any(c => c.Name.StartsWith("actor", StringComparison.Ordinal) || c.Name.StartsWith("recipient", StringComparison.Ordinal) || c.Meaning is "day" or "quad");
        return isEvent ? FileLayout.Usual(format, false) : null;
    }

    static FileLayout? Table(byte[] body)
    {
        FileLayout? best = null;
        var known = 0;
        foreach (var format in EventFormats.All.Where(f => f.Shape == FileShape.Table && f.Header != HeaderUse.No))
        {
            var first = Rows(body, format.Delimiter, format.Quotes, 1);
            if (first.Count > 0 && Named(format, first[0]) && FileLayout.Known(format, first[0]) > known)
            {
                (best, known) = (FileLayout.OfHeader(format, first[0]), FileLayout.Known(format, first[0]));
            }
        }

        return best ?? Headless(body);
    }

    /// <summary>Without a header the number of columns and what stands in them decide.</summary>
    static FileLayout? Headless(byte[] body)
    {
        var best = (Share: EnoughRows, Layout: (FileLayout?)null);
        foreach (var format in EventFormats.All.Where(f => f.Shape == FileShape.Table).OrderBy(f => f.Header))
        {
            var rows = Rows(body, format.Delimiter, format.Quotes);
            var share = Share(format, rows);
            if (share > best.Share)
            {
                best = (share, FileLayout.OfCount(format, format.Name == "petrarch-events" ? rows[0].Count : format.UsualColumns));
            }
            else if (rows.Count > 0 && Fits(format, [.. rows[0].Select(c => c.Trim())]) && share >= 0.5 && best.Layout is null)
            {
                best = (EnoughRows, FileLayout.Usual(format, false));
            }
        }

        return best.Layout;
    }

    static double Share(EventFormat format, List<IReadOnlyList<string>> rows) => rows.Count == 0 ? 0 : rows.Average(r => Fits(format, r) ? 1.0 : 0);

    static bool Named(EventFormat format, IReadOnlyList<string> row)
    {
        var known = FileLayout.Known(format, row);
        return known >= Math.Min(3, format.Fields.Count) && known >= EnoughNames * Math.Min(format.Minimum, format.Fields.Count);
    }

    /// <summary>Whether a row has the columns of a format and its numbers, codes and days stand where the format has them.</summary>
    static bool Fits(EventFormat format, IReadOnlyList<string> row)
    {
        var expected = format.UsualColumns;
        if (row.Count != expected && row.Count != format.Fields.Count && !(format.Name == "petrarch-events" && row.Count is >= 5 and <= 9))
        {
            return false;
        }

        for (var i = 0; i < Math.Min(expected, row.Count); i++)
        {
            var (field, value) = (format.Fields[i], row[i]);
            var fits = field.Grammar switch
            {
                _ when CellText.IsMissing(value) => field.Meaning is not ("day" or "added"),
                "int" => TypedValue.TryWhole(value, out _),
                "num" or "scale" => TypedValue.TryNumber(value.Replace(',', '.'), out _),
                "day" or "time" => TypedValue.TryDay(value, field.Detail, out _),
                "event" when field.Detail == "cameo" => value.Length is >= 2 and <= 4 && value.All(char.IsAsciiDigit),
                "actor" => value.All(c => char.IsAsciiLetterUpper(c) || c is '-' or '~' or '_') || value.Length <= 15,
                _ => true,
            };
            if (!fits)
            {
                return false;
            }
        }

        return true;
    }

    static List<IReadOnlyList<string>> Rows(byte[] head, char delimiter, bool quotes, int most = RowsLookedAt)
    {
        var rows = new RowSplitter(new MemoryStream(head), quotes);
        var cells = new RowCells((byte)delimiter, quotes);
        var found = new List<IReadOnlyList<string>>();
        while (found.Count < most && rows.Next())
        {
            var isCut = found.Count > 0 && rows.LineEnd.IsEmpty;
            if (rows.Length == 0 || isCut)
            {
                continue;
            }

            var row = rows.Row;
            cells.Split(row);
            var read = new string[cells.Count];
            for (var i = 0; i < read.Length; i++)
            {
                read[i] = CellText.Text(cells.Value(row, i));
            }

            found.Add(read);
        }

        return found;
    }
}
