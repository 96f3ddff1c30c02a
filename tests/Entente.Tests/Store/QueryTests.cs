using Entente.Store;
using Entente.Tests.Support;
using Xunit;

namespace Entente.Tests.Store;

public abstract class QueryTests : IDisposable
{
    readonly StoreHome home;
    readonly EventStore store;

    protected QueryTests(StoreHome home)
    {
        this.home = home;
        store = home.Open();
        store.Add([Some.Coded("a1", "Pakistan thanked the United States.", Some.Pakistan, Some.UnitedStates, EventType.Support, trigger: "thanked")]);
    }

    public void Dispose()
    {
        store.Dispose();
        home.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void A_select_gives_columns_and_rows()
    {
        var table = store.Query("SELECT event, source, target, type FROM acts");
        Assert.Equal(["event", "source", "target", "type"], table.Columns);
        Assert.Equal(["e1", "PAK", "USA", "SUPPORT"], Assert.Single(table.Rows));
        Assert.Equal(1L, store.Query("WITH x AS (SELECT sum(quad) AS q FROM act) SELECT q FROM x;").Rows[0][0]);
        Assert.IsType<long>(store.Query("SELECT sum(quad) FROM act").Rows[0][0]);
    }

    [Theory]
    [InlineData("DELETE FROM event")]
    [InlineData("INSERT INTO superseded VALUES (1, 2)")]
    [InlineData("DROP TABLE event")]
    [InlineData("COPY event TO '/tmp/x.csv'")]
    [InlineData("ATTACH '/tmp/x.duckdb'")]
    [InlineData("SET threads = 4")]
    [InlineData("PRAGMA database_list")]
    [InlineData("INSTALL httpfs")]
    [InlineData("SELECT 1; DELETE FROM event")]
    [InlineData("SELECT 1; SELECT 2")]
    [InlineData("WITH x AS (DELETE FROM event RETURNING *) SELECT * FROM x")]
    [InlineData("SELEC 1")]
    [InlineData("-- nothing")]
    public void Anything_but_one_select_is_refused(string statement)
    {
        Assert.Throws<StoreException>(() => store.Query(statement));
        Assert.Single(store.StoryEvents(EventFilter.All));
    }

    [Theory]
    [InlineData("SELECT * FROM read_text('/etc/passwd')")]
    [InlineData("SELECT * FROM '/etc/passwd'")]
    [InlineData("SELECT * FROM read_csv('/etc/passwd')")]
    [InlineData("SELECT * FROM glob('/etc/*')")]
    [InlineData("SELECT getenv('HOME')")]
    public void A_query_sees_nothing_outside_of_the_store(string statement) =>
        Assert.Throws<StoreException>(() => store.Query(statement));

    [Fact]
    public void An_unknown_column_is_told_in_one_line() =>
        Assert.DoesNotContain('\n', Assert.Throws<StoreException>(() => store.Query("SELECT nothing FROM event")).Message);
}

public sealed class QueryInDuckDbTests() : QueryTests(new DuckHome());

public sealed class QueryInPostgresTests() : QueryTests(new PostgresHome());
