using System.Text;

namespace Entente.Reading.EventFiles;

/// <summary>Writes the rows of one format as another, and keeps account of every value: carried as it was, translated, or lost.</summary>
public sealed class Converter
{
    readonly EventFormat to;
    readonly Func<IReadOnlyList<(EventField Field, string Value)>, byte[]> write;

    /// <summary>Converts to a format.</summary>
    public Converter(EventFormat to)
    {
        ArgumentNullException.ThrowIfNull(to);
        this.to = to;
        write = to.Shape switch
        {
            FileShape.Json => PloverLine.Write,
            FileShape.Xml => SentenceElement.Write,
            _ => Row,
        };
    }

    /// <summary>What became of the values so far.</summary>
    public ConversionReport Report { get; } = new();

    /// <summary>What stands before the first row.</summary>
    public byte[] Begin() => to.Shape switch
    {
        FileShape.Table when to.Header != HeaderUse.No => Encoding.UTF8.GetBytes(string.Join(to.Delimiter, to.Fields.Select(f => f.Name)) + "\n"),
        FileShape.Xml => "<Sentences>\n"u8.ToArray(),
        _ => [],
    };

    /// <summary>What stands after the last row.</summary>
    public byte[] End() => to.Shape == FileShape.Xml ? "</Sentences>\n"u8.ToArray() : [];

    /// <summary>The bytes of a row in the other format, with its line end.</summary>
    public byte[] Convert(FileRecord row)
    {
        ArgumentNullException.ThrowIfNull(row);
        DateOnly? day = row.Cells.FirstOrDefault(c => c.Meaning == "day") is { Field: { } field } cell && TypedValue.TryDay(cell.Value, field.Detail, out var read) ? read : null;
        var fates = new Dictionary<string, Carried>(StringComparer.Ordinal);
        var values = to.Fields.Select(f => (f, Value(row, f, day, fates))).ToList();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var told in row.Cells.Where(c => !c.IsMissing))
        {
            var isFirst = told.Meaning.Length > 0 && (seen.Add(told.Meaning) || told.Field!.IsCalled("context"));
            Report.Note(told.Name, isFirst && fates.TryGetValue(told.Meaning, out var fate) ? fate : Carried.Lost);
        }

        Report.NoteRow();
        return write(values);
    }

    string Value(FileRecord row, EventField wanted, DateOnly? day, Dictionary<string, Carried> fates)
    {
        if (row.Cells.FirstOrDefault(c => c.Meaning == wanted.Meaning && !c.IsMissing) is { } same && ValueTranslation.Translate(same.Value, same.Field!, wanted, day) is { } value)
        {
            value = Joined(row, same, value);
            fates[same.Meaning] = value == same.Value && Written(value) == value && !(to.Shape == FileShape.Json && wanted.Grammar == "list" && value.Contains(';', StringComparison.Ordinal)) ? Carried.AsItWas : Carried.Translated;
            return value;
        }

        if (Derivation.Of(row, wanted, day) is not { } derived)
        {
            return "";
        }

        foreach (var meaning in derived.From)
        {
            fates.TryAdd(meaning, Carried.Translated);
        }

        return derived.Value;
    }

    /// <summary>The values of a list in JSON, which are a cell each, together.</summary>
    static string Joined(FileRecord row, Cell first, string value) =>
        first.Field!.Grammar != "list" || first.Style is not (CellStyle.JsonText or CellStyle.JsonBare) ? value
        : string.Join("; ", row.Cells.Where(c => c.Meaning == first.Meaning && !c.IsMissing).Select(c => c.Value));

    /// <summary>What a reader finds after it is written: formats without quotes lose delimiters and line ends inside a value.</summary>
    string Written(string value) => to.Shape == FileShape.Table && !to.Quotes ? CellText.Text(CellText.Encode(value, CellStyle.Plain, to.Delimiter).Bytes) : value;

    byte[] Row(IReadOnlyList<(EventField Field, string Value)> values)
    {
        using var row = new MemoryStream();
        for (var i = 0; i < values.Count; i++)
        {
            if (i > 0)
            {
                row.WriteByte((byte)to.Delimiter);
            }

            var value = values[i].Value.Length > 0 ? values[i].Value : Missing();
            row.Write(CellText.Encode(value, to.Quotes ? CellStyle.Bare : CellStyle.Plain, to.Delimiter).Bytes);
        }

        row.WriteByte((byte)'\n');
        return row.ToArray();
    }

    /// <summary>How the format writes that there is no value.</summary>
    string Missing() => to.DataSet switch
    {
        "polecat" => "None",
        "icews" => "NA",
        _ => "",
    };
}
