using System.Globalization;
using System.Text;

namespace Entente.Analysis;

/// <summary>One direction over time in two rows up (cooperation) and one or two down (conflict), drawn with blocks.</summary>
static class SeriesPlot
{
    const string Up = " ▁▂▃▄▅▆▇█";
    const string Down = " ▔▀█";

    /// <summary>The most columns of a plot; longer series are joined to fewer, wider steps.</summary>
    public const int MostColumns = 84;

    const int Rows = 2;

    /// <summary>How many steps stand in one column.</summary>
    public static int Together(int steps) => Math.Max(1, (steps + MostColumns - 1) / MostColumns);

    /// <summary>Sums of so many steps each, of the kinds of acts given.</summary>
    public static int[] Columns(IReadOnlyList<RelationPoint> points, int together, int first, int second) =>
        [.. points.Chunk(together).Select(c => c.Sum(p => p.Counts[first] + p.Counts[second]))];

    /// <summary>The four rows of a direction.</summary>
    public static void Draw(StringBuilder text, RelationSide side, int together, int up, int down)
    {
        var (cooperation, conflict) = (Columns(side.Points, together, 0, 1), Columns(side.Points, together, 2, 3));
        for (var row = Rows - 1; row >= 0; row--)
        {
            var label = row == Rows - 1 ? Label("cooperation", up) : new string(' ', 17);
            text.Append(label).Append(" │").Append(string.Concat(cooperation.Select(n => Cell(n, up, row, Up)))).TrimRight().Append('\n');
        }

        text.Append(new string(' ', 17)).Append(" ┼").Append('─', cooperation.Length).Append('\n');
        for (var row = 0; row < Rows; row++)
        {
            var label = row == Rows - 1 ? Label("conflict", down) : new string(' ', 17);
            text.Append(label).Append(" │").Append(string.Concat(conflict.Select(n => Cell(n, down, row, Down)))).TrimRight().Append('\n');
        }
    }

    /// <summary>The years (or first days) under the columns.</summary>
    public static string Axis(IReadOnlyList<RelationPoint> points, int together)
    {
        var line = new StringBuilder(new string(' ', 19));
        var shown = -1;
        var columns = points.Chunk(together).Select(c => c[0].Start).ToList();
        for (var i = 0; i < columns.Count; i++)
        {
            var year = columns[i].Year;
            if (year != shown && line.Length <= 19 + i)
            {
                line.Append(' ', 19 + i - line.Length).Append(CultureInfo.InvariantCulture, $"{year} ");
                shown = year;
            }
        }

        return line.ToString().TrimEnd();
    }

    static string Label(string words, int top) => string.Create(CultureInfo.InvariantCulture, $"  {words,-11}{top,4}");

    // A row holds its part of the height; whatever is above zero shows at least the smallest block.
    static char Cell(int n, int top, int row, string blocks)
    {
        if (n == 0)
        {
            return ' ';
        }

        var levels = blocks.Length - 1;
        var height = Math.Max(1, (int)Math.Round((double)n / top * Rows * levels, MidpointRounding.AwayFromZero));
        return blocks[Math.Clamp(height - (row * levels), 0, levels)];
    }

    static StringBuilder TrimRight(this StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }

        return text;
    }
}
