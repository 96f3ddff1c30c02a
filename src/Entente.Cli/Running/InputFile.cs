using System.Text.Json;

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

    /// <summary>What each line of a labelled file says; empty lines are passed over.</summary>
    /// <param name="path">The file.</param>
    /// <param name="parse">Reads one line.</param>
    /// <param name="fault">What stands before the reason why a line could not be read.</param>
    /// <exception cref="UserException">The file cannot be read, or a line is not what it should be; the message names file and line.</exception>
    public static List<T> Parsed<T>(string path, Func<string, T> parse, string fault = "")
    {
        var (read, number) = (new List<T>(), 0);
        foreach (var line in Lines(path))
        {
            number++;
            try
            {
                if (line.Length > 0)
                {
                    read.Add(parse(line));
                }
            }
            catch (Exception error) when (error is JsonException or FormatException)
            {
                throw new UserException($"{path}({number}): {fault}{error.Message}");
            }
        }

        return read;
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
