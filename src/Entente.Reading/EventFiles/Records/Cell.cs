using System.Text;

namespace Entente.Reading.EventFiles;

/// <summary>One value of a record with the exact bytes that spell it, and those before it (delimiters, names, white space).</summary>
/// <param name="Name">The column's name in the file, or the path in a JSON object ("actor[0].code").</param>
/// <param name="Field">What the format knows of it; null for an unknown column.</param>
/// <param name="Before">Bytes between the value before and this one.</param>
/// <param name="Raw">The bytes that spell the value.</param>
/// <param name="Style">How they spell it.</param>
public sealed record Cell(string Name, EventField? Field, ReadOnlyMemory<byte> Before, ReadOnlyMemory<byte> Raw, CellStyle Style)
{
    /// <summary>The value as text.</summary>
    public string Value => CellText.Decode(Raw.Span, Style);

    /// <summary>What the value means: "source.country"; empty for an unknown column.</summary>
    public string Meaning => Field?.Meaning ?? "";

    /// <summary>Whether the file says that there is no value: nothing, or one of None, NULL, NA, null.</summary>
    public bool IsMissing => CellText.IsMissing(Value);

    /// <summary>The same cell with another value, spelled in the cell's style; the delimiter says when quotes are needed.</summary>
    public Cell With(string value, char delimiter)
    {
        ArgumentNullException.ThrowIfNull(value);
        var (bytes, style) = CellText.Encode(value, Style, delimiter);
        return this with { Raw = bytes, Style = style };
    }
}

/// <summary>Values to bytes and back.</summary>
static class CellText
{
    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Whether a text stands for no value.</summary>
    public static bool IsMissing(string value) => value is "" or "None" or "NULL" or "NA" or "null" or "nan" or "NaN";

    /// <summary>Bytes as text: UTF-8, else Latin-1, of which every byte is a character.</summary>
    public static string Text(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes);
        }
    }

    /// <summary>The value that bytes spell.</summary>
    public static string Decode(ReadOnlySpan<byte> raw, CellStyle style) => style switch
    {
        CellStyle.Quoted when raw.Length >= 2 => Text(raw[1..^1]).Replace("\"\"", "\"", StringComparison.Ordinal),
        CellStyle.JsonText => JsonText.Decode(raw),
        CellStyle.Xml => System.Net.WebUtility.HtmlDecode(Text(raw)),
        _ => Text(raw),
    };

    /// <summary>The bytes that spell a value in a style, and the style in which they do.</summary>
    public static (byte[] Bytes, CellStyle Style) Encode(string value, CellStyle style, char delimiter) => style switch
    {
        CellStyle.Plain => (Encoding.UTF8.GetBytes(OneLine(value, delimiter)), style),
        CellStyle.Quoted => (Quoted(value), style),
        CellStyle.Bare => value.AsSpan().IndexOfAny([delimiter, '"', '\n', '\r']) >= 0 ? (Quoted(value), CellStyle.Quoted) : (Encoding.UTF8.GetBytes(value), style),
        CellStyle.JsonText => (JsonText.Encode(value), style),
        CellStyle.JsonBare => JsonText.IsBare(value) ? (Encoding.UTF8.GetBytes(value), style) : (JsonText.Encode(value), CellStyle.JsonText),
        _ => (Encoding.UTF8.GetBytes(value.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal)), style),
    };

    static byte[] Quoted(string value) => Encoding.UTF8.GetBytes($"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");

    /// <summary>Formats without quotes cannot hold their delimiter or a line end: a space stands for it.</summary>
    static string OneLine(string value, char delimiter) =>
        value.AsSpan().IndexOfAny([delimiter, '\n', '\r']) < 0 ? value : value.Replace(delimiter, ' ').ReplaceLineEndings(" ");
}
