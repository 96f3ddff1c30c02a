namespace Entente.Store;

/// <summary>
/// A database file whose making was cut off before it held anything: the process was killed, or the disk was full, while the headers were
/// written. DuckDB would refuse it for ever.
/// </summary>
static class UnfinishedFile
{
    /// <summary>Bytes of the headers that every complete file has: three blocks of 4,096.</summary>
    const int Headers = 3 * 4096;

    /// <summary>Deletes such a file; any other is left alone.</summary>
    public static void Discard(string path)
    {
        var file = new FileInfo(path);
        if (file.Exists && file.Length < Headers && IsOurs(path, file.Length))
        {
            file.Delete();
            File.Delete(path + ".wal");
        }
    }

    /// <summary>Whether it is empty, or begins as DuckDB's files do: eight bytes of checksum, then the letters DUCK.</summary>
    static bool IsOurs(string path, long length)
    {
        if (length == 0)
        {
            return true;
        }

        Span<byte> head = stackalloc byte[12];
        using var stream = File.OpenRead(path);
        return stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head[8..].SequenceEqual("DUCK"u8);
    }
}
