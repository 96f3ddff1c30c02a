using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Entente.Reading.Inputs;

/// <summary>Tells a file's format by its extension, and by its first bytes where that says nothing or something else.</summary>
static partial class FormatFinder
{
    /// <summary>The format; for <see cref="FileFormat.Binary"/> also what the bytes look like.</summary>
    public static (FileFormat Format, string What) Find(string name, ReadOnlySpan<byte> head)
    {
        if (BinarySignature.Of(head) is { Length: > 0 } what)
        {
            return (FileFormat.Binary, what);
        }

        var start = Texts.TextDecoder.Decode(head[..Math.Min(head.Length, 8192)]).Text.TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        return (Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".txt" or ".text" or ".md" => PageStart().IsMatch(start) ? FileFormat.Html : FileFormat.PlainText,
            ".html" or ".htm" or ".xhtml" => FileFormat.Html,
            ".jsonl" or ".ndjson" => FileFormat.JsonLines,
            ".json" => JsonFormat(start, head),
            ".csv" or ".tsv" => FileFormat.Table,
            _ => ByContent(start, head),
        } is var format && SentencesStart().IsMatch(start) ? FileFormat.Sentences : format, "");
    }

    static FileFormat ByContent(string start, ReadOnlySpan<byte> head) => start switch
    {
        ['{' or '[', ..] => JsonFormat(start, head),
        _ when PageStart().IsMatch(start) => FileFormat.Html,
        _ when HeaderRow().IsMatch(start) => FileFormat.Table,
        _ => FileFormat.PlainText,
    };

    /// <summary>JSON Lines if the first line is a whole value by itself, or too long to tell.</summary>
    static FileFormat JsonFormat(string start, ReadOnlySpan<byte> head)
    {
        var end = start.IndexOf('\n', StringComparison.Ordinal);
        if (start is not ['{', ..] || (end < 0 && head.Length < 8192))
        {
            return FileFormat.Json;
        }

        return end < 0 || IsWhole(start[..end]) ? FileFormat.JsonLines : FileFormat.Json;
    }

    static bool IsWhole(string line)
    {
        try
        {
            JsonDocument.Parse(Encoding.UTF8.GetBytes(line)).Dispose();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"^(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:Sentences\b|Sentence\s)", RegexOptions.Singleline)]
    private static partial Regex SentencesStart();

    [GeneratedRegex(@"^(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex PageStart();

    [GeneratedRegex(@"^(?:[^\r\n.]*[,;\t])?""?(?:text|body|content)""?(?:[,;\t][^\r\n.]*)?\r?(?:\n|$)", RegexOptions.IgnoreCase)]
    private static partial Regex HeaderRow();
}
