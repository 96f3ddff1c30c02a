namespace Entente.Coding;

/// <summary>The data files inside this assembly.</summary>
static class Shipped
{
    /// <summary>The text of one file: <c>Names/letters.tsv</c>.</summary>
    public static string Text(string path) => Read("Dictionaries/" + path);

    /// <summary>The files of a folder of Dictionaries, in the order of their names.</summary>
    public static IReadOnlyList<ActorFile> Folder(string folder)
    {
        var prefix = $"Dictionaries/{folder}/";
        var names = new List<string>();
        foreach (var name in typeof(Shipped).Assembly.GetManifestResourceNames())
        {
            if (name.Replace('\\', '/').StartsWith(prefix, StringComparison.Ordinal) && name.EndsWith(".tsv", StringComparison.Ordinal))
            {
                names.Add(name);
            }
        }

        names.Sort(StringComparer.Ordinal);
        return names.ConvertAll(name => new ActorFile(name[prefix.Length..], Read(name)));
    }

    static string Read(string resource)
    {
        using var stream = typeof(Shipped).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The assembly lacks its file {resource}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var text = bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? bytes.AsSpan(3) : bytes;
        return System.Text.Encoding.UTF8.GetString(text);
    }
}
