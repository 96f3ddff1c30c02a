using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Entente.Reading.Inputs;
using Entente.Reading.Texts;

namespace Entente.Reading.Tables;

/// <summary>Reads CSV and TSV with a header row, a row at a time.</summary>
/// <param name="head">The first bytes of the stream, which tell its encoding.</param>
sealed class TableReader(byte[] head) : IFormatReader
{
    static readonly char[] Delimiters = [',', '\t', ';'];

    /// <inheritdoc/>
    public async IAsyncEnumerable<RawRecord> ReadAsync(
        InputFile file, Stream stream, ReadingOptions options, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        var encoding = EncodingFinder.Find(head);
        using var reader = new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        var lines = new TextLines(reader, options.MaxRecordBytes);
        if (Fault(file, lines, encoding, out var delimiter, out var header) is { } fault)
        {
            yield return fault;
            yield break;
        }

        var rows = new RowReader(lines, delimiter, options.MaxRecordBytes);
        rows.Next(0);
        var number = 0;
        while (rows.Next(header.Count) is { } row)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return Record(file, row, ++number, header, encoding);
        }

        if (number == 0)
        {
            yield return new Rejected(file.Shown, 0, "there is a header row and no row below it; add the articles");
        }
    }

    static Rejected? Fault(InputFile file, TextLines lines, Encoding encoding, out char delimiter, out IReadOnlyList<string> header)
    {
        (delimiter, header) = (',', []);
        var first = lines.Peek(0) ?? "";
        if (new DecodedText(first, encoding.WebName, 0).IsBinary)
        {
            return new(file.Shown, 0, "the file is not text (it holds NUL or many control characters); export the table as CSV");
        }

        delimiter = DelimiterOf(first);
        var parser = new RowParser(delimiter);
        parser.Add(first);
        header = [.. parser.Cells.Select(cell => cell.Trim())];
        return header.Any(name => Fields.Shipped.Of(name) == "text") ? null
            : new(file.Shown, 1, $"the header row has no column 'text' (it has: {Shown(header)}); name the column with the article's text 'text'");
    }

    static char DelimiterOf(string header) =>
        Delimiters.MaxBy(c => header.Count(d => d == c));

    static string Shown(IReadOnlyList<string> header)
    {
        var names = string.Join(", ", header.Take(12));
        return names.Length > 200 ? names[..200] + "..." : names;
    }

    static RawRecord Record(InputFile file, TableRow row, int number, IReadOnlyList<string> header, Encoding encoding)
    {
        if (row.Fault.Length > 0)
        {
            var lines = row.LastLine > row.Line ? $"row {number}, lines {row.Line} to {row.LastLine}: " : $"row {number}: ";
            return new Rejected(file.Shown, row.Line, lines + row.Fault);
        }

        var article = Fields.Shipped.ToArticle(row.Line, header.Zip(row.Cells, KeyValuePair.Create));
        var decoded = new DecodedText(article.Text, number == 1 ? encoding.WebName : "utf-8", article.Text.Count(c => c == '\uFFFD'));
        return article with
        {
            Suffix = "#" + number.ToString(CultureInfo.InvariantCulture),
            Notices = [.. decoded.Notices(file.Shown, row.Line)],
        };
    }
}
