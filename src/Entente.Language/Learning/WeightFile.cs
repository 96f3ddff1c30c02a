using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Entente.Language.Learning;

/// <summary>
/// A weight file: its name and version, header lines of which the last is the data's length and check sum, an empty line,
/// compressed data.
/// </summary>
static class WeightFile
{
    const string CheckLine = "data: ";
    const int LongestHeader = 100;

    /// <summary>Reads a file and what its data hold.</summary>
    /// <exception cref="InvalidDataException">It is another file, is cut or was changed.</exception>
    public static T Read<T>(Stream stream, string magic, Func<IReadOnlyList<string>, BinaryReader, T> read)
    {
        var (header, data) = Read(stream, magic);
        using var reader = new BinaryReader(new MemoryStream(data), Encoding.UTF8);
        try
        {
            return read(header, reader);
        }
        catch (EndOfStreamException error)
        {
            throw new InvalidDataException("The weight file is cut: its data end too soon. Take a fresh copy, or train it again (entente train).", error);
        }
    }

    /// <summary>Reads a file.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="magic">Its first line.</param>
    /// <exception cref="InvalidDataException">It is another file, is cut or was changed.</exception>
    public static (IReadOnlyList<string> Header, byte[] Data) Read(Stream stream, string magic)
    {
        var first = ReadLine(stream);
        if (first != magic)
        {
            throw new InvalidDataException($"Not a weight file of this version: it starts with '{Shown(first)}', not with '{magic}'. Train it again with this version (entente train).");
        }

        var header = new List<string>();
        for (var line = ReadLine(stream); line.Length > 0; line = ReadLine(stream))
        {
            header.Add(line);
            if (header.Count > LongestHeader)
            {
                throw new InvalidDataException("The weight file's header has no end: the file was changed. Take a fresh copy, or train it again (entente train).");
            }
        }

        var data = Decompress(stream);
        var expected = header.LastOrDefault(line => line.StartsWith(CheckLine, StringComparison.Ordinal));
        if (expected is not null && expected != Check(data))
        {
            throw new InvalidDataException($"The weight file is cut or was changed: its header says '{expected}', its data are '{Check(data)}'. Take a fresh copy, or train it again (entente train).");
        }

        return (header, data);
    }

    /// <summary>Writes a file.</summary>
    public static void Write(Stream stream, string magic, IReadOnlyList<string> header, byte[] data)
    {
        stream.Write(Encoding.UTF8.GetBytes($"{magic}\n{string.Concat(header.Select(line => line + "\n"))}{Check(data)}\n\n"));
        using var compressed = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        compressed.Write(data);
    }

    static byte[] Decompress(Stream stream)
    {
        try
        {
            using var data = new MemoryStream();
            using var compressed = new BrotliStream(stream, CompressionMode.Decompress);
            compressed.CopyTo(data, 1 << 16);
            return data.ToArray();
        }
        catch (Exception error) when (error is InvalidOperationException or InvalidDataException or EndOfStreamException)
        {
            throw new InvalidDataException($"The weight file is cut or was changed: {error.Message} Take a fresh copy, or train it again (entente train).", error);
        }
    }

    static string Check(byte[] data)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(data, hash);
        return string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{CheckLine}{data.Length} bytes, check {BinaryPrimitives.ReadUInt64BigEndian(hash):x16}");
    }

    static string Shown(string line) => new([.. line.Take(40).Select(c => char.IsControl(c) || c == '\uFFFD' ? '?' : c)]);

    static string ReadLine(Stream stream)
    {
        var line = new List<byte>();
        for (var value = stream.ReadByte(); value is >= 0 and not '\n' && line.Count < 1000; value = stream.ReadByte())
        {
            line.Add((byte)value);
        }

        return Encoding.UTF8.GetString([.. line]);
    }
}
