using System.Runtime.CompilerServices;
using Entente.Reading.Inputs;

namespace Entente.Reading;

/// <summary>Reads articles from files, folders and standard input, and says of all else why it was not read.</summary>
public static class ArticleReader
{
    const int HeadBytes = 256 * 1024;

    /// <summary>
    /// Reads the articles of the inputs: files of text, HTML, JSON Lines, JSON, CSV or TSV, XML of sentences (also packed), folders of them, and <c>-</c>
    /// for JSON Lines from <see cref="ReadingOptions.StandardInput"/>. Tables and JSON Lines are streamed.
    /// </summary>
    /// <param name="inputs">Paths, in the order in which to read them; a folder is read in ordinal order of its paths.</param>
    /// <param name="options">Limits and clock.</param>
    /// <param name="cancellation">Ends reading between two records.</param>
    /// <returns>A result for each article and for each thing that is none; always the same for the same input.</returns>
    public static async IAsyncEnumerable<ReadResult> ReadAsync(
        IReadOnlyList<string> inputs, ReadingOptions options, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.MaxRecordBytes);
        var maker = new ArticleMaker(options);
        foreach (var input in inputs)
        {
            foreach (var (file, result) in InputFinder.Find(input))
            {
                if (file is null)
                {
                    yield return result!;
                    continue;
                }

                await foreach (var record in ReadFileAsync(file, options, cancellation).ConfigureAwait(false))
                {
                    yield return record.Article is { } article ? maker.Make(file, article) : new ReadResult { Rejected = record.Rejected };
                }
            }
        }
    }

    /// <summary>The records of a file; where it ends in an error of the disk, a rejection is the last.</summary>
    static async IAsyncEnumerable<RawRecord> ReadFileAsync(
        InputFile file, ReadingOptions options, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var records = OpenAndReadAsync(file, options, cancellation).GetAsyncEnumerator(cancellation);
        await using var disposal = records.ConfigureAwait(false);
        while (true)
        {
            Rejected? rejected = null;
            try
            {
                if (!await records.MoveNextAsync().ConfigureAwait(false))
                {
                    yield break;
                }
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                rejected = new(file.Shown, 0, $"the file cannot be read ({error.Message}); check that it is there and that you may read it");
            }
            catch (InvalidDataException error)
            {
                rejected = new(file.Shown, 0, error.Message);
            }

            yield return rejected is null ? records.Current : (RawRecord)rejected;
            if (rejected is not null)
            {
                yield break;
            }
        }
    }

    static async IAsyncEnumerable<RawRecord> OpenAndReadAsync(
        InputFile file, ReadingOptions options, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var isStandardInput = file.Path == InputFinder.StandardInput;
        var opened = isStandardInput ? options.StandardInput
            : new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1, useAsync: false);
        if (opened is null)
        {
            yield return new Rejected(file.Shown, 0, "there is no standard input; pipe JSON Lines into the command");
            yield break;
        }

        await using var closing = (isStandardInput ? Stream.Null : opened).ConfigureAwait(false);
        var (head, whole) = await ReplayStream.PeekAsync(opened, isStandardInput ? 4 : HeadBytes, cancellation).ConfigureAwait(false);
        await using var replay = whole.ConfigureAwait(false);
        if (head.Length == 0)
        {
            yield return new Rejected(file.Shown, 0, isStandardInput
                ? "standard input is empty; pipe one JSON object a line into the command"
                : "the file is empty; put an article into it or leave it out");
            yield break;
        }

        var (format, what) = isStandardInput ? (FileFormat.JsonLines, "") : FormatFinder.Find(file.Name, head);
        if (format == FileFormat.Binary)
        {
            var packed = isStandardInput ? [] : EventFiles.SentenceReader.Packed(file);
            foreach (var (part, open) in packed)
            {
                var unpacked = open();
                await using var closingPart = unpacked.ConfigureAwait(false);
                await foreach (var record in new EventFiles.SentenceReader().ReadAsync(part, unpacked, options, cancellation).ConfigureAwait(false))
                {
                    yield return record;
                }
            }

            if (packed.Count == 0)
            {
                yield return new Rejected(file.Shown, 0, "the file is not text: it is " + what);
            }

            yield break;
        }

        await foreach (var record in ReaderOf(format, head).ReadAsync(file, whole, options, cancellation).ConfigureAwait(false))
        {
            yield return record;
        }
    }

    static IFormatReader ReaderOf(FileFormat format, byte[] head) => format switch
    {
        FileFormat.Html => new Html.HtmlReader(),
        FileFormat.JsonLines => new Json.JsonLinesReader(head),
        FileFormat.Json => new Json.JsonReader(),
        FileFormat.Sentences => new EventFiles.SentenceReader(),
        FileFormat.Table => new Tables.TableReader(head),
        _ => new PlainText.PlainTextReader(),
    };
}
