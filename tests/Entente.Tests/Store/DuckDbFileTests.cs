using Entente.Store;
using Entente.Tests.Support;
using Xunit;

namespace Entente.Tests.Store;

/// <summary>What only a store in a file can meet.</summary>
public sealed class DuckDbFileTests : IDisposable
{
    readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_second_owner_is_told_who_holds_the_store()
    {
        using var store = EventStore.Open(folder["s.duckdb"], new() { Owner = "entente import" });

        var error = Assert.Throws<StoreException>(() => EventStore.Open(folder["s.duckdb"]));
        var reading = Assert.Throws<StoreException>(() => EventStore.Open(folder["s.duckdb"], new() { ReadOnly = true }));

        Assert.Contains($"in use by entente import (process {Environment.ProcessId})", error.Message, StringComparison.Ordinal);
        Assert.Contains("in use", reading.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }

    [Fact]
    public void What_is_no_store_is_named_so()
    {
        File.WriteAllText(folder["text.duckdb"], "This is a text, long enough to be no database, and it says so. " + new string('x', 5000));
        Assert.Contains("not an Entente store", Assert.Throws<StoreException>(() => EventStore.Open(folder["text.duckdb"])).Message, StringComparison.Ordinal);
        Assert.Contains("is a folder", Assert.Throws<StoreException>(() => EventStore.Open(folder.Path)).Message, StringComparison.Ordinal);
        Assert.Contains("does not exist", Assert.Throws<StoreException>(() => EventStore.Open(folder["no/such/s.duckdb"])).Message, StringComparison.Ordinal);
        Assert.Contains("cannot be", Assert.Throws<StoreException>(() => EventStore.Open("/proc/s.duckdb")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_strange_duckdb_file_is_left_alone()
    {
        using (var other = new DuckDB.NET.Data.DuckDBConnection($"Data Source={folder["other.duckdb"]}"))
        {
            other.Open();
            using var command = other.CreateCommand();
            command.CommandText = "CREATE TABLE mine (x INTEGER)";
            command.ExecuteNonQuery();
        }

        Assert.Contains("not an Entente store", Assert.Throws<StoreException>(() => EventStore.Open(folder["other.duckdb"])).Message, StringComparison.Ordinal);
    }
}
