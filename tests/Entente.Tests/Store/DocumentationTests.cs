using Entente.Store;
using Xunit;

namespace Entente.Tests.Store;

public sealed class DocumentationTests
{
    [Fact]
    public void Every_table_view_and_macro_has_its_line_in_the_documentation()
    {
        using var store = EventStore.InMemory();
        var names = store.Read(new("""
            SELECT table_name FROM duckdb_tables() WHERE NOT temporary
            UNION SELECT view_name FROM duckdb_views() WHERE NOT internal
            UNION SELECT function_name || '(day)' FROM duckdb_functions() WHERE NOT internal AND function_type LIKE '%macro%'
            """)).Rows.Select(r => (string)r[0]!).ToList();
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "store.md"));

        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.Contains($"| `{name}` |", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Migrations_are_numbered_without_gaps_and_each_number_has_one_name()
    {
        var names = typeof(EventStore).Assembly.GetManifestResourceNames().Where(n => n.StartsWith("Migrations/", StringComparison.Ordinal))
            .Select(n => n[(n.LastIndexOf('/') + 1)..]).Distinct().Order(StringComparer.Ordinal).ToList();

        Assert.Equal(Enumerable.Range(1, names.Count).Select(n => n.ToString("0000", System.Globalization.CultureInfo.InvariantCulture)), names.Select(f => f[..4]));
    }
}
