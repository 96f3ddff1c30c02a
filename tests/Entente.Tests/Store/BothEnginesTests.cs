using Entente.Store;
using Entente.Tests.Support;
using Xunit;

namespace Entente.Tests.Store;

/// <summary>DuckDB and PostgreSQL hold the same tables and give the same answers, to the row.</summary>
public sealed class BothEnginesTests : IDisposable
{
    readonly PostgresHome home = new();
    readonly EventStore duck;
    readonly EventStore postgres;

    public BothEnginesTests()
    {
        duck = Newsroom.Open();
        postgres = Newsroom.Fill(home.Open());
    }

    public void Dispose()
    {
        duck.Dispose();
        postgres.Dispose();
        home.Dispose();
    }

    [Fact]
    public void Every_table_view_and_macro_has_the_same_columns_and_rows()
    {
        const string Where = "FROM information_schema.columns WHERE table_schema = current_schema() AND table_name NOT IN ('batch', 'wanted', 'wanted_article', 'wanted_key')";
        const string Columns = "SELECT table_name, column_name " + Where;
        Assert.Equal(Sorted(duck.Read(new(Columns))), Sorted(postgres.Read(new(Columns))));
        string[] names = [.. duck.Read(new("SELECT DISTINCT table_name " + Where)).Rows.Select(r => (string)r[0]!)];
        Assert.Contains("imported_events", names);
        foreach (var table in names.Concat(new[] { "imported", "act", "event", "article", "telling", "withdrawn" }.Select(m => $"{m}_as_of(DATE '2025-03-06')")))
        {
            var statement = $"SELECT * FROM {table} AS t";
            var (a, b) = (duck.Query(statement), postgres.Query(statement));
            Assert.Equal(a.Columns.Prepend(table), b.Columns.Prepend(table));
            Assert.Equal(Sorted(a).Prepend(table), Sorted(b).Prepend(table));
        }
    }

    [Fact]
    public void Every_measure_gives_the_same()
    {
        foreach (var name in typeof(Entente.Analysis.Relation).Assembly.GetManifestResourceNames().Where(n => n.EndsWith(".sql", StringComparison.Ordinal)))
        {
            var text = Statement.Read(typeof(Entente.Analysis.Relation).Assembly, name);
            var sql = new Sql(text, [.. Values.Where(v => text.Contains("$" + v.Key, StringComparison.Ordinal))]);
            var (a, b) = (duck.Read(sql), postgres.Read(sql));
            Assert.Equal(a.Rows.Select(Shown), b.Rows.Select(Shown));
        }
    }

    static readonly IReadOnlyList<KeyValuePair<string, object?>> Values =
    [
        new("pair", "XAA|XBB"), new("source", "XAA"), new("target", "XBB"), new("from", Some.Day("2024-01-01")), new("to", Some.Day("2025-06-01")), new("as_of", Some.Day("2025-03-31")),
        new("since", Some.Day("2023-01-01")), new("recent", Some.Day("2023-01-01")), new("a", "XAA"), new("b", "XBB"), new("groups", true), new("material", false), new("cooperation", true),
        new("step", "month"), new("pairs", "XAA|XBB,XAA|XCC"), new("months", "2024-02-01,2025-03-01"), new("named", "1,3"), new("most", 12),
    ];

    static IEnumerable<string> Sorted(ResultTable table) => table.Rows.Select(Shown).Order(StringComparer.Ordinal);

    static string Shown(IReadOnlyList<object?> row) => string.Join('\t', row.Select(v => v switch
    {
        null => "NULL",
        double number => number.ToString("G12", System.Globalization.CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => v.ToString(),
    }));
}
