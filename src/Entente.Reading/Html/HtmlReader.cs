using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Entente.Reading.Inputs;
using Entente.Reading.Texts;

namespace Entente.Reading.Html;

/// <summary>Reads a page as one article: its main text, and what its metadata say.</summary>
sealed partial class HtmlReader : IFormatReader
{
    const int DeclarationBytes = 4096;

    /// <inheritdoc/>
    public async IAsyncEnumerable<RawRecord> ReadAsync(
        InputFile file, Stream stream, ReadingOptions options, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var bytes = await WholeFile.BytesAsync(stream, options.MaxRecordBytes, cancellation).ConfigureAwait(false);
        var text = bytes is null ? default : TextDecoder.Decode(bytes, DeclaredEncoding(bytes));
        if (WholeFile.Fault(file, bytes, text, options) is { } fault)
        {
            yield return fault;
            yield break;
        }

        var page = new HtmlParser().ParseDocument(NestingLimit.Apply(text.Text));
        var article = PageMetadata.Of(page);
        var main = MainText.Of(page);
        if (main.Length == 0)
        {
            yield return new Rejected(file.Shown, 0,
                "the page holds no text to read (it may be built by a script, or be only links and pictures); save the page as a browser shows it, or give its text");
            yield break;
        }

        yield return article with { Text = main, Notices = [.. text.Notices(file.Shown, 0)] };
    }

    static string DeclaredEncoding(byte[] bytes) =>
        Declaration().Match(Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, DeclarationBytes))).Groups[1].Value;

    [GeneratedRegex(@"<meta[^>]+charset\s*=\s*[""']?\s*([\w-]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Declaration();
}
