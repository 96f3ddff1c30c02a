using System.Runtime.CompilerServices;
using Entente.Reading.Inputs;

namespace Entente.Reading.EventFiles;

/// <summary>Reads PETRARCH's XML as articles: each <c>Sentence</c> element is one, with its id, day and source; given parses are not used.</summary>
sealed class SentenceReader : IFormatReader
{
    /// <summary>The parts of a packed file, if it is one in gzip, Zstandard or ZIP and sentences are all that it holds; none for other files.</summary>
    public static IReadOnlyList<(InputFile Part, Func<Stream> Open)> Packed(InputFile file)
    {
        var refused = 0;
        var parts = EventParts.Of(file.Path, new(), _ => refused++);
        return refused == 0 && parts.All(p => !p.IsPlain && IsSentences(p))
            ? [.. parts.Select(p => (file with { Shown = file.Shown + p.Shown[file.Path.Length..], Name = file.Name + p.Shown[file.Path.Length..] }, (Func<Stream>)p.Open))]
            : [];
    }

    static bool IsSentences(EventPart part) => LayoutFinder.Find(part.Head())?.Format.What == "sentences";

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
