using Entente.Store;
using Entente.Tests.Support;
using Xunit;

namespace Entente.Tests.Store;

public abstract class StoryTests(StoreHome home) : IDisposable
{
    public void Dispose()
    {
        home.Dispose();
        GC.SuppressFinalize(this);
    }

    static readonly CodedArticle First = Thanks("a1", "Frontier Wire", "2025-03-05");
    static readonly CodedArticle Copy = Thanks("a2", "Harbour Press", "2025-03-06");
    static readonly CodedArticle Later = Thanks("a3", "Daily Ledger", "2025-03-09");

    static CodedArticle Thanks(string id, string publisher, string day) =>
        Some.Coded(id, "Pakistan thanked the United States.", Some.Pakistan, Some.UnitedStates, EventType.Support, trigger: "thanked", day: day, publisher: publisher);

    EventStore Filled(params (CodedArticle Coded, ReportKind Kind, string Origin)[] told)
    {
        var store = home.Open();
        store.Add([.. told.Select(t => t.Coded)]);
        var events = told.Where(t => t.Coded.Events.Count > 0).Select(t => t.Coded.Events[0]).ToList();
        store.SetStories(
            [.. told.Select(t => new StoryMembership(t.Coded.Article.Id, "s1", t.Origin, t.Kind, "", "same act, same day"))],
            [new("s1", events[0], events, ["Frontier Wire"], [.. events.Select(_ => "same act, same day")])]);
        return store;
    }

    [Fact]
    public void One_happening_is_counted_once_however_many_tell_it()
    {
        using var store = Filled((First, ReportKind.Original, "Frontier Wire"), (Copy, ReportKind.Copy, "Frontier Wire"), (Later, ReportKind.Rewrite, "Daily Ledger"));

        var told = Assert.Single(store.StoryEvents(EventFilter.All.Between("USA", "PAK")));

        Assert.Equal("e1", told.Telling.Label);
        Assert.Equal(3, told.Reports.Count);
        Assert.Equal(["Daily Ledger", "Frontier Wire"], told.Origins);
        Assert.Equal(1L, store.Read(new("SELECT count(*) FROM act_as_of(DATE '2026-01-01')")).Rows[0][0]);
        Assert.Equal("e1", store.FindStoryEvent("e3")!.Telling.Label);
        Assert.Equal(3, store.FindStory("s1")!.Reports.Count);
    }

    [Fact]
    public void A_report_is_not_known_before_it_was_published()
    {
        using var store = Filled((Later, ReportKind.Original, "Daily Ledger"), (First, ReportKind.Original, "Frontier Wire"));

        var early = Assert.Single(store.StoryEvents(new(Some.Day("2025-03-06"))));

        Assert.Equal("a1", early.Telling.Article.Id);
        Assert.Single(early.Reports);
        Assert.Empty(store.StoryEvents(new(Some.Day("2025-03-04"))));
    }

    [Fact]
    public void A_withdrawn_report_no_longer_counts_and_another_publishers_report_still_does()
    {
        var notice = Some.Coded("n1", "Frontier Wire withdraws its report.", Some.Pakistan, Some.UnitedStates, EventType.Support, day: "2025-03-10");
        notice = notice with { Events = [] };
        using var alone = Filled((First, ReportKind.Original, "Frontier Wire"), (Copy, ReportKind.Copy, "Frontier Wire"), (notice, ReportKind.Retraction, "Frontier Wire"));
        using var both = Filled((First, ReportKind.Original, "Frontier Wire"), (Later, ReportKind.Original, "Daily Ledger"), (notice, ReportKind.Retraction, "Frontier Wire"));

        Assert.Empty(alone.StoryEvents(EventFilter.All));
        Assert.Single(alone.StoryEvents(new(Some.Day("2025-03-09"))));
        Assert.Equal("a3", Assert.Single(both.StoryEvents(EventFilter.All)).Telling.Article.Id);
    }

    [Fact]
    public void A_correction_tells_the_happening_in_place_of_what_it_corrects()
    {
        using var store = Filled((First, ReportKind.Original, "Frontier Wire"), (Later, ReportKind.Correction, "Frontier Wire"));
        Assert.Equal("a3", Assert.Single(store.StoryEvents(EventFilter.All)).Telling.Article.Id);
        Assert.Equal("a1", Assert.Single(store.StoryEvents(new(Some.Day("2025-03-06")))).Telling.Article.Id);
    }

    [Fact]
    public void A_store_knows_that_its_stories_have_not_been_told()
    {
        using var store = Filled((First, ReportKind.Original, "Frontier Wire"));
        Assert.False(store.LacksStories());
        store.Add([Copy]);
        Assert.True(store.LacksStories());
    }

    [Fact]
    public void Setting_stories_again_replaces_them_and_counts_what_is_unknown()
    {
        using var store = Filled((First, ReportKind.Original, "Frontier Wire"), (Copy, ReportKind.Copy, "Frontier Wire"));

        var unknown = store.SetStories([new("nowhere", "s9", "x", ReportKind.Original, "", "r")], []);

        Assert.Equal(1, unknown);
        Assert.Equal(2, store.StoryEvents(EventFilter.All).Count);
        Assert.Null(store.FindStory("s1"));
    }

    [Fact]
    public void Settings_of_the_stories_are_kept_until_others_are_given()
    {
        using var store = Filled((First, ReportKind.Original, "Frontier Wire"));
        Assert.Empty(store.StorySettings());

        store.SetStories([], [], [("join", "0.5"), ("apart", "a2"), ("apart", "a1")]);
        store.SetStories([], []);
        Assert.Equal([("apart", "a1"), ("apart", "a2"), ("join", "0.5")], store.StorySettings());

        store.SetStories([], [], []);
        Assert.Empty(store.StorySettings());
    }

    [Fact]
    public void A_story_names_the_notices_that_make_it_stale()
    {
        using var store = Filled((First, ReportKind.Original, "Frontier Wire"), (Later, ReportKind.Correction, "Frontier Wire"));
        Assert.Equal("a3", Assert.Single(store.NoticesOf("s1")).Article.Id);
        Assert.Empty(store.NoticesOf("s2"));
    }
}

public sealed class StoryInDuckDbTests() : StoryTests(new DuckHome());

public sealed class StoryInPostgresTests() : StoryTests(new PostgresHome());
