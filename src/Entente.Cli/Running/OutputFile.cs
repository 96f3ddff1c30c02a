using System.Text;

namespace Entente.Cli.Running;

/// <summary>Opens what is written: a file that the user named, or standard output.</summary>
static class OutputFile
{
    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Opens a file for writing, or standard output where none is named.</summary>
    /// <exception cref="UserException">The file cannot be written.</exception>
    public static TextWriter Open(string? path)
    {
        if (path is null or "-")
        {
            return new StreamWriter(Console.OpenStandardOutput(), Utf8, 1 << 16) { NewLine = "\n" };
        }

        return Guarded(path, () => new StreamWriter(path, append: false, Utf8, 1 << 16) { NewLine = "\n" });
    }

    /// <summary>Writes a file whole.</summary>
    /// <exception cref="UserException">The file cannot be written.</exception>
    public static void Write(string path, byte[] bytes) => Guarded(path, () =>
    {
        File.WriteAllBytes(path, bytes);
        return true;
    });

    static T Guarded<T>(string path, Func<T> write)
    {
        try
        {
            return write();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserException($"{path}: cannot be written: {error.Message} Name a file in a folder that you may write to.");
        }
    }
}
