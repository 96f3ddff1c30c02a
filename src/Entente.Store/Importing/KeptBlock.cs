using System.Buffers.Binary;
using System.IO.Compression;

namespace Entente.Store;

/// <summary>Rows that are kept with their offsets, compressed together: offset (8 bytes), length (4 bytes), the row, and so on.</summary>
public sealed class KeptBlock : IDisposable
{
    const int Enough = 1 << 20;

    readonly MemoryStream rows = new();

    /// <summary>The offset of the first row; null if there is none.</summary>
    public long? First { get; private set; }

    /// <summary>Whether it is large enough to be packed.</summary>
    public bool IsFull => rows.Length >= Enough;

    /// <summary>Adds a row.</summary>
    public void Add(long offset, ReadOnlySpan<byte> row)
    {
        First ??= offset;
        Span<byte> head = stackalloc byte[12];
        BinaryPrimitives.WriteInt64LittleEndian(head, offset);
        BinaryPrimitives.WriteInt32LittleEndian(head[8..], row.Length);
        rows.Write(head);
        rows.Write(row);
    }

    /// <summary>The rows packed; the block is empty afterwards.</summary>
    public (long Offset, byte[] Packed) Pack()
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zlib.Write(rows.GetBuffer(), 0, (int)rows.Length);
        }

        var answer = (First ?? 0, packed.ToArray());
        rows.SetLength(0);
        First = null;
        return answer;
    }

    /// <inheritdoc/>
    public void Dispose() => rows.Dispose();

    /// <summary>The row at an offset in an unpacked block; null if it is not there.</summary>
    internal static byte[]? Find(Stream unpacked, long offset)
    {
        var head = new byte[12];
        while (unpacked.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length)
        {
            var row = new byte[BinaryPrimitives.ReadInt32LittleEndian(head.AsSpan(8))];
            unpacked.ReadExactly(row);
            if (BinaryPrimitives.ReadInt64LittleEndian(head) == offset)
            {
                return row;
            }
        }

        return null;
    }
}
