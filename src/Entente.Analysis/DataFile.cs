using System.Globalization;

namespace Entente.Analysis;

/// <summary>Reads the tables of this room: tab-separated, a header line, <c>#</c> comments.</summary>
static class DataFile
{
    /// <summary>The rows below the header.</summary>
    /// <exception cref="InvalidDataException">Lines with another number of cells, all of them, as <c>file(line): message</c>.</exception>
    public static IReadOnlyList<string[]> Rows(string file, int cells)
    {
        using var reader = new StreamReader(typeof(DataFile).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidDataException($"{file}: there is no such table."));
        var (rows, wrong, number, header) = (new List<string[]>(), new List<string>(), 0, true);
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var row = line.Split('\t');
            if (row.Length != cells)
            {
                wrong.Add(string.Create(CultureInfo.InvariantCulture, $"{file}({number}): {row.Length} cells, where {cells} belong."));
            }
            else if (!header)
            {
                rows.Add(row);
            }

            header = false;
        }

        return wrong.Count == 0 ? rows : throw new InvalidDataException(string.Join('\n', wrong));
    }
}
