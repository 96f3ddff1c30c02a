namespace Entente;

/// <summary>Rows of the shipped tab-separated tables: <c>#</c> begins a comment, the first other line is the header.</summary>
static class DataRows
{
    /// <summary>The rows of a table, each with so many cells; missing ones are empty.</summary>
    public static IEnumerable<string[]> Read(string name, int cells)
    {
        using var stream = typeof(DataRows).Assembly.GetManifestResourceStream("Entente.Data." + name)
            ?? throw new ArgumentException($"There is no table '{name}'.", nameof(name));
        using var reader = new StreamReader(stream);
        var header = true;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (!header)
            {
                var row = line.Split('\t');
                Array.Resize(ref row, cells);
                yield return [.. row.Select(c => c ?? "")];
            }

            header = false;
        }
    }
}
