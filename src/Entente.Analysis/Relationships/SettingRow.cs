using System.Globalization;

namespace Entente.Analysis;

/// <summary>A row of the settings of a simulation: cells between tabs, below a header; <c>#</c> begins a comment.</summary>
/// <param name="cells">The cells.</param>
/// <param name="names">Their names.</param>
sealed class SettingRow(string[] cells, string[] names)
{
    /// <summary>Reads a line; null for a comment or the header.</summary>
    /// <exception cref="FormatException">It has another number of cells.</exception>
    public static SettingRow? Parse(string line, string header)
    {
        ArgumentNullException.ThrowIfNull(line);
        if (line.StartsWith('#') || line == header)
        {
            return null;
        }

        var (cells, names) = (line.Split('\t'), header.Split('\t'));
        return cells.Length == names.Length ? new(cells, names)
            : throw new FormatException($"{English.Count(cells.Length, "cell")}, where {English.Number(names.Length)} belong: {string.Join(", ", names)}.");
    }

    /// <summary>The text of a cell.</summary>
    public string this[int cell] => cells[cell];

    /// <summary>The text of a cell, one of those allowed.</summary>
    /// <exception cref="FormatException">It is none of them.</exception>
    public string One(int cell, params string[] allowed) =>
        allowed.Contains(cells[cell], StringComparer.Ordinal) ? cells[cell] : throw Wrong(cell, string.Join(" or ", allowed));

    /// <summary>A whole number.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public int Whole(int cell) => int.TryParse(cells[cell], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var n) ? n : throw Wrong(cell, "a whole number");

    /// <summary>A number.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public double Number(int cell) =>
        double.TryParse(cells[cell], NumberStyles.Float, CultureInfo.InvariantCulture, out var x) && double.IsFinite(x) ? x : throw Wrong(cell, "a number");

    FormatException Wrong(int cell, string wanted) => new($"the cell {names[cell]} is '{cells[cell]}'; it must be {wanted}.");
}
