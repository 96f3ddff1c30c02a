using Entente.Store;
using Entente.Tests.Support;
using Xunit;

namespace Entente.Tests.Store;

public abstract class OpeningTests : IDisposable
{
    readonly StoreHome home;
    readonly string place;

    protected OpeningTests(StoreHome home) => (this.home, place) = (home, home.NewPlace());

    public void Dispose()
    {
        home.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void A_store_keeps_what_was_added_and_numbers_go_on()
    {
        using (var store = EventStore.Open(place))
        {
            store.Add([Thanks("a1")]);
        }

        using var again = EventStore.Open(place);
        again.Add([Thanks("a2")]);
        Assert.Equal(["e1", "e2"], again.StoryEvents(EventFilter.All).Select(e => e.Telling.Label));
    }

    [Fact]
    public void Reading_needs_a_store_and_does_not_make_one()
    {
        var error = Assert.Throws<StoreException>(() => EventStore.Open(place, new() { ReadOnly = true }));
        Assert.Contains("There is no store at", error.Message, StringComparison.Ordinal);
        Assert.Throws<StoreException>(() => EventStore.Open(place, new() { ReadOnly = true }));
    }

    [Fact]
    public void A_reader_reads_and_cannot_write()
    {
        using (var store = EventStore.Open(place))
        {
            store.Add([Thanks("a1")]);
        }

        using var reader = EventStore.Open(place, new() { ReadOnly = true });
        Assert.Single(reader.StoryEvents(EventFilter.All));
        Assert.Throws<StoreException>(() => reader.Add([Thanks("a2")]));
    }

    [Fact]
    public void A_store_of_a_newer_version_is_refused_with_both_numbers()
    {
        using (var store = EventStore.Open(place))
        {
            store.Read(new("INSERT INTO migration VALUES (99, 'Migrations/0099_later.sql')"));
        }

        var error = Assert.Throws<StoreException>(() => EventStore.Open(place));
        Assert.Contains("newer version", error.Message, StringComparison.Ordinal);
        Assert.Contains("99", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_older_store_is_brought_up_to_date_when_it_is_written_and_a_reader_is_told_how()
    {
        using (var store = EventStore.Open(place))
        {
            store.Add([Thanks("a1")]);
            store.Read(new("DELETE FROM migration WHERE number = (SELECT max(number) FROM migration)"));
            store.Read(new("DROP VIEW acts"));
        }

        Assert.Contains("entente import FILE", Assert.Throws<StoreException>(() => EventStore.Open(place, new StoreOptions { ReadOnly = true })).Message, StringComparison.Ordinal);
        EventStore.Open(place).Dispose();
        using var reader = EventStore.Open(place, new StoreOptions { ReadOnly = true });
        Assert.Single(reader.Read(new("SELECT * FROM acts")).Rows);
    }

    static CodedArticle Thanks(string id) =>
        Some.Coded(id, "Pakistan thanked the United States.", Some.Pakistan, Some.UnitedStates, EventType.Support, trigger: "thanked");
}

public sealed class OpeningInDuckDbTests() : OpeningTests(new DuckHome());

public sealed class OpeningInPostgresTests() : OpeningTests(new PostgresHome());
