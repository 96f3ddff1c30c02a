using System.Text.Json;
using Entente.Store;
using Entente.Tests.Support;
using Xunit;

namespace Entente.Tests.Store;

public abstract class EventStoreTests(StoreHome home) : IDisposable
{
    public void Dispose()
    {
        home.Dispose();
        GC.SuppressFinalize(this);
    }

    static CodedArticle Thanks(string id = "a1", string publisher = "Frontier Wire", string day = "2025-03-05") =>
        Some.Coded(id, "Pakistan thanked the United States.", Some.Pakistan, Some.UnitedStates, EventType.Support, trigger: "thanked", day: day, publisher: publisher);

    [Fact]
    public void What_goes_in_comes_out_the_same()
    {
        var article = Some.Article() with
        {
            Author = "A. Writer",
            Language = "en",
            Accessed = Some.Day("2025-03-06"),
            Original = new("Harbour Press", "https://example.org/o", "Original Source: Harbour Press"),
            Uncoded = [new(new(0, 3), "byline")],
            Dateline = new(0, 2),
            Other = [new("desk", "Asia"), new("desk", "World")],
        };
        var told = Some.Event(article, Some.Pakistan, Some.UnitedStates, EventType.Consult, "visit", "thanked") with
        {
            EndDate = Some.Day("2025-03-07"),
            DateReason = "on Tuesday",
            Auxiliary = AuxiliaryMode.Historical | AuxiliaryMode.Negation,
            Contexts = ["military", "terrorism"],
            Place = new("Kabul airport", "Kabul", "AFG") { Province = "Kabul", Latitude = 34.5, Longitude = 69.2, Feature = "city" },
            Casualties = new(13, null, 2),
            Confidence = 0.7,
        };
        var coded = new CodedArticle(article, [told], [new("a1", 1, new(0, 8), "Pakistan", "no predicate")], "coder-1");
        using var store = home.Open();
        store.Add([coded]);

        var back = Assert.Single(store.CodedArticles());

        Assert.Equal(Json(coded), Json(back));
        Assert.Equal(Json(told), Json(store.FindEvent("e1")!.Event));
        Assert.Equal(1, store.FindEvent("a1#0.1")!.Number);
    }

    [Fact]
    public void The_same_article_twice_adds_nothing_and_says_so()
    {
        using var store = home.Open();

        var first = store.Add([Thanks(), Thanks()]);
        var second = store.Add([Thanks()]);

        Assert.Equal((1, 1, 1), (first.New, first.Known, first.Events));
        Assert.Equal((0, 1, 0), (second.New, second.Known, second.Events));
        Assert.Single(store.StoryEvents(EventFilter.All));
        Assert.Contains(("a1", Thanks().Article.Hash), store.Coded("some-coder"));
    }

    [Fact]
    public void A_newer_coder_replaces_the_coding_and_the_older_event_can_still_be_found()
    {
        using var store = home.Open();
        store.Add([Thanks()]);

        var added = store.Add([Thanks() with { CoderVersion = "coder-2" }]);

        Assert.Equal((0, 1, 1), (added.New, added.Recoded, added.Events));
        Assert.Equal(2, Assert.Single(store.StoryEvents(EventFilter.All)).Telling.Number);
        Assert.Equal(2, store.FindEvent("a1#0.1")!.Number);
        Assert.Equal(1, store.FindEvent("e1")!.Number);
    }

    [Fact]
    public void A_changed_text_of_the_same_article_replaces_it()
    {
        using var store = home.Open();
        store.Add([Thanks()]);
        var changed = Some.Coded("a1", "Pakistan has thanked the United States.", Some.Pakistan, Some.UnitedStates, EventType.Support, trigger: "thanked");

        var added = store.Add([changed]);

        Assert.Equal(["a1"], added.Replaced);
        Assert.Equal(changed.Article.Text, Assert.Single(store.CodedArticles()).Article.Text);
    }

    [Fact]
    public void A_different_article_under_a_taken_id_is_kept_beside_the_first()
    {
        using var store = home.Open();
        store.Add([Thanks()]);
        var other = Some.Coded("a1", "India thanked Pakistan.", Some.India, Some.Pakistan, EventType.Support, trigger: "thanked");
        other = other with { Article = other.Article with { Title = "Another", Url = "" } };

        var added = store.Add([other]);
        var again = store.Add([other]);

        var renamed = Assert.Single(added.Renamed);
        Assert.Equal($"a1@{other.Article.Hash[..8]}", renamed.Stored);
        Assert.Equal(1, again.Known);
        Assert.Equal(2, store.StoryEvents(EventFilter.All).Count);
        Assert.Equal(renamed.Stored + "#0.1", store.FindEvent("e2")!.Event.Id);
        Assert.Equal(renamed.Stored, store.FindEvent("e2")!.Event.Evidence.Article);
    }

    [Fact]
    public void A_filter_lets_through_what_it_says()
    {
        using var store = home.Open();
        store.Add([
            Thanks(),
            Some.Coded("a2", "India accused Pakistan.", Some.India, Some.Pakistan, EventType.Accuse, trigger: "accused", day: "2025-04-01"),
            Some.Coded("a3", "Pakistan attacked the TTP.", Some.Pakistan, Some.Ttp, EventType.Assault, trigger: "attacked", day: "2025-05-01"),
        ]);

        Assert.Equal(["e1"], Labels(EventFilter.All.Between("USA", "PAK")));
        Assert.Equal(["e1", "e3"], Labels(EventFilter.All.By("PAK")));
        Assert.Equal(["e2"], Labels(EventFilter.All.To("PAK")));
        Assert.Equal(["e3"], Labels(EventFilter.All.With("ttp")));
        Assert.Equal(["e2", "e3"], Labels(EventFilter.All.In(new(Some.Day("2025-04-01"), Some.Day("2026-01-01")))));
        Assert.Equal(["e1"], Labels(EventFilter.All.OfTypes(EventType.Support, EventType.Aid)));
        Assert.Equal(["e3"], Labels(EventFilter.All.OfClass(QuadClass.MaterialConflict)));
        Assert.Equal(["e1"], Labels(new EventFilter(Some.Day("2025-03-31"))));

        IEnumerable<string> Labels(EventFilter filter) => store.StoryEvents(filter).Select(e => e.Telling.Label);
    }

    [Fact]
    public void Readable_sql_can_be_pasted()
    {
        var sql = new EventFilter(Some.Day("2025-03-31")).Between("USA", "PAK").ToSql();
        Assert.Contains("pair = 'PAK|USA'", sql.Readable, StringComparison.Ordinal);
        Assert.Contains("event_as_of(DATE '2025-03-31')", sql.Readable, StringComparison.Ordinal);
        Assert.Equal("'O''Neill'", Sql.Literal("O'Neill"));
        using var store = home.Open();
        store.Add([Thanks()]);
        Assert.Equal(1L, store.Query(sql.Readable).Rows[0][0]);
    }

    [Fact]
    public void What_a_brief_reads_has_no_clock_in_it()
    {
        using var store = home.Open();
        Assert.Null(store.NewestPublication());
    }

    static string Json<T>(T value) => JsonSerializer.Serialize(value);
}

public sealed class EventStoreInDuckDbTests() : EventStoreTests(new DuckHome());

public sealed class EventStoreInPostgresTests() : EventStoreTests(new PostgresHome());
