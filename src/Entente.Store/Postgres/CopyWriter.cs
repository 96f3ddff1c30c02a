using System.Buffers.Binary;
using System.Text;

namespace Entente.Store;

/// <summary>
/// Rows in the binary format of COPY: for each the number of cells (two bytes), then each cell's length (four bytes, -1 for none) and bytes,
/// numbers with the high byte first, days counted from 2000-01-01.
/// </summary>
sealed class CopyWriter(CopyLane lane, string table, Action<string, long> written) : ITableWriter
{
    const int CellHead = 4;
    static readonly int DayZero = new DateOnly(2000, 1, 1).DayNumber;

    byte[] buffer = new byte[1 << 15];
    int used;
    int rowStart = -1;
    short cells;
    long rows;

    /// <inheritdoc/>
    public ITableWriter Add(string? value)
    {
        if (value is null)
        {
            return Nothing();
        }

        var cell = Cell(Encoding.UTF8.GetMaxByteCount(value.Length));
        var length = Encoding.UTF8.GetBytes(value, cell);
        cell[..length].Replace((byte)0, (byte)' ');
        return Filled(length);
    }

    /// <inheritdoc/>
    public ITableWriter Add(long? value)
    {
        if (value is not { } number)
        {
            return Nothing();
        }

        BinaryPrimitives.WriteInt64BigEndian(Cell(8), number);
        return Filled(8);
    }

    /// <inheritdoc/>
    public ITableWriter Add(int? value)
    {
        if (value is not { } number)
        {
            return Nothing();
        }

        BinaryPrimitives.WriteInt32BigEndian(Cell(4), number);
        return Filled(4);
    }

    /// <inheritdoc/>
    public ITableWriter Add(short? value)
    {
        if (value is not { } number)
        {
            return Nothing();
        }

        BinaryPrimitives.WriteInt16BigEndian(Cell(2), number);
        return Filled(2);
    }

    /// <inheritdoc/>
    public ITableWriter Add(sbyte? value) => Add((short?)value);

    /// <inheritdoc/>
    public ITableWriter Add(double? value)
    {
        if (value is not { } number)
        {
            return Nothing();
        }

        BinaryPrimitives.WriteDoubleBigEndian(Cell(8), number);
        return Filled(8);
    }

    /// <inheritdoc/>
    public ITableWriter Add(float? value)
    {
        if (value is not { } number)
        {
            return Nothing();
        }

        BinaryPrimitives.WriteSingleBigEndian(Cell(4), number);
        return Filled(4);
    }

    /// <inheritdoc/>
    public ITableWriter Add(bool value)
    {
        Cell(1)[0] = value ? (byte)1 : (byte)0;
        return Filled(1);
    }

    /// <inheritdoc/>
    public ITableWriter Add(DateOnly? value) => Add(value?.DayNumber - DayZero);

    /// <inheritdoc/>
    public ITableWriter Add(byte[] value)
    {
        value.CopyTo(Cell(value.Length));
        return Filled(value.Length);
    }

    /// <inheritdoc/>
    public void End()
    {
        BinaryPrimitives.WriteInt16BigEndian(buffer.AsSpan(rowStart), cells);
        (rowStart, cells) = (-1, 0);
        rows++;
        if (used >= lane.Enough(table))
        {
            Send();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        used = rowStart >= 0 ? rowStart : used;
        if (used > 0)
        {
            Send();
        }

        lane.Finish(table);
        written(table, rows);
        rows = 0;
    }

    void Send()
    {
        var length = used;
        used = 0;
        lane.Send(table, buffer.AsSpan(0, length));
    }

    /// <summary>Room for the bytes of the next cell; its length is set by <see cref="Filled"/>.</summary>
    Span<byte> Cell(int most)
    {
        if (rowStart < 0)
        {
            Reserve(2);
            rowStart = used;
            used += 2;
        }

        Reserve(CellHead + most);
        return buffer.AsSpan(used + CellHead, most);
    }

    CopyWriter Filled(int length)
    {
        BinaryPrimitives.WriteInt32BigEndian(buffer.AsSpan(used), length);
        used += CellHead + length;
        cells++;
        return this;
    }

    CopyWriter Nothing()
    {
        Cell(0);
        BinaryPrimitives.WriteInt32BigEndian(buffer.AsSpan(used), -1);
        used += CellHead;
        cells++;
        return this;
    }

    void Reserve(int more)
    {
        if (used + more > buffer.Length)
        {
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, used + more));
        }
    }
}
