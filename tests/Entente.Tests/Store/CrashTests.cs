using System.Collections;
using Entente.Store;
using Entente.Tests.Support;
using Xunit;

namespace Entente.Tests.Store;

/// <summary>
/// What a process leaves on disk when it dies: the files are copied while the store is open, which is what kill -9 leaves behind.
/// The end-to-end tests kill a real process.
/// </summary>
public sealed class CrashTests : IDisposable
{
    readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_was_reported_as_stored_is_there_after_a_crash()
    {
        using var store = EventStore.Open(folder["s.duckdb"]);
        store.Add([Thanks("a1"), Thanks("a2")]);
        Die();

        using var reader = EventStore.Open(folder["dead.duckdb"]);
        Assert.Equal(2, reader.CodedArticles().Count);
    }

    [Fact]
    public void A_batch_interrupted_in_the_middle_leaves_nothing_of_itself()
    {
        using var store = EventStore.Open(folder["s.duckdb"]);
        store.Add([Thanks("a1")]);
        var second = Thanks("a2");
        store.Add([second with { Events = new Interrupted(second.Events, Die) }, Thanks("a3")]);

        using (var after = EventStore.Open(folder["dead.duckdb"]))
        {
            Assert.Equal("a1", Assert.Single(after.CodedArticles()).Article.Id);
            Assert.Equal(2, after.Add([Thanks("a1"), Thanks("a2"), Thanks("a3")]).New);
        }

        using var again = EventStore.Open(folder["dead.duckdb"], new() { ReadOnly = true });
        Assert.Equal(store.CodedArticles().Select(c => c.Events[0].Id), again.CodedArticles().Select(c => c.Events[0].Id));
    }

    [Fact]
    public void A_store_left_by_a_crash_can_be_opened_to_read()
    {
        using var store = EventStore.Open(folder["s.duckdb"]);
        store.Add([Thanks("a1")]);
        Die();

        using var reader = EventStore.Open(folder["dead.duckdb"], new() { ReadOnly = true });
        Assert.Single(reader.StoryEvents(EventFilter.All));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4096)]
    [InlineData(8192)]
    public void A_file_whose_making_was_cut_off_is_made_anew(int length)
    {
        EventStore.Open(folder["s.duckdb"]).Dispose();
        File.WriteAllBytes(folder["dead.duckdb"], File.ReadAllBytes(folder["s.duckdb"])[..length]);

        using var store = EventStore.Open(folder["dead.duckdb"]);
        Assert.Equal(1, store.Add([Thanks("a1")]).New);
    }

    [Fact]
    public void A_store_that_lost_its_end_is_named_damaged_and_kept()
    {
        EventStore.Open(folder["s.duckdb"]).Dispose();
        File.WriteAllBytes(folder["dead.duckdb"], File.ReadAllBytes(folder["s.duckdb"])[..20000]);

        Assert.Throws<StoreException>(() => EventStore.Open(folder["dead.duckdb"]));
        Assert.Equal(20000, new FileInfo(folder["dead.duckdb"]).Length);
    }

    static CodedArticle Thanks(string id) =>
        Some.Coded(id, "Pakistan thanked the United States.", Some.Pakistan, Some.UnitedStates, EventType.Support, trigger: "thanked");

    void Die()
    {
        File.Copy(folder["s.duckdb"], folder["dead.duckdb"]);
        if (File.Exists(folder["s.duckdb.wal"]))
        {
            File.Copy(folder["s.duckdb.wal"], folder["dead.duckdb.wal"]);
        }
    }

    /// <summary>A list that does something when it is walked through while rows are being written.</summary>
    sealed class Interrupted(IReadOnlyList<Event> events, Action act) : IReadOnlyList<Event>
    {
        public int Count => events.Count;

        public Event this[int index] => events[index];

        public IEnumerator<Event> GetEnumerator()
        {
            foreach (var told in events)
            {
                yield return told;
            }

            act();
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
