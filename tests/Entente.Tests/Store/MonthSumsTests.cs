using Entente.Store;
using Entente.Tests.Support;
using Xunit;

namespace Entente.Tests.Store;

/// <summary>Sums of imported acts by month stand for the rows themselves.</summary>
public sealed class MonthSumsTests : IDisposable
{
    const string ByRow = """
        SELECT source, target, official, type, count(*)::BIGINT, sum(intensity)
        FROM act_as_of($as_of) AS act
        WHERE coding_id IS NULL AND day >= $from AND day < $to
        GROUP BY source, target, official, type ORDER BY source, target, official, type
        """;

    const string BySum = """
        SELECT source, target, official, type, sum(n)::BIGINT, sum(intensity)
        FROM tally_as_of($as_of, $from, $to) AS act
        WHERE NOT coded
        GROUP BY source, target, official, type HAVING sum(n) > 0 ORDER BY source, target, official, type
        """;

    static readonly EventType[] Types = [EventType.Consult, EventType.Aid, EventType.Accuse, EventType.Assault];
    readonly EventStore store = EventStore.InMemory();
    readonly int[] parties;
    ImportLedger file;

    public MonthSumsTests()
    {
        Actor[] actors = [Some.Pakistan.Actor, Some.UnitedStates.Actor, Some.India.Actor, new("PAK", "REB"), new("PAK", "REB", "ttp", "TTP") { Kind = "group" }];
        parties = [.. actors.Select((a, i) => store.Party("icews", new($"p{i}", "", a.Country, "iso3", "", "plover"), a, "as given"))];
        file = store.Enter(new(0, "events.tab", "icews", "icews", 0));
        var random = new Random(4);
        Import(Enumerable.Range(1, 400).Select(key => Row(random, key, content: 1)));
        // Every tenth row comes again with other content: the later takes the earlier's place.
        Import(Enumerable.Range(1, 40).Select(n => Row(random, 10 * n, content: 2)));
    }

    public void Dispose() => store.Dispose();

    [Theory]
    [InlineData("2024-12-31", "2023-01-01", "2025-01-01")]
    [InlineData("2024-12-31", "2023-03-10", "2024-02-20")]
    [InlineData("2023-08-17", "2023-01-01", "2025-01-01")]
    [InlineData("2023-08-31", "2023-02-01", "2023-09-01")]
    [InlineData("2023-05-15", "2023-05-02", "2023-05-09")]
    [InlineData("9999-12-31", "0001-01-01", "9999-12-31")]
    [InlineData("2022-01-01", "2023-01-01", "2025-01-01")]
    public void They_count_what_the_rows_count_on_any_day_and_over_any_days(string asOf, string from, string to)
    {
        Assert.Equal(Read(ByRow, asOf, from, to), Read(BySum, asOf, from, to));
    }

    [Theory]
    [InlineData("2024-12-31", "2023-01-01", "2025-01-01")]
    [InlineData("2023-08-17", "2023-03-10", "2023-08-18")]
    public void A_pinned_pair_answers_as_the_store_does(string asOf, string from, string to)
    {
        const string Pair = "SELECT event_id, source, target FROM pair_act_as_of($as_of, $pair) AS act WHERE day >= $from AND day < $to ORDER BY event_id";
        var sums = BySum.Replace("WHERE NOT coded", "WHERE NOT coded AND (source IN ('PAK', 'USA') OR target IN ('PAK', 'USA'))", StringComparison.Ordinal);
        var (acts, loose) = (Read(Pair, asOf, from, to), Read(sums, asOf, from, to));
        var everything = store.Pin(Some.Day(asOf));
        Assert.Equal((acts, loose), (Read(Pair, asOf, from, to), Read(sums, asOf, from, to)));
        everything.Dispose();
        using var pinned = store.Pin(Some.Day(asOf), new("PAK", "USA"), new(Some.Day(from), Some.Day(to)));
        Assert.NotEmpty(acts);
        Assert.Equal((acts, loose), (Read(Pair, asOf, from, to), Read(sums, asOf, from, to)));
        Assert.Throws<InvalidOperationException>(() => Read(Pair, "2020-01-01", from, to));
    }

    [Theory]
    [InlineData("2024-12-31", "2023-01-01", "2025-01-01")]
    [InlineData("2023-08-17", "2023-03-10", "2023-08-18")]
    [InlineData("9999-12-30", "0001-01-01", "9999-12-31")]
    public void The_volume_of_a_pinned_pair_is_that_of_the_store(string asOf, string from, string to)
    {
        const string Volume = "SELECT month, n FROM imported_volume_as_of($as_of, $from, $to) AS volume ORDER BY month";
        var reported = store.Reported(new(Some.Day(from), Some.Day(to)), Some.Day(asOf));
        string Of() => Read(Volume, asOf, $"{reported.From:yyyy-MM-dd}", $"{reported.To:yyyy-MM-dd}");
        var loose = Of();
        using var pinned = store.Pin(Some.Day(asOf), new("PAK", "USA"), new(Some.Day(from), Some.Day(to)));
        Assert.NotEmpty(loose);
        Assert.Equal((loose, loose), (Of(), Of()));
    }

    [Fact]
    public void Rows_that_tell_one_happening_count_once_in_the_sums_too_and_each_again_when_the_join_is_undone()
    {
        var random = new Random(7);
        var first = Row(random, 1004, content: 1) with { Source = parties[0], Target = parties[1] };
        Import([first, first with { Key = 1008 }, first with { Key = 1012 }]);
        var apart = Read(BySum, "2025-12-31", "2023-01-01", "2025-01-01");

        Assert.Equal(2, store.JoinRows(once: true));
        Assert.Equal(Read(ByRow, "2025-12-31", "2023-01-01", "2025-01-01"), Read(BySum, "2025-12-31", "2023-01-01", "2025-01-01"));
        Assert.Equal(Read(ByRow, "2025-12-31", "2023-01-02", "2024-12-30"), Read(BySum, "2025-12-31", "2023-01-02", "2024-12-30"));
        Assert.NotEqual(apart, Read(BySum, "2025-12-31", "2023-01-01", "2025-01-01"));
        Import([first with { Key = 1008, Content = 9 }]);
        Assert.Equal(Read(ByRow, "2025-12-31", "2023-01-01", "2025-01-01"), Read(BySum, "2025-12-31", "2023-01-01", "2025-01-01"));
        store.JoinRows(once: false);
        Assert.Equal(Read(ByRow, "2025-12-31", "2023-01-01", "2025-01-01"), Read(BySum, "2025-12-31", "2023-01-01", "2025-01-01"));
    }

    string Read(string statement, string asOf, string from, string to) =>
        string.Join('\n', store.Read(new Sql(statement).With("as_of", Some.Day(asOf)).With("from", Some.Day(from)).With("to", Some.Day(to)).With("pair", "PAK|USA").Needed).Rows
            .Select(r => string.Join(' ', r.Select(c => c is double d ? Math.Round(d, 6) : c))));

    void Import(IEnumerable<ImportedEvent> rows)
    {
        var batch = new ImportBatch(1000);
        foreach (var row in rows)
        {
            batch.Add(row with { Act = batch.Act(new("", Types[row.Key % Types.Length], "", true)) });
        }

        file = store.Store(file, batch, [], 0);
    }

    ImportedEvent Row(Random random, int key, int content)
    {
        var day = new DateOnly(2023, 1, 1).AddDays(random.Next(500));
        return new()
        {
            Key = key,
            Content = content,
            Day = day,
            Published = day.AddDays(random.Next(40)),
            Source = parties[random.Next(parties.Length)],
            Target = parties[random.Next(parties.Length)],
            Place = -1,
            Publisher = -1,
        };
    }
}
