using System.Globalization;
using System.Numerics;
using DuckDB.NET.Data;

namespace Entente.Store;

/// <content>Statements in, rows out.</content>
public sealed partial class EventStore
{
    /// <summary>Runs a statement that only reads, and gives its rows.</summary>
    /// <exception cref="StoreException">The database refuses it.</exception>
    public ResultTable Read(Sql sql)
    {
        ArgumentNullException.ThrowIfNull(sql);
        try
        {
            using var command = Command(sql);
            using var reader = command.ExecuteReader();
            var columns = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToArray();
            var rows = new List<IReadOnlyList<object?>>();
            while (reader.Read())
            {
                var row = new object?[columns.Length];
                for (var i = 0; i < row.Length; i++)
                {
                    row[i] = reader.IsDBNull(i) ? null : Plain(reader.GetValue(i));
                }

                rows.Add(row);
            }

            return new(columns, rows);
        }
        catch (DuckDBException error)
        {
            throw Explain(Path, error);
        }
    }

    DuckDBCommand Command(Sql sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql.Text;
        foreach (var (name, value) in sql.Values)
        {
            command.Parameters.Add(new DuckDBParameter(name, value));
        }

        return command;
    }

    void Run(Sql sql)
    {
        using var command = Command(sql);
        command.ExecuteNonQuery();
    }

    /// <summary>A whole number where it is one and fits, else a number.</summary>
    static object Narrow(string digits) => long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
        ? (object)whole
        : double.Parse(digits, CultureInfo.InvariantCulture);

    /// <summary>Folds the database's many kinds of number and date into few.</summary>
    static object? Plain(object value) => value switch
    {
        string or bool or long or double or DateOnly => value,
        sbyte or byte or short or ushort or int or uint => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        ulong or BigInteger or decimal => Narrow(Convert.ToString(value, CultureInfo.InvariantCulture)!),
        float number => (double)number,
        DateTime time => time.TimeOfDay == TimeSpan.Zero ? DateOnly.FromDateTime(time) : time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        System.Collections.IEnumerable list => string.Join(", ", list.Cast<object?>().Select(v => v is null ? "NULL" : Convert.ToString(Plain(v), CultureInfo.InvariantCulture))),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
