using System.Data.Common;
using System.Globalization;
using System.Numerics;

namespace Entente.Store;

/// <summary>Statements in, rows out, alike for every database.</summary>
static class EngineReading
{
    /// <summary>Runs a statement that gives no rows; errors are the database's own.</summary>
    public static void Run(this IEngine engine, Sql sql)
    {
        using var command = engine.Command(sql);
        command.ExecuteNonQuery();
    }

    /// <summary>Runs a statement and gives its rows.</summary>
    /// <exception cref="StoreException">The database refuses it.</exception>
    public static ResultTable Read(this IEngine engine, Sql sql)
    {
        try
        {
            using var command = engine.Command(sql);
            using var reader = command.ExecuteReader();
            return Rows(reader);
        }
        catch (DbException error)
        {
            throw engine.Explain(error);
        }
    }

    /// <summary>All rows of an answer.</summary>
    public static ResultTable Rows(DbDataReader reader)
    {
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

    /// <summary>Folds the databases' many kinds of number and date into few.</summary>
    public static object? Plain(object value) => value switch
    {
        string or bool or long or double or DateOnly => value,
        sbyte or byte or short or ushort or int or uint => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        ulong or BigInteger or decimal => Narrow(Convert.ToString(value, CultureInfo.InvariantCulture)!),
        float number => (double)number,
        DateTime time => time.TimeOfDay == TimeSpan.Zero ? DateOnly.FromDateTime(time) : time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        System.Collections.IEnumerable list => string.Join(", ", list.Cast<object?>().Select(v => v is null ? "NULL" : Convert.ToString(Plain(v), CultureInfo.InvariantCulture))),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    /// <summary>A whole number where it is one and fits, else a number.</summary>
    static object Narrow(string digits) => long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
        ? (object)whole
        : double.Parse(digits, CultureInfo.InvariantCulture);
}
