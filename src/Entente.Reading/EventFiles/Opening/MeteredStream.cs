using System.Globalization;

namespace Entente.Reading.EventFiles;

/// <summary>Reads an unpacked stream and stops where it unpacks to more than it may, or than it says.</summary>
sealed class MeteredStream(Stream unpacked, Stream packed, long packedBefore, long? declared, uint? checksum, string name, OpeningLimits limits) : ForwardStream
{
    const long Free = 64L << 20;
    readonly Crc32 crc = new();
    long read;

    /// <inheritdoc/>
    public override long Position { get => read; set => throw new NotSupportedException(); }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var count = unpacked.Read(buffer);
        read += count;
        if (declared is { } said && (read > said || (count == 0 && buffer.Length > 0 && read < said)))
        {
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture,
                $"{name} says that it unpacks to {said:N0} bytes and holds {(read > said ? "more" : $"only {read:N0}")}: the archive is damaged or forged; fetch it again"));
        }

        if (checksum is { } expected)
        {
            crc.Add(buffer[..count]);
            if (count == 0 && buffer.Length > 0 && crc.Value != expected)
            {
                throw new InvalidDataException($"{name} does not have the checksum that its archive names: the archive is damaged, or lies about its size; fetch it again");
            }
        }

        var taken = Math.Max(1, packed.CanSeek ? packed.Position - packedBefore : read);
        if (read > limits.Bytes || (read > Free && read > limits.Ratio * taken))
        {
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture,
                $"{name} unpacks to more than {limits.Ratio:N0} times its size: that is a bomb, not data; unpack it yourself if you trust it"));
        }

        return count;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            unpacked.Dispose();
        }

        base.Dispose(disposing);
    }
}
