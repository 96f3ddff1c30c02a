namespace Entente.Coding;

/// <summary>Reads the small two-column tables: a key and its members, tab-separated, <c>#</c> comments, one header line.</summary>
static class WordTable
{
    /// <summary>The rows after the header, in order.</summary>
    public static IEnumerable<(string Key, string Members)> Rows(string text)
    {
        var header = true;
        foreach (var line in text.Split('\n'))
        {
            var row = line.TrimEnd('\r');
            var tab = row.IndexOf('\t', StringComparison.Ordinal);
            if (tab < 0 || row[0] == '#')
            {
                continue;
            }

            if (!header)
            {
                yield return (row[..tab], row[(tab + 1)..]);
            }

            header = false;
        }
    }
}
