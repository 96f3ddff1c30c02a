using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Entente.Reading.Inputs;
using Entente.Reading.Texts;

namespace Entente.Reading.Json;

/// <summary>Reads a file of JSON values over several lines: objects one after the other, or a list of them.</summary>
sealed class JsonReader : IFormatReader
{
    /// <inheritdoc/>
    public async IAsyncEnumerable<RawRecord> ReadAsync(
        InputFile file, Stream stream, ReadingOptions options, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var bytes = await WholeFile.BytesAsync(stream, options.MaxRecordBytes, cancellation).ConfigureAwait(false);
        if (bytes is null)
        {
            var limit = WholeFile.TooLong(file, 0, "file", options);
            yield return limit with { Reason = limit.Reason + "; a long list of articles must be JSON Lines, one object a line (.jsonl)" };
            yield break;
        }

        var text = TextDecoder.Decode(bytes);
        if (WholeFile.Fault(file, bytes, text, options) is { } fault)
        {
            yield return fault;
            yield break;
        }

        foreach (var record in Parse(file, EncodingFinder.Utf8.GetBytes(text.Text), [.. text.Notices(file.Shown, 0)]))
        {
            yield return record;
        }
    }

    static List<RawRecord> Parse(InputFile file, byte[] json, IReadOnlyList<Notice> notices)
    {
        var records = new List<RawRecord>();
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { AllowMultipleValues = true });
        var (line, counted) = (1, 0);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.EndArray)
                {
                    continue;
                }

                line += json.AsSpan(counted, (int)reader.TokenStartIndex - counted).Count((byte)'\n');
                counted = (int)reader.TokenStartIndex;
                using var value = JsonDocument.ParseValue(ref reader);
                records.Add(JsonArticle.Of(value.RootElement, file.Shown, line));
            }
        }
        catch (JsonException error)
        {
            records.Add(new Rejected(file.Shown, (int)(error.LineNumber ?? 0) + 1,
                $"not valid JSON, or cut off, in or after the value that begins in line {line}; mend it there (what stands before was read)"));
        }

        return records.Count > 0 ? [.. records.Select((record, i) => Named(record, i, records.Count, notices))] : [new Rejected(file.Shown, 0, "the list holds no articles; write objects with the field 'text'")];
    }

    static RawRecord Named(RawRecord record, int index, int count, IReadOnlyList<Notice> notices) =>
        record.Article is not { } article ? record : article with
        {
            Suffix = count == 1 ? "" : "#" + (index + 1).ToString(CultureInfo.InvariantCulture),
            Notices = index == 0 ? notices : [],
        };
}
