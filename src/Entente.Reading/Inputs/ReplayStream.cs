namespace Entente.Reading.Inputs;

/// <summary>
/// A stream whose first bytes were read to look at them, from its start again. Pipes cannot be wound back, so the
/// bytes are kept.
/// </summary>
sealed class ReplayStream(ReadOnlyMemory<byte> head, Stream rest) : ForwardStream
{
    ReadOnlyMemory<byte> head = head;

    /// <summary>Reads up to <paramref name="length"/> bytes and gives them with a stream that begins with them.</summary>
    public static async Task<(byte[] Head, ReplayStream Whole)> PeekAsync(Stream stream, int length, CancellationToken cancellation)
    {
        var buffer = new byte[length];
        var read = await stream.ReadAtLeastAsync(buffer, length, throwOnEndOfStream: false, cancellation).ConfigureAwait(false);
        var head = buffer.AsSpan(0, read).ToArray();
        return (head, new ReplayStream(head, stream));
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer) => head.IsEmpty ? rest.Read(buffer) : FromHead(buffer);

    /// <inheritdoc/>
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        head.IsEmpty ? rest.ReadAsync(buffer, cancellationToken) : ValueTask.FromResult(FromHead(buffer.Span));

    int FromHead(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, head.Length);
        head.Span[..count].CopyTo(buffer);
        head = head[count..];
        return count;
    }
}
