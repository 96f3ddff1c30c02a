namespace Entente.Coding;

/// <summary>A dictionary or rule file as text, with the name that messages and evidence give it.</summary>
/// <param name="Name">Name without folders: "ASSAULT.tsv".</param>
/// <param name="Text">The whole text.</param>
public sealed record DictionaryFile(string Name, string Text)
{
    /// <summary>Lines that are neither empty nor comments, the header line left out: line number and cells.</summary>
    public IEnumerable<(int Line, string[] Cells)> Rows()
    {
        var line = 0;
        var header = true;
        using var reader = new StringReader(Text);
        while (reader.ReadLine() is { } text)
        {
            line++;
            if (text.Length == 0 || text[0] == '#')
            {
                continue;
            }

            if (!header)
            {
                yield return (line, text.Split('\t'));
            }

            header = false;
        }
    }

    /// <summary>The files shipped with this assembly in a folder of Dictionaries ("Rules"), in order of name.</summary>
    public static IReadOnlyList<DictionaryFile> Shipped(string folder)
    {
        var assembly = typeof(DictionaryFile).Assembly;
        var prefix = $"Dictionaries/{folder}/";
        return [.. assembly.GetManifestResourceNames()
            .Select(name => (Name: name, Path: name.Replace('\\', '/')))
            .Where(resource => resource.Path.StartsWith(prefix, StringComparison.Ordinal) && resource.Path.EndsWith(".tsv", StringComparison.Ordinal))
            .OrderBy(resource => resource.Path, StringComparer.Ordinal)
            .Select(resource => new DictionaryFile(resource.Path[prefix.Length..], Read(resource.Name)))];
    }

    static string Read(string resource)
    {
        using var stream = typeof(DictionaryFile).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
