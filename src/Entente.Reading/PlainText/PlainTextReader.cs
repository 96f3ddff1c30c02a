using System.Runtime.CompilerServices;
using Entente.Reading.Inputs;
using Entente.Reading.Texts;

namespace Entente.Reading.PlainText;

/// <summary>Reads a file of plain text as one article, with header lines ("Title: ...") before a blank line if it has any.</summary>
sealed class PlainTextReader : IFormatReader
{
    /// <inheritdoc/>
    public async IAsyncEnumerable<RawRecord> ReadAsync(
        InputFile file, Stream stream, ReadingOptions options, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var bytes = await WholeFile.BytesAsync(stream, options.MaxRecordBytes, cancellation).ConfigureAwait(false);
        var text = bytes is null ? default : TextDecoder.Decode(bytes);
        if (WholeFile.Fault(file, bytes, text, options) is { } fault)
        {
            yield return fault;
            yield break;
        }

        yield return HeaderLines.Split(text.Text) with { Notices = [.. text.Notices(file.Shown, 0)] };
    }
}
