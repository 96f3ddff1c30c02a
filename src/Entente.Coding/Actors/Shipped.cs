namespace Entente.Coding;

/// <summary>Single data files inside this assembly.</summary>
static class Shipped
{
    /// <summary>The text of one file: <c>Names/letters.tsv</c>.</summary>
    public static string Text(string path) => Read("Dictionaries/" + path);

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
