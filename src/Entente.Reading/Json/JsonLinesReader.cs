using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Entente.Reading.Inputs;
using Entente.Reading.Texts;

namespace Entente.Reading.Json;

/// <summary>Reads one JSON object a line, never more than a line at a time.</summary>
/// <param name="head">The first bytes of the stream, which tell UTF-16 from UTF-8.</param>
sealed class JsonLinesReader(byte[] head) : IFormatReader
{
    /// <inheritdoc/>
    public async IAsyncEnumerable<RawRecord> ReadAsync(
        InputFile file, Stream stream, ReadingOptions options, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (utf8, count) = (AsUtf8(stream), 0);
        await using var closing = utf8.ConfigureAwait(false);
        await foreach (var line in BoundedLines.ReadAsync(utf8, options.MaxRecordBytes, cancellation).ConfigureAwait(false))
        {
            if (line.IsTooLong)
            {
                count++;
                yield return WholeFile.TooLong(file, line.Number, "line", options);
            }
            else if (!IsBlank(line.Bytes.Span))
            {
                count++;
                yield return Parse(file, line);
            }
        }

        if (count == 0)
        {
            yield return new Rejected(file.Shown, 0, "there are only blank lines; write one JSON object a line");
        }
    }

    Stream AsUtf8(Stream stream)
    {
        var found = EncodingFinder.Find(head);
        return found is UnicodeEncoding or UTF32Encoding ? Encoding.CreateTranscodingStream(stream, found, EncodingFinder.Utf8) : stream;
    }

    static RawRecord Parse(InputFile file, ByteLine line)
    {
        var bytes = line.Number == 1 && line.Bytes.Span.StartsWith("\uFEFF"u8) ? line.Bytes[3..] : line.Bytes;
        var decoded = System.Text.Unicode.Utf8.IsValid(bytes.Span) ? default : TextDecoder.Decode(bytes.Span);
        try
        {
            using var json = decoded.Text is { } text ? JsonDocument.Parse(text) : JsonDocument.Parse(bytes);
            var record = JsonArticle.Of(json.RootElement, file.Shown, line.Number);
            return record.Article is not { } article ? record : article with
            {
                Suffix = "#" + line.Number.ToString(CultureInfo.InvariantCulture),
                Notices = decoded.Text is null ? [] : [.. decoded.Notices(file.Shown, line.Number)],
            };
        }
        catch (JsonException error)
        {
            return new Rejected(file.Shown, line.Number, JsonFault.Message(bytes.Span, error));
        }
    }

    static bool IsBlank(ReadOnlySpan<byte> bytes) => bytes.Trim(" \t\r\uFEFF"u8).IsEmpty;
}
