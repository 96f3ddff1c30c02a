using System.Globalization;
using System.Text.Json;
using Entente.Store;

namespace Entente.Cli.Output;

/// <summary>Writes a query's answer as a table, as CSV or as JSON Lines.</summary>
static class TableText
{
    /// <summary>Writes all rows.</summary>
    public static void Write(ResultTable table, string format, TextWriter output)
    {
        switch (format)
        {
            case "csv":
                output.WriteLine(string.Join(',', table.Columns.Select(Quoted)));
                foreach (var row in table.Rows)
                {
                    output.WriteLine(string.Join(',', row.Select(v => Quoted(Text(v)))));
                }

                break;
            case "jsonl":
                foreach (var row in table.Rows)
                {
                    output.WriteLine(JsonSerializer.Serialize(table.Columns.Zip(row).ToDictionary(p => p.First, p => p.Second)));
                }

                break;
            default:
                Aligned.Write(table.Columns, [.. table.Rows.Select(r => r.Select(Text).ToArray())], output);
                break;
        }
    }

    /// <summary>A value as a person reads it; empty for none.</summary>
    public static string Text(object? value) => value switch
    {
        null => "",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    static string Quoted(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
