namespace Entente.Reading.EventFiles;

/// <summary>One event file: a file as it is, an unpacked one, or an entry of a ZIP archive.</summary>
public sealed class EventPart
{
    readonly Func<Stream> open;

    /// <summary>A file that is opened by a function.</summary>
    /// <param name="shown">How messages name it.</param>
    /// <param name="packedBytes">Its bytes on the disk.</param>
    /// <param name="open">Opens it from its start, unpacked.</param>
    /// <param name="isPlain">Whether it is not packed.</param>
    public EventPart(string shown, long packedBytes, Func<Stream> open, bool isPlain = false) =>
        (Shown, PackedBytes, this.open, IsPlain) = (shown, packedBytes, open, isPlain);

    /// <summary>How messages name it: the path, with the entry in an archive: "a.zip/b.csv".</summary>
    public string Shown { get; }

    /// <summary>Its bytes on the disk, packed or not; what progress is measured by.</summary>
    public long PackedBytes { get; }

    /// <summary>Whether it is not packed.</summary>
    public bool IsPlain { get; }

    /// <summary>When the file that it is or stands in was last changed, in ticks of 100 ns, UTC; 0 if that is not known.</summary>
    public long Modified { get; init; }

    /// <summary>Opens it from its start, unpacked.</summary>
    /// <exception cref="InvalidDataException">While it is read: it unpacks to more than it may or says, or is damaged.</exception>
    public Stream Open() => open();

    /// <summary>Its first bytes, unpacked.</summary>
    public byte[] Head(int length = 1 << 16)
    {
        using var stream = Open();
        var buffer = new byte[length];
        var read = stream.ReadAtLeast(buffer, length, throwOnEndOfStream: false);
        return buffer.AsSpan(0, read).ToArray();
    }
}
