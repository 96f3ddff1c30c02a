using Entente.Reading.EventFiles;
using Entente.Store;

namespace Entente.Cli.Importing;

/// <summary>Reads one row again from the file that it was imported from, if that is still there.</summary>
static class SourceRow
{
    const int Most = 1 << 20;

    /// <summary>The row at an offset, without its line end; null if the file is gone or shorter.</summary>
    public static byte[]? Read(ImportLedger file, long offset)
    {
        try
        {
            using var stream = Open(file.Name);
            if (stream is null)
            {
                return null;
            }

            var skip = new byte[1 << 16];
            for (var left = offset; left > 0;)
            {
                var read = stream.Read(skip, 0, (int)Math.Min(skip.Length, left));
                if (read == 0)
                {
                    return null;
                }

                left -= read;
            }

            var buffer = new byte[Most];
            var bytes = buffer.AsSpan(0, stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false));
            var end = bytes.IndexOf((byte)'\n');
            return bytes.IsEmpty ? null : (end < 0 ? bytes : bytes[..end]).TrimEnd((byte)'\r').ToArray();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>The columns of a row of a file: the header's, where the file is still there.</summary>
    public static FileLayout Layout(ImportLedger file, EventFormat format, byte[] row)
    {
        var head = format.Header == HeaderUse.No ? row : Read(file, 0) ?? row;
        var found = LayoutFinder.Find(head, format) ?? FileLayout.Usual(format, false);
        return found.HasHeader ? found.WithoutHeader() : found;
    }

    static Stream? Open(string name)
    {
        if (File.Exists(name))
        {
            return EventParts.Of(name, new(), _ => { }) is [var part, ..] ? part.Open() : null;
        }

        for (var slash = name.LastIndexOf('/'); slash > 0; slash = name.LastIndexOf('/', slash - 1))
        {
            if (File.Exists(name[..slash]))
            {
                return EventParts.Of(name[..slash], new(), _ => { }).FirstOrDefault(p => p.Shown == name)?.Open();
            }
        }

        return null;
    }
}
