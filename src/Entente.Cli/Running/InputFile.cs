namespace Entente.Cli.Running;

/// <summary>Opens files that the user named, with a plain message where that fails.</summary>
static class InputFile
{
    /// <summary>The lines of a file, or of standard input for "-".</summary>
    /// <exception cref="UserException">The file is missing or cannot be read.</exception>
    public static IEnumerable<string> Lines(string path)
    {
        using var reader = path == "-" ? Console.In : new StreamReader(Open(path));
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    /// <summary>Opens a file for reading.</summary>
    /// <exception cref="UserException">The file is missing or cannot be read.</exception>
    public static Stream Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            var why = Directory.Exists(path) ? "it is a directory; name a file" : error is UnauthorizedAccessException ? "permission denied" : "there is no such file";
            throw new UserException($"{path}: cannot be read: {why}.");
        }
    }
}
