using System.IO.Compression;
using ZstdSharp;

namespace Entente.Reading.EventFiles;

/// <summary>Opens event files: as they are, or in gzip, Zstandard or ZIP, without unpacking them to the disk.</summary>
public static class EventParts
{
    /// <summary>The event files of a path: one, or one for each entry of an archive.</summary>
    /// <param name="path">A file.</param>
    /// <param name="limits">How far it may unpack.</param>
    /// <param name="reject">Told of each entry that is not opened, and why.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IReadOnlyList<EventPart> Of(string path, OpeningLimits limits, Action<Rejected> reject)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(reject);
        limits = limits == default ? new() : limits;
        Span<byte> head = stackalloc byte[4];
        using (var file = OpenFile(path))
        {
            head = head[..file.ReadAtLeast(head, 4, throwOnEndOfStream: false)];
        }

        var (bytes, modified) = (new FileInfo(path).Length, ModifiedAt(path));
        return head switch
        {
            [0x1F, 0x8B, ..] => [new(path, bytes, () => Metered(path, limits, f => new GZipStream(f, CompressionMode.Decompress))) { Modified = modified }],
            [0x28, 0xB5, 0x2F, 0xFD] => [new(path, bytes, () => Metered(path, limits, f => new DecompressionStream(f))) { Modified = modified }],
            [(byte)'P', (byte)'K', 3 or 5, 4 or 6] => Entries(path, limits, reject),
            _ => [new(path, bytes, () => OpenFile(path), isPlain: true) { Modified = modified }],
        };
    }

    /// <summary>Opens a file to be written: packed by gzip or Zstandard where its name ends in .gz or .zst.</summary>
    public static Stream Create(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".gz" => new GZipStream(file, CompressionLevel.Optimal),
            ".zst" => new CompressionStream(file, leaveOpen: false),
            _ => file,
        };
    }

    static long ModifiedAt(string path) => new FileInfo(path).LastWriteTimeUtc.Ticks;

    static FileStream OpenFile(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 16, FileOptions.SequentialScan);

    static MeteredStream Metered(string path, OpeningLimits limits, Func<Stream, Stream> unpack)
    {
        var file = OpenFile(path);
        return new(unpack(file), file, 0, null, null, path, limits);
    }

    static List<EventPart> Entries(string path, OpeningLimits limits, Action<Rejected> reject)
    {
        var parts = new List<EventPart>();
        try
        {
            using var archive = ZipFile.OpenRead(path);
            foreach (var (entry, number) in archive.Entries.Select((e, i) => (e, i)).Where(e => e.e.Name.Length > 0))
            {
                if (IsOutside(entry.FullName))
                {
                    reject(new(path, 0, $"the entry {entry.FullName} of the archive points outside of it; such an entry is not read"));
                    continue;
                }

                parts.Add(new($"{path}/{entry.FullName}", entry.CompressedLength, () => OpenEntry(path, number, limits)) { Modified = ModifiedAt(path) });
            }
        }
        catch (InvalidDataException error)
        {
            reject(new(path, 0, $"the ZIP archive is damaged ({error.Message}); fetch it again"));
        }

        return parts;
    }

    static bool IsOutside(string name) => name.StartsWith('/') || name.StartsWith('\\') || name.Contains(':', StringComparison.Ordinal) || name.Split('/', '\\').Contains("..");

    static MeteredStream OpenEntry(string path, int number, OpeningLimits limits)
    {
        var file = OpenFile(path);
        var archive = new ZipArchive(file, ZipArchiveMode.Read);
        var entry = archive.Entries[number];
        return new(new Closing(entry.Open(), archive), new Packed(entry.CompressedLength), 0, entry.Length, entry.Crc32, $"{path}/{entry.FullName}", limits);
    }

    /// <summary>Stands for the packed bytes of an entry, all of which may be taken at once.</summary>
    sealed class Packed(long length) : MemoryStream
    {
        public override long Position { get => length; set => throw new NotSupportedException(); }
    }

    /// <summary>Closes the archive with its entry.</summary>
    sealed class Closing(Stream entry, ZipArchive archive) : ForwardStream
    {
        public override int Read(Span<byte> buffer) => entry.Read(buffer);

        protected override void Dispose(bool disposing)
        {
            entry.Dispose();
            archive.Dispose();
            base.Dispose(disposing);
        }
    }
}
