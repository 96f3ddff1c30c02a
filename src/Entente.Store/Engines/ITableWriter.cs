namespace Entente.Store;

/// <summary>Writes rows in bulk: a cell for each column of the table, in order and of the column's type, then the end of the row.</summary>
interface ITableWriter : IDisposable
{
    /// <summary>A VARCHAR.</summary>
    ITableWriter Add(string? value);

    /// <summary>A BIGINT.</summary>
    ITableWriter Add(long? value);

    /// <summary>An INTEGER.</summary>
    ITableWriter Add(int? value);

    /// <summary>A SMALLINT.</summary>
    ITableWriter Add(short? value);

    /// <summary>A TINYINT, or where there is none a SMALLINT.</summary>
    ITableWriter Add(sbyte? value);

    /// <summary>A DOUBLE.</summary>
    ITableWriter Add(double? value);

    /// <summary>A FLOAT.</summary>
    ITableWriter Add(float? value);

    /// <summary>A BOOLEAN.</summary>
    ITableWriter Add(bool value);

    /// <summary>A DATE.</summary>
    ITableWriter Add(DateOnly? value);

    /// <summary>A BLOB.</summary>
    ITableWriter Add(byte[] value);

    /// <summary>Ends the row.</summary>
    void End();
}
