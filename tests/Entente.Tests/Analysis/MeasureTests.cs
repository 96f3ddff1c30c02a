using Entente.Analysis;
using Entente.Store;
using Entente.Tests.Support;
using Xunit;

namespace Entente.Tests.Analysis;

/// <summary>The twelve events of docs/measures/README.md, and the numbers worked out by hand on its pages.</summary>
public sealed class MeasureTests : IDisposable
{
    static readonly MeasureInput Forth = new(new("USA", "PAK"), new(Some.Day("2025-01-01"), Some.Day("2026-01-01")), Some.Day("2025-12-31"));

    static readonly double[] Months = [2, -1, 4, 0, 3, -6, 1, 2, 5, -2, 0, 7, 1, -3];

    readonly EventStore store = EventStore.InMemory();

    public MeasureTests()
    {
        var attack = Told("2025-03-08", Some.Ttp, Some.Pakistan, EventType.Assault, "explosives");
        attack = attack with { Events = [attack.Events[0] with { Casualties = new(5, 12, null) }] };
        var threat = Told("2025-03-09", Some.UnitedStates, Some.Pakistan, EventType.Threaten, "");
        threat = threat with { Events = [threat.Events[0] with { Auxiliary = AuxiliaryMode.Future }] };
        store.Add(
        [
            Told("2025-01-10", Some.UnitedStates, Some.Pakistan, EventType.Consult, "visit"),
            Told("2025-01-20", Some.Pakistan, Some.UnitedStates, EventType.Support, ""),
            Told("2025-02-05", Some.UnitedStates, Some.Pakistan, EventType.Sanction, "discontinue"),
            Told("2025-02-06", Some.Pakistan, Some.UnitedStates, EventType.Accuse, "disapprove"),
            Told("2025-03-04", Some.Pakistan, Some.UnitedStates, EventType.Cooperate, ""),
            Told("2025-03-05", Some.UnitedStates, Some.Pakistan, EventType.Support, ""),
            Told("2025-03-06", Some.Pakistan, Some.Ttp, EventType.Assault, ""),
            Told("2025-03-06", Some.Pakistan, Some.Ttp, EventType.Accuse, "disapprove"),
            Told("2025-03-07", Some.Pakistan, Some.IsK, EventType.Coerce, "arrest"),
            Told("2025-03-07", Some.UnitedStates, Some.IsK, EventType.Assault, "drone"),
            attack,
            threat,
            Told("2025-03-10", Some.State("PAK", "", "Protesters", "CVL"), Some.UnitedStates, EventType.Protest, "demo"),
        ]);
    }

    public void Dispose() => store.Dispose();

    [Fact]
    public void Counts_are_of_happenings_that_took_place()
    {
        var (forth, back) = (Take("event-counts", Forth), Take("event-counts", Forth.Reverse));
        Assert.Equal((3, 2, 0, 0, 1), (forth.N, forth["1"].N, forth["2"].N, forth["3"].N, forth["4"].N));
        Assert.Equal((3, 1, 1, 1, 0), (back.N, back["1"].N, back["2"].N, back["3"].N, back["4"].N));
        Assert.Equal((1, 1), (forth["CONSULT"].N, back["COOPERATE"].N));
        Assert.Equal(["e1", "e3", "e6"], forth.Events);
    }

    [Fact]
    public void Mean_intensity_is_the_mean_of_the_scores()
    {
        Assert.Equal(1.0, Take("mean-intensity", Forth).Value!.Value, 9);
        Assert.Equal(12.5 / 3, Take("mean-intensity", Forth.Reverse).Value!.Value, 9);
        Assert.Null(Take("mean-intensity", Forth with { Period = new(Some.Day("2024-01-01"), Some.Day("2025-01-01")) }).Value);
    }

    [Fact]
    public void Net_cooperation_is_undefined_without_events()
    {
        Assert.Equal(2.0 / 6, Take("net-cooperation", Forth).Value!.Value, 9);
        Assert.Equal(0, Take("net-cooperation-material", Forth).Value!.Value);
        Assert.Null(Take("net-cooperation", Forth with { Dyad = new("CHN", "RUS") }).Value);
    }

    [Fact]
    public void Conflict_share_has_Wilsons_interval()
    {
        var share = Take("conflict-share", Forth);
        Assert.Equal((0.3333, 0.0615, 0.7923), (Math.Round(share.Value!.Value, 4), Math.Round(share.Low!.Value, 4), Math.Round(share.High!.Value, 4)));
    }

    [Fact]
    public void Priorities_are_shares_of_whom_the_acts_are_about()
    {
        var (usa, pakistan) = (Take("priorities-groups", Forth), Take("priorities-groups", Forth.Reverse));
        Assert.Equal(("is-k", 1, 1.0), (usa.Parts[0].Label, usa.N, usa.Parts[0].Value));
        Assert.Equal(("ttp", 3), (pakistan.Parts[0].Label, pakistan.N));
        Assert.Equal(2.0 / 3, pakistan["ttp"].Value, 9);
    }

    [Fact]
    public void Divergence_is_the_Jensen_Shannon_distance_in_bits()
    {
        var divergence = Take("divergence-groups", Forth);
        Assert.Equal(0.6776, divergence["as counted"].Value, 4);
        Assert.Equal(divergence["as counted"].Value, divergence.Value!.Value, 9);
        Assert.StartsWith("A side has a single act", divergence.Note, StringComparison.Ordinal);
        Assert.Equal(1.0 / 3, divergence["overlap"].Value, 9);
        Assert.Equal(0, JensenShannon.Distance([3, 5], [6, 10]), 9);
        Assert.Equal(1, JensenShannon.Distance([1, 0], [0, 7]), 9);
        Assert.True(divergence.Agrees(Take("divergence-groups", Forth)));
    }

    [Fact]
    public void Few_acts_are_never_a_sure_difference() =>
        Assert.True(Take("divergence-groups", Forth).P > 0.05);

    [Fact]
    public void Attacks_words_and_third_parties_are_counted_by_who()
    {
        var attacks = Take("attacks-suffered", Forth.Reverse);
        Assert.Equal(("ttp", 1, 5.0), (attacks.Parts[0].Label, attacks.N, attacks.Parts[0].Value));
        Assert.Equal(("ttp", 1), (Take("threat-words", Forth.Reverse).Parts[0].Label, Take("threat-words", Forth.Reverse).N));
        Assert.Empty(Take("third-parties", Forth).Parts);
    }

    [Fact]
    public void Volatility_is_the_spread_around_the_trend()
    {
        Assert.Equal(1.2649, Volatility.Of([0, 2, 0, 2]), 4);
        Assert.Equal(3.498508316349, Volatility.Of(Months), 1e-9); // R: summary(lm(x ~ seq_along(x)))$sigma
        Assert.Null(Take("volatility", Forth).Value);
    }

    [Fact]
    public void Reciprocity_is_a_correlation()
    {
        Assert.Equal(1, Reciprocity.Correlation([(1, 2), (2, 4), (3, 6)])!.Value, 9);
        Assert.Equal(0, Reciprocity.Correlation([(1, 1), (2, 0), (3, 1)])!.Value, 9);
        Assert.Null(Reciprocity.Correlation([(1, 1), (1, 0), (1, 1)]));
        double[] back = [1, 0, -2, 5, 1, 2, -4, 0, 3, 6, -1, 1, 4, 2];
        double[] lags = [-0.234755373647, 0.891566632033, -0.147712649695, -0.159011823393]; // R: cor(x[1:(14 - l)], y[(1 + l):14])
        Assert.All(lags.Index(), l => Assert.Equal(l.Item, Reciprocity.Correlation([.. Months[..^l.Index].Zip(back[l.Index..])])!.Value, 1e-9));
    }

    [Fact]
    public void A_recent_rate_is_tested_exactly()
    {
        Assert.Equal(0.0272, RecentRate.TwoSided(3, 4, 0.2), 6);
        Assert.Equal(0.000246478793, RecentRate.TwoSided(11, 14, 0.3), 1e-9); // R: binom.test(11, 14, 0.3)$p.value
    }

    [Fact]
    public void A_recent_rate_is_set_against_the_time_before()
    {
        var rate = Take("recent-rate", Forth with { Period = new(Some.Day("2025-03-01"), Some.Day("2025-03-16")) });
        Assert.Equal((2.0, 2), (rate.Value, rate["before"].N));
        Assert.Equal(50, rate["days"].Value);
        Assert.Equal(2 * 15 / 50.0, rate["before"].Value, 9);
        Assert.Equal(1, Take("recent-conflict", Forth with { Period = new(Some.Day("2025-02-05"), Some.Day("2025-02-06")) }).Value);
    }

    [Fact]
    public void What_citizens_do_is_not_the_states_act() =>
        Assert.DoesNotContain("e13", Take("event-counts", Forth.Reverse).Events);

    [Fact]
    public void Nothing_published_later_is_counted() =>
        Assert.Equal(1, Take("event-counts", Forth with { AsOf = Some.Day("2025-01-31") }).N);

    [Fact]
    public void A_base_rate_counts_windows_laid_end_to_end()
    {
        using var read = EventStore.InMemory();
        read.Add([Told("2025-01-01", Some.India, Some.China, EventType.Accuse, ""), Told("2025-01-10", Some.UnitedStates, Some.Pakistan, EventType.Consult, "visit"),
            Told("2025-04-15", Some.UnitedStates, Some.Pakistan, EventType.Consult, "visit")]);

        var contact = BaseRate.Forecast(read, new("USA", "PAK"), Some.Day("2025-04-30")).Single(f => f.Name == "contact");

        Assert.Equal((2, 4, 0.5), (contact.Yes, contact.Windows, contact.Probability));
        Assert.Equal(new(Some.Day("2025-05-01"), Some.Day("2025-05-31")), contact.Period);
    }

    [Fact]
    public void Every_measure_has_a_page_that_names_it() =>
        Assert.All(Measures.All, m => Assert.Contains(Directory.GetFiles(Path.Combine(Repository.Root, "docs", "measures"), "*.md"),
            page => File.ReadAllText(page).Contains($"`{m.Name}`", StringComparison.Ordinal)));

    [Fact]
    public void The_query_of_a_measure_can_be_pasted()
    {
        var sql = Take("mean-intensity", Forth).Query.Readable;
        Assert.Contains("'PAK|USA') AS act\nWHERE source = 'USA'", sql, StringComparison.Ordinal);
        Assert.Equal(1.0, (double)store.Query(sql).Rows[0][0]!, 9);
    }

    Measured Take(string name, MeasureInput input) => Measures.Take(name, store, input);

    static CodedArticle Told(string day, ActorMention source, ActorMention target, EventType type, string mode) =>
        Some.Coded($"{day}-{source.Actor.Key}-{source.Actor.Sector}-{target.Actor.Key}-{type}", $"{source.Text} acted towards {target.Text} on {day}.", source, target, type, mode, "acted", day);
}
