using Entente.Store;
using Entente.Tests.Support;
using Xunit;

namespace Entente.Tests.Store;

/// <summary>What only a store on a server can meet: others who write, other users, the server's own files.</summary>
public sealed class PostgresTests : IDisposable
{
    readonly PostgresHome home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public void Several_processes_write_in_turns_and_nothing_is_lost_or_doubled()
    {
        var place = home.NewPlace();
        using (var first = EventStore.Open(place))
        using (var second = EventStore.Open(place))
        {
            first.Add([Thanks("a1")]);
            second.Add([Thanks("a2"), Thanks("a1")]);
            first.Add([Thanks("a3"), Thanks("a2")]);
        }

        Parallel.For(0, 4, n =>
        {
            using var store = EventStore.Open(place);
            for (var i = 0; i < 5; i++)
            {
                store.Add([Thanks($"b{n}-{i}"), Thanks($"shared{i}")]);
            }
        });

        using var reader = EventStore.Open(place, new() { ReadOnly = true });
        var row = reader.Query("SELECT count(*), count(DISTINCT id), count(DISTINCT article_id) FROM article").Rows[0];
        Assert.Equal([28L, 28L, 28L], row);
        Assert.Equal([28L, 28L, 28L], reader.Query("SELECT count(*), count(DISTINCT event_id), max(event_id) FROM event").Rows[0]);
    }

    [Fact]
    public void A_reader_sees_the_store_as_it_was_when_it_was_opened()
    {
        var place = home.NewPlace();
        using var writer = EventStore.Open(place);
        writer.Add([Thanks("a1")]);
        using var reader = EventStore.Open(place, new() { ReadOnly = true });
        writer.Add([Thanks("a2")]);

        Assert.Single(reader.StoryEvents(EventFilter.All));
        Assert.Throws<StoreException>(() => reader.Query("SELECT nothing FROM event"));
        Assert.Equal(1L, reader.Query("SELECT count(*) FROM event").Rows[0][0]);
        Assert.Equal(2, writer.StoryEvents(EventFilter.All).Count);
    }

    [Fact]
    public void A_second_import_of_event_files_is_told_who_is_at_it()
    {
        var place = home.NewPlace();
        using var first = EventStore.Open(place, new() { Owner = "entente import" });
        using var second = EventStore.Open(place);
        first.Enter(new(0, "a.csv", "gdelt-2-events", "gdelt", 0));

        var error = Assert.Throws<StoreException>(() => second.Enter(new(0, "b.csv", "gdelt-2-events", "gdelt", 0)));

        Assert.Contains("by entente import (session", error.Message, StringComparison.Ordinal);
        second.Add([Thanks("a1")]);
    }

    [Theory]
    [InlineData("SELECT pg_read_file('/etc/passwd')")]
    [InlineData("SELECT * FROM pg_ls_dir('/')")]
    [InlineData("SELECT lo_import('/etc/passwd')")]
    [InlineData("COPY (SELECT 1) TO PROGRAM 'cat'")]
    [InlineData("SELECT 1; COPY (SELECT 1) TO PROGRAM 'cat'")]
    [InlineData("SELECT set_config('role', 'none', true), query_to_xml('SELECT pg_read_file(''/etc/passwd'')', true, true, '')")]
    [InlineData("SELECT * INTO mine FROM event")]
    [InlineData("SELECT * FROM event FOR UPDATE")]
    [InlineData("SELECT query_to_xml('DELETE FROM event', true, true, '')")]
    [InlineData("SELECT $$a;b$$; DELETE FROM event")]
    public void A_query_reads_no_file_of_the_server_and_changes_nothing(string statement)
    {
        using var store = home.Open();
        store.Add([Thanks("a1")]);
        Assert.DoesNotContain('\n', Assert.Throws<StoreException>(() => store.Query(statement)).Message);
        Assert.Single(store.StoryEvents(EventFilter.All));
        Assert.Equal(1L, store.Query("SELECT count(*) FROM event;").Rows[0][0]);
    }

    [Fact]
    public void A_schema_of_something_else_is_left_alone()
    {
        var place = home.NewPlace();
        using (var store = EventStore.Open(place))
        {
            store.Read(new("ALTER TABLE migration RENAME TO mine"));
        }

        Assert.Contains("not an Entente store", Assert.Throws<StoreException>(() => EventStore.Open(place)).Message, StringComparison.Ordinal);
        Assert.Contains("not an Entente store", Assert.Throws<StoreException>(() => EventStore.Open(place, new() { ReadOnly = true })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_password_and_a_missing_database_are_told_without_the_password()
    {
        var database = PostgresHome.Address![(PostgresHome.Address!.LastIndexOf('/') + 1)..];
        var missing = Assert.Throws<StoreException>(() => EventStore.Open(PostgresHome.Address[..^database.Length] + "no_such_database"));
        Assert.Contains("createdb no_such_database", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lost_connection_leaves_what_was_reported_and_says_so()
    {
        var place = home.NewPlace();
        using (var store = EventStore.Open(place, new() { Owner = "doomed" }))
        {
            store.Add([Thanks("a1")]);
            using (var other = EventStore.Open(place))
            {
                other.Read(new($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'doomed'"));
            }

            Assert.Throws<StoreException>(() => store.Add([Thanks("a2")]));
        }

        using var again = EventStore.Open(place);
        Assert.Equal("a1", Assert.Single(again.CodedArticles()).Article.Id);
    }

    static CodedArticle Thanks(string id) =>
        Some.Coded(id, "Pakistan thanked the United States.", Some.Pakistan, Some.UnitedStates, EventType.Support, trigger: "thanked");
}
