using System.Runtime.CompilerServices;
using Entente.Reading.Inputs;

namespace Entente.Reading.EventFiles;

/// <summary>Reads PETRARCH's XML as articles: each <c>Sentence</c> element is one, with its id, day and source; given parses are not used.</summary>
sealed class SentenceReader : IFormatReader
{
    /// <inheritdoc/>
    public async IAsyncEnumerable<RawRecord> ReadAsync(
        InputFile file, Stream stream, ReadingOptions options, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var format = EventFormats.Find("petrarch-xml")!;
        var bytes = await WholeFile.BytesAsync(stream, int.MaxValue - (1 << 20), cancellation).ConfigureAwait(false);
        if (bytes is null)
        {
            yield return new Rejected(file.Shown, 0, "the file is longer than 2 GB; split it between two Sentence elements");
            yield break;
        }

        var number = 0;
        foreach (var record in XmlRecords.Read(new MemoryStream(bytes), format).Where(r => r.Part == RecordPart.Row))
        {
            cancellation.ThrowIfCancellationRequested();
            number++;
            var (line, text) = ((int)record.Line, (record.Tell("sentence") ?? "").Trim());
            if (record.Problem.Length > 0 || text.Length == 0)
            {
                yield return new Rejected(file.Shown, line, record.Problem.Length > 0 ? record.Problem : "the Sentence element has no Text; write the sentence between <Text> and </Text>");
                continue;
            }

            var day = record.Tell("day") ?? "";
            yield return new RawArticle(line, text)
            {
                Id = record.Tell("id") ?? "",
                Suffix = $"#{number}",
                Date = TypedValue.TryDay(day, "yyyyMMdd", out var read) ? TypedValue.Write(read, "iso") : day,
                Publisher = record.Tell("publisher") ?? "",
            };
        }
    }
}
