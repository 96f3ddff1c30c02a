using System.Security.Cryptography;
using Entente.Reading;

namespace Entente.Cli.Importing;

/// <summary>Hashes what is read through it, and can tell the hash of just the first bytes, up to any place within the last block read.</summary>
sealed class HashingStream(Stream inner) : ForwardStream
{
    readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    byte[] last = [];
    int lastLength;
    int hashedOfLast;
    long lastStart;

    /// <summary>Bytes read.</summary>
    public override long Position { get => lastStart + lastLength; set => throw new NotSupportedException(); }

    /// <summary>Whether a place lies within the last block, so that the hash up to it can be told.</summary>
    public bool Covers(long place) => place - lastStart >= hashedOfLast && place - lastStart <= lastLength;

    /// <summary>The hash of the first bytes up to a place within the last block, in lower-case hexadecimal.</summary>
    public string HashAt(long place)
    {
        var upTo = (int)(place - lastStart);
        ArgumentOutOfRangeException.ThrowIfLessThan(upTo, hashedOfLast);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(upTo, lastLength);
        hash.AppendData(last, hashedOfLast, upTo - hashedOfLast);
        hashedOfLast = upTo;
        return Convert.ToHexStringLower(hash.GetCurrentHash());
    }

    /// <summary>Reads on to a place without giving the bytes out.</summary>
    public void SkipTo(long place)
    {
        var buffer = new byte[1 << 18];
        while (Position < place && Read(buffer, 0, (int)Math.Min(buffer.Length, place - Position)) > 0)
        {
        }
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        hash.AppendData(last, hashedOfLast, lastLength - hashedOfLast);
        (lastStart, lastLength, hashedOfLast) = (lastStart + lastLength, 0, 0);
        var read = inner.Read(buffer);
        if (last.Length < read)
        {
            last = new byte[Math.Max(read, last.Length * 2)];
        }

        buffer[..read].CopyTo(last);
        lastLength = read;
        return read;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            hash.Dispose();
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
