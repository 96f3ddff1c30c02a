using System.Globalization;

namespace Entente.Language.Conllu;

/// <summary>Reads CoNLL-U (https://universaldependencies.org/format.html).</summary>
public static class ConlluReader
{
    const int Columns = 10;
    const int MostErrors = 20;

    /// <summary>Reads a whole file's text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="file">The name that errors are told with.</param>
    /// <exception cref="InvalidDataException">Lines are wrong; the message names each as file(line).</exception>
    public static ConlluFile Read(string text, string file)
    {
        ArgumentNullException.ThrowIfNull(text);
        var hasMark = text.StartsWith('\uFEFF');
        var body = hasMark ? text[1..] : text;
        var firstBreak = body.IndexOf('\n', StringComparison.Ordinal);
        var newLine = firstBreak > 0 && body[firstBreak - 1] == '\r' ? "\r\n" : "\n";
        var lines = body.Split(newLine);
        var endsInNewLine = lines[^1].Length == 0;
        var errors = new List<string>();
        var sentences = Sentences(endsInNewLine ? lines.AsSpan(0, lines.Length - 1) : lines, file, errors);
        return errors.Count == 0
            ? new ConlluFile(sentences) { NewLine = newLine, HasByteOrderMark = hasMark, EndsInNewLine = endsInNewLine }
            : throw new InvalidDataException(string.Join('\n', errors.Take(MostErrors)));
    }

    static List<ConlluSentence> Sentences(ReadOnlySpan<string> lines, string file, List<string> errors)
    {
        var sentences = new List<ConlluSentence>();
        for (var at = 0; at < lines.Length;)
        {
            var start = at;
            while (at < lines.Length && lines[at].Length > 0)
            {
                at++;
            }

            var end = at;
            while (at < lines.Length && lines[at].Length == 0)
            {
                at++;
            }

            sentences.Add(Sentence(lines[start..end], start + 1, at - end, file, errors));
        }

        return sentences;
    }

    static ConlluSentence Sentence(ReadOnlySpan<string> lines, int firstLine, int emptyLines, string file, List<string> errors)
    {
        var comments = new List<string>();
        var rows = new List<ConlluRow>();
        for (var i = 0; i < lines.Length; i++)
        {
            var error = lines[i][0] == '#' ? AddComment(lines[i], comments, rows) : AddRow(lines[i], rows);
            if (error is not null)
            {
                errors.Add($"{file}({firstLine + i}): {error}");
            }
        }

        if (errors.Count == 0)
        {
            CheckHeads(rows, firstLine + comments.Count, file, errors);
        }

        return new ConlluSentence(comments, rows) { Line = firstLine, EmptyLinesAfter = emptyLines };
    }

    static string? AddComment(string line, List<string> comments, List<ConlluRow> rows)
    {
        if (rows.Count > 0)
        {
            return "a comment stands among the words; comments stand before them";
        }

        comments.Add(line);
        return null;
    }

    static string? AddRow(string line, List<ConlluRow> rows)
    {
        var cells = line.Split('\t');
        if (cells.Length != Columns)
        {
            return $"expected {Columns} columns separated by tabs, found {cells.Length}";
        }

        if (!char.IsAsciiDigit(cells[0].FirstOrDefault()) || cells[1].Length == 0)
        {
            return $"expected an id such as 1, 1-2 or 1.1 and a form, found '{cells[0]}' and '{cells[1]}'";
        }

        rows.Add(new ConlluRow(
            cells[0], cells[1], cells[2], string.Intern(cells[3]), string.Intern(cells[4]), string.Intern(cells[5]), cells[6], string.Intern(cells[7]), cells[8], cells[9]));
        return null;
    }

    static void CheckHeads(List<ConlluRow> rows, int firstLine, string file, List<string> errors)
    {
        var words = rows.Count(row => row.IsWord);
        var expected = 0;
        foreach (var (i, row) in rows.Index().Where(row => row.Item.IsWord))
        {
            expected++;
            if (row.Id != expected.ToString(CultureInfo.InvariantCulture))
            {
                errors.Add($"{file}({firstLine + i}): expected the id {expected}, found '{row.Id}'");
            }

            var isHead = row.Head == "_"
                || (int.TryParse(row.Head, NumberStyles.None, CultureInfo.InvariantCulture, out var head) && head <= words && head != expected);
            if (!isHead)
            {
                errors.Add($"{file}({firstLine + i}): the head '{row.Head}' is not another word of the sentence");
            }
        }
    }
}
