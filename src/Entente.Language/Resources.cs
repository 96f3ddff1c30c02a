namespace Entente.Language;

/// <summary>The data files inside this assembly.</summary>
static class Resources
{
    /// <summary>Opens a data file.</summary>
    public static Stream Open(string name) => typeof(Resources).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"This build of Entente.Language lacks its data file {name}.");

    /// <summary>The lines of a data file.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var reader = new StreamReader(Open(name));
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
