using Entente.Analysis;
using Entente.Store;
using Entente.Tests.Support;
using Xunit;

namespace Entente.Tests.Analysis.Changes;

/// <summary>Change points of a record: six years of months in which India accuses China once or twice, and six times in the fourth year, by another publisher.</summary>
public sealed class ChangePointTests : IDisposable
{
    static readonly MeasureInput Input = new(new("IND", "CHN"), Period.Always, Some.Day("2025-12-31"));

    readonly EventStore store = EventStore.InMemory();

    public void Dispose() => store.Dispose();

    [Fact]
    public void A_change_names_its_month_its_interval_and_what_moved()
    {
        store.Add([.. Record()]);
        var measured = Measures.Take("change-points", store, Input);
        Assert.Equal([Some.Day("2023-01-01"), Some.Day("2024-01-01")], measured.Changes.Select(c => c.Month));
        var rise = measured.Changes[0];
        Assert.Equal(("IND", "CHN", false, true), (rise.Source, rise.Target, rise.IsCooperation, rise.IsRise));
        Assert.InRange(rise.Month, rise.Earliest, rise.Latest);
        Assert.Equal(new(Some.Day("2020-01-01"), Some.Day("2024-01-01")), rise.Span);
        Assert.Equal(("THREATEN", 0, 60), (rise.Types[0].Label, rise.Types[0].CountBefore, rise.Types[0].CountAfter));
        Assert.Equal(["Harbour Gazette"], rise.Publishers.Select(p => p.Label));
        Assert.Equal(5, rise.Events.Count);
        Assert.Equal(2, measured.Value);
    }

    [Fact]
    public void The_pair_is_set_against_days_where_it_is_most_of_the_record()
    {
        store.Add([.. Record()]);
        Assert.Contains("days", Measures.Take("change-points", store, Input).Note, StringComparison.Ordinal);
    }

    [Fact]
    public void What_all_reporting_shares_is_no_change()
    {
        store.Add([.. Record(), .. Others(m => m.Year == 2023 ? 70 : 14)]);
        var measured = Measures.Take("change-points", store, Input);
        Assert.Empty(measured.Changes);
        Assert.Equal((0.0, 72.0), (measured.Value, measured["months"].Value));
        Assert.Null(measured.Note);
    }

    [Fact]
    public void The_order_in_which_reports_come_does_not_matter()
    {
        store.Add([.. Record()]);
        using var turned = EventStore.InMemory();
        turned.Add([.. Record().Reverse()]);
        string Told(EventStore of) => string.Join(" ", Measures.Take("change-points", of, Input).Changes.Select(c => $"{c.Month:O} {c.Earliest:O} {c.Latest:O} {c.Before:R} {c.After:R}"));
        Assert.Equal(Told(store), Told(turned));
    }

    [Fact]
    public void A_record_without_the_two_says_so()
    {
        store.Add([.. Record()]);
        var measured = Measures.Take("change-points", store, Input with { Dyad = new("USA", "PAK") });
        Assert.Null(measured.Value);
        Assert.Equal("No event between the two in the period, in what was read.", measured.Note);
    }

    [Fact]
    public void An_empty_store_says_so() => Assert.NotNull(Measures.Take("change-points", store, Input).Note);

    [Fact]
    public void All_on_one_day_is_too_short_a_record()
    {
        store.Add([.. Enumerable.Range(0, 9).Select(i => Told($"d{i}", "2024-05-06", EventType.Accuse, "Frontier Wire"))]);
        Assert.Equal("The record covers one month with anything reported; this needs 18.", Measures.Take("change-points", store, Input).Note);
    }

    [Fact]
    public void A_gap_in_the_record_is_not_a_silence_between_the_two()
    {
        store.Add([.. Record().Where(a => a.Article.Published!.Value.Year is not (2021 or 2022)), .. Others(m => m.Year is 2021 or 2022 ? 0 : m.Year == 2023 ? 70 : 14)]);
        Assert.Empty(Measures.Take("change-points", store, Input).Changes);
    }

    [Fact]
    public void A_normalised_rate_is_for_a_thousand_events_of_those_who_report()
    {
        store.Add([.. Record().Where(a => a.Article.Published!.Value.Year == 2020), .. Others(m => m.Year == 2020 ? 14 : 0)]);
        var rate = Measures.Take("normalised-rate", store, Input);
        Assert.Equal((18, 186), (rate.N, rate["volume"].N));
        Assert.Equal(1000 * 18 / 186.0, rate.Value!.Value, 1e-9);
        Assert.Equal(1000 / 15.0, rate["2020-01"].Value, 1e-9);
        Assert.InRange(rate.Value!.Value, rate.Low!.Value, rate.High!.Value);
    }

    static IEnumerable<CodedArticle> Record()
    {
        for (var month = 0; month < 72; month++)
        {
            var day = new DateOnly(2020, 1, 9).AddMonths(month);
            for (var i = 0; i < 1 + (month % 2); i++)
            {
                yield return Told($"{month}-{i}", $"{day:yyyy-MM-dd}", EventType.Accuse, "Frontier Wire");
            }

            for (var i = 0; i < (day.Year == 2023 ? 5 : 0); i++)
            {
                yield return Told($"{month}-more-{i}", $"{day:yyyy-MM-dd}", EventType.Threaten, "Harbour Gazette");
            }
        }
    }

    static IEnumerable<CodedArticle> Others(Func<DateOnly, int> many) =>
        from month in Enumerable.Range(0, 72)
        let day = new DateOnly(2020, 1, 12).AddMonths(month)
        from i in Enumerable.Range(0, many(day))
        select Some.Coded($"other-{month}-{i}", "Pakistan thanked the United States.", Some.Pakistan, Some.UnitedStates, EventType.Support, "", "thanked", $"{day:yyyy-MM-dd}",
            day.Year == 2023 && i >= 14 ? "Harbour Gazette" : "Frontier Wire");

    static CodedArticle Told(string id, string day, EventType type, string publisher) =>
        Some.Coded(id, "India accused China.", Some.India, Some.China, type, "", "accused", day, publisher);
}
