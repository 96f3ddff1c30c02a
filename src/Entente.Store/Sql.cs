using System.Globalization;
using System.Text.RegularExpressions;

namespace Entente.Store;

/// <summary>A statement and its values, kept apart. Values stand in the statement as <c>$name</c>.</summary>
/// <param name="Text">The statement.</param>
/// <param name="Values">Names without the dollar, and values: text, whole numbers, numbers, truth values, days, or null.</param>
public sealed partial record Sql(string Text, IReadOnlyList<KeyValuePair<string, object?>> Values)
{
    /// <summary>A statement without values.</summary>
    public Sql(string text)
        : this(text, [])
    {
    }

    /// <summary>The same statement with one value more.</summary>
    public Sql With(string name, object? value) => this with { Values = [.. Values, new(name, value)] };

    /// <summary>Without the values that the statement does not name.</summary>
    public Sql Needed
    {
        get
        {
            var named = Parameter().Matches(Text).Select(m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
            return Values.All(v => named.Contains(v.Key)) ? this : this with { Values = [.. Values.Where(v => named.Contains(v.Key))] };
        }
    }

    /// <summary>The statement with its values in place, ready to paste into the <c>duckdb</c> shell.</summary>
    public string Readable
    {
        get
        {
            var values = Values.ToDictionary(v => v.Key, v => Literal(v.Value), StringComparer.Ordinal);
            return Parameter().Replace(Text, m => values.TryGetValue(m.Groups[1].Value, out var literal) ? literal : m.Value);
        }
    }

    /// <summary>A value as SQL writes it: <c>'O''Neill'</c>, <c>DATE '2025-03-04'</c>.</summary>
    public static string Literal(object? value) => value switch
    {
        null => "NULL",
        string text => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'",
        DateOnly day => $"DATE '{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}'",
        bool truth => truth ? "TRUE" : "FALSE",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A value of kind {value.GetType().Name} has no SQL literal.", nameof(value)),
    };

    [GeneratedRegex(@"\$([a-z_][a-z_0-9]*)")]
    private static partial Regex Parameter();
}
