using Entente.Store;
using Entente.Tests.Support;
using Xunit;

namespace Entente.Tests.Store;

public sealed class OpeningTests : IDisposable
{
    readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_store_keeps_what_was_added_and_numbers_go_on()
    {
        using (var store = EventStore.Open(folder["s.duckdb"]))
        {
            store.Add([Thanks("a1")]);
        }

        using var again = EventStore.Open(folder["s.duckdb"]);
        again.Add([Thanks("a2")]);
        Assert.Equal(["e1", "e2"], again.StoryEvents(EventFilter.All).Select(e => e.Telling.Label));
    }

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
    public void Reading_needs_a_store_and_does_not_make_one()
    {
        var error = Assert.Throws<StoreException>(() => EventStore.Open(folder["none.duckdb"], new() { ReadOnly = true }));
        Assert.Contains("There is no store at", error.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["none.duckdb"]));
    }

    [Fact]
    public void A_reader_reads_and_cannot_write()
    {
        using (var store = EventStore.Open(folder["s.duckdb"]))
        {
            store.Add([Thanks("a1")]);
        }

        using var reader = EventStore.Open(folder["s.duckdb"], new() { ReadOnly = true });
        Assert.Single(reader.StoryEvents(EventFilter.All));
        Assert.Throws<StoreException>(() => reader.Add([Thanks("a2")]));
    }

    [Fact]
    public void A_store_of_a_newer_version_is_refused_with_both_numbers()
    {
        using (var store = EventStore.Open(folder["s.duckdb"]))
        {
            store.Read(new("INSERT INTO migration VALUES (99, 'Migrations/0099_later.sql')"));
        }

        var error = Assert.Throws<StoreException>(() => EventStore.Open(folder["s.duckdb"]));
        Assert.Contains("newer version", error.Message, StringComparison.Ordinal);
        Assert.Contains("99", error.Message, StringComparison.Ordinal);
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

    static CodedArticle Thanks(string id) =>
        Some.Coded(id, "Pakistan thanked the United States.", Some.Pakistan, Some.UnitedStates, EventType.Support, trigger: "thanked");
}
