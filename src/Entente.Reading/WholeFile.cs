using Entente.Reading.Inputs;
using Entente.Reading.Texts;

namespace Entente.Reading;

/// <summary>Reads a file that is one record.</summary>
static class WholeFile
{
    /// <summary>All bytes, or null if there are more than allowed.</summary>
    public static async Task<byte[]?> BytesAsync(Stream stream, int limit, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (await stream.ReadAsync(buffer, cancellation).ConfigureAwait(false) is > 0 and var read)
        {
            if (bytes.Length + read > limit)
            {
                return null;
            }

            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }

    /// <summary>Why a file of one article is rejected whose bytes or text are these; null if it is not.</summary>
    public static Rejected? Fault(InputFile file, byte[]? bytes, DecodedText text, ReadingOptions options) =>
        bytes is null ? TooLong(file, 0, "file", options)
        : text.IsBinary ? new(file.Shown, 0, "the file is not text (it holds NUL or many control characters); give the article's text")
        : string.IsNullOrWhiteSpace(text.Text) ? new(file.Shown, 0, "the file holds only blanks; put an article into it or leave it out")
        : null;

    /// <summary>The rejection of a record with more bytes than allowed.</summary>
    public static Rejected TooLong(InputFile file, int line, string what, ReadingOptions options) =>
        new(file.Shown, line, $"the {what} is longer than {Megabytes(options.MaxRecordBytes)}; articles are much shorter, so check it or split it");

    static string Megabytes(int bytes) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{bytes / 1048576.0:0.##} MB ({bytes} bytes)");
}
