namespace Entente.Cli.Output;

/// <summary>A plain table whose columns line up; the last column is cut to the width of the terminal.</summary>
static class Aligned
{
    const int WidestCell = 60;

    /// <summary>Writes a heading and rows.</summary>
    public static void Write(IReadOnlyList<string> columns, IReadOnlyList<string[]> rows, TextWriter output)
    {
        var widths = columns.Select((c, i) => Math.Min(WidestCell, rows.Select(r => r[i].Length).Append(c.Length).Max())).ToArray();
        output.WriteLine(Line([.. columns], widths));
        output.WriteLine(string.Join("  ", widths.Select(w => new string('-', w))));
        foreach (var row in rows)
        {
            output.WriteLine(Line(row, widths));
        }
    }

    static string Line(string[] cells, int[] widths) => string.Join("  ", cells.Select((c, i) => Cut(c, widths[i]).PadRight(widths[i]))).TrimEnd();

    static string Cut(string cell, int width)
    {
        var line = cell.ReplaceLineEndings(" ");
        return line.Length <= width ? line : string.Concat(line.AsSpan(0, width - 1), "\u2026");
    }
}
