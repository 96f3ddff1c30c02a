using System.Text;
using DuckDB.NET.Data;
using DuckDB.NET.Native;
using NativeAppender = DuckDB.NET.Native.DuckDBAppender;

namespace Entente.Store;

/// <summary>
/// Writes rows of one table into DuckDB's own vectors, a chunk at a time, without a call into the database for each value. Values are
/// added in the order of the table's columns. What is added becomes visible when the writer is disposed.
/// </summary>
sealed unsafe class DuckTableWriter : ITableWriter
{
    /// <summary>Chunks after which the database takes what it has gathered: it would keep a hundred otherwise.</summary>
    const int ChunksBetween = 20;

    static readonly int FirstDay = DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;

    readonly string place;
    readonly string table;
    readonly NativeAppender appender;
    readonly DuckDBDataChunk chunk;
    readonly DuckDBLogicalType[] types;
    readonly int[] widths;
    readonly nint[] vectors;
    readonly nint[] data;
    readonly DuckTexts texts = new();
    readonly int most = (int)NativeMethods.Helpers.DuckDBVectorSize();
    int row;
    int column;
    int chunks;

    /// <summary>Begins to write to a table of the store at a place.</summary>
    /// <exception cref="StoreException">There is no such table.</exception>
    public DuckTableWriter(DuckDBConnection connection, string place, string table)
    {
        (this.place, this.table) = (place, table);
        if (NativeMethods.Appender.DuckDBAppenderCreate(connection.NativeConnection, null!, table, out appender) != DuckDBState.Success)
        {
            throw Refused();
        }

        types = [.. Enumerable.Range(0, (int)NativeMethods.Appender.DuckDBAppenderColumnCount(appender)).Select(c => NativeMethods.Appender.DuckDBAppenderColumnType(appender, (ulong)c))];
        widths = [.. types.Select(t => Width(NativeMethods.LogicalType.DuckDBGetTypeId(t)))];
        (vectors, data) = (new nint[types.Length], new nint[types.Length]);
        chunk = NativeMethods.DataChunks.DuckDBCreateDataChunk([.. types.Select(t => t.DangerousGetHandle())], (ulong)types.Length);
        Begin();
    }

    /// <inheritdoc/>
    public ITableWriter Add(string? value)
    {
        if (value is null)
        {
            return AddNull();
        }

        return texts.TryGet(value, out var text) ? Put(text) : Add(Encoding.UTF8.GetBytes(value));
    }

    /// <inheritdoc/>
    public ITableWriter Add(long? value) => value is { } known ? Put(known) : AddNull();

    /// <inheritdoc/>
    public ITableWriter Add(int? value) => value is { } known ? Put(known) : AddNull();

    /// <inheritdoc/>
    public ITableWriter Add(short? value) => value is { } known ? Put(known) : AddNull();

    /// <inheritdoc/>
    public ITableWriter Add(sbyte? value) => value is { } known ? Put(known) : AddNull();

    /// <inheritdoc/>
    public ITableWriter Add(double? value) => value is { } known ? Put(known) : AddNull();

    /// <inheritdoc/>
    public ITableWriter Add(float? value) => value is { } known ? Put(known) : AddNull();

    /// <inheritdoc/>
    public ITableWriter Add(bool value) => Put(value);

    /// <inheritdoc/>
    public ITableWriter Add(DateOnly? value) => value is { } known ? Put(known.DayNumber - FirstDay) : AddNull();

    /// <inheritdoc/>
    public ITableWriter Add(byte[] value)
    {
        fixed (byte* bytes = value)
        {
            byte none;
            NativeMethods.Vectors.DuckDBVectorAssignStringElementLength(vectors[column], (ulong)row, value.Length == 0 ? &none : bytes, value.Length);
        }

        column++;
        return this;
    }

    /// <summary>Ends the row.</summary>
    public void End()
    {
        if (column != types.Length)
        {
            throw new InvalidOperationException($"{column} values for {types.Length} columns of {table}.");
        }

        column = 0;
        if (++row == most)
        {
            Send();
        }
    }

    /// <summary>Hands over what is left.</summary>
    /// <exception cref="StoreException">The database refuses it: the disk is full, for instance.</exception>
    public void Dispose()
    {
        try
        {
            Send();
            Check(NativeMethods.Appender.DuckDBAppenderClose(appender));
        }
        finally
        {
            Array.ForEach(types, t => t.Dispose());
            chunk.Dispose();
            appender.Dispose();
            texts.Dispose();
        }
    }

    DuckTableWriter Put<T>(T value)
        where T : unmanaged
    {
        if (widths[column] != sizeof(T))
        {
            throw new InvalidOperationException($"Column {column} of {table} has values of {widths[column]} bytes, not {sizeof(T)}.");
        }

        ((T*)data[column++])[row] = value;
        return this;
    }

    DuckTableWriter AddNull()
    {
        NativeMethods.Vectors.DuckDBVectorEnsureValidityWritable(vectors[column]);
        var valid = NativeMethods.Vectors.DuckDBVectorGetValidity(vectors[column]);
        valid[row >> 6] &= ~(1UL << (row & 63));
        column++;
        return this;
    }

    void Begin()
    {
        for (var c = 0; c < vectors.Length; c++)
        {
            vectors[c] = NativeMethods.DataChunks.DuckDBDataChunkGetVector(chunk, c);
            data[c] = (nint)NativeMethods.Vectors.DuckDBVectorGetData(vectors[c]);
        }

        row = 0;
    }

    void Send()
    {
        if (row == 0)
        {
            return;
        }

        NativeMethods.DataChunks.DuckDBDataChunkSetSize(chunk, (ulong)row);
        Check(NativeMethods.Appender.DuckDBAppendDataChunk(appender, chunk));
        if (++chunks % ChunksBetween == 0)
        {
            Check(NativeMethods.Appender.DuckDBAppenderFlush(appender));
        }

        NativeMethods.DataChunks.DuckDBDataChunkReset(chunk);
        texts.Shrink();
        Begin();
    }

    void Check(DuckDBState state)
    {
        if (state != DuckDBState.Success)
        {
            throw Refused();
        }
    }

    StoreException Refused()
    {
        using var error = NativeMethods.Appender.DuckDBAppenderErrorData(appender);
        return DuckMessages.Explain(place, new IOException(error.Message ?? $"the table {table} takes no more rows"));
    }

    static int Width(DuckDBType type) => type switch
    {
        DuckDBType.Boolean or DuckDBType.TinyInt or DuckDBType.UnsignedTinyInt => 1,
        DuckDBType.SmallInt or DuckDBType.UnsignedSmallInt => 2,
        DuckDBType.Integer or DuckDBType.UnsignedInteger or DuckDBType.Float or DuckDBType.Date => 4,
        DuckDBType.Varchar or DuckDBType.Blob or DuckDBType.HugeInt => 16,
        _ => 8,
    };
}
