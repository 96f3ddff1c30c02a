using DuckDB.NET.Data;

namespace Entente.Store;

/// <summary>Rows by DuckDB's appender.</summary>
sealed class DuckTableWriter(DuckDBConnection connection, string table) : ITableWriter
{
    readonly DuckDBAppender appender = connection.CreateAppender(table);
    IDuckDBAppenderRow? row;

    IDuckDBAppenderRow Row => row ??= appender.CreateRow();

    /// <inheritdoc/>
    public ITableWriter Add(string? value)
    {
        Row.AppendValue(value);
        return this;
    }

    /// <inheritdoc/>
    public ITableWriter Add(long? value)
    {
        Row.AppendValue(value);
        return this;
    }

    /// <inheritdoc/>
    public ITableWriter Add(int? value)
    {
        Row.AppendValue(value);
        return this;
    }

    /// <inheritdoc/>
    public ITableWriter Add(short? value)
    {
        Row.AppendValue(value);
        return this;
    }

    /// <inheritdoc/>
    public ITableWriter Add(sbyte? value)
    {
        Row.AppendValue(value);
        return this;
    }

    /// <inheritdoc/>
    public ITableWriter Add(double? value)
    {
        Row.AppendValue(value);
        return this;
    }

    /// <inheritdoc/>
    public ITableWriter Add(float? value)
    {
        Row.AppendValue(value);
        return this;
    }

    /// <inheritdoc/>
    public ITableWriter Add(bool value)
    {
        Row.AppendValue(value);
        return this;
    }

    /// <inheritdoc/>
    public ITableWriter Add(DateOnly? value)
    {
        Row.AppendValue(value);
        return this;
    }

    /// <inheritdoc/>
    public ITableWriter Add(byte[] value)
    {
        Row.AppendValue(value);
        return this;
    }

    /// <inheritdoc/>
    public void End()
    {
        row?.EndRow();
        row = null;
    }

    /// <inheritdoc/>
    public void Dispose() => appender.Dispose();
}
