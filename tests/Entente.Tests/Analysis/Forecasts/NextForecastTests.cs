using Entente.Analysis;
using Entente.Analysis.Forecasts;
using Entente.Store;
using Entente.Tests.Support;
using Xunit;

namespace Entente.Tests.Analysis.Forecasts;

public sealed class NextForecastTests
{
    static readonly PartyName Usa = new("USA", "United States");

    [Fact]
    public void A_weekly_act_is_ranked_before_a_rare_one_with_its_recurrence_and_the_habit_of_the_pair()
    {
        using var store = Busy();
        var forecast = NextForecaster.Forecast(store, Usa, 30, 5);
        var first = forecast.Acts[0];
        Assert.Equal("CONSULT", first.Type);
        Assert.Contains("PAK", new[] { first.Source, first.Target });
        Assert.Contains(first.Reasons, r => r.StartsWith("recurrence: ", StringComparison.Ordinal));
        Assert.Contains(first.Reasons, r => r.StartsWith("habit of the pair: ", StringComparison.Ordinal));
        Assert.True(forecast.Tested > 0);
        Assert.All(forecast.Acts, a => Assert.InRange(a.Probability, 0, 1));
        Assert.DoesNotContain("NaN", NextText.Json(forecast) + NextText.Render(forecast), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_published_later_does_not_move_the_ranking()
    {
        using var whole = Busy();
        using var cut = Busy(until: "2024-10-01");
        var asOf = Some.Day("2024-10-01");
        Assert.Equal(NextText.Json(NextForecaster.Forecast(cut, Usa, 30, 10, asOf)), NextText.Json(NextForecaster.Forecast(whole, Usa, 30, 10, asOf)));
    }

    [Fact]
    public void An_actor_of_whom_nothing_or_little_is_known_is_told_in_a_sentence()
    {
        using var store = EventStore.InMemory();
        Assert.Contains("Nothing that", NextText.Render(NextForecaster.Forecast(store, Usa, 30, 5)), StringComparison.Ordinal);
        store.Add([Some.Coded("one", "Pakistan thanked the United States.", Some.Pakistan, Some.UnitedStates, EventType.Support, day: "2025-01-01")]);
        Assert.Contains("too short a past to test a ranking on", NextText.Render(NextForecaster.Forecast(store, Usa, 30, 5)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pair_is_told_what_is_next_with_replies_to_what_the_other_did()
    {
        using var store = Busy();
        var next = PairForecaster.Forecast(store, Usa, new("PAK", "Pakistan"), 30, cancel: TestContext.Current.CancellationToken).Next;
        Assert.Equal(next.OrderByDescending(n => n.Probability).Select(n => n.Probability), next.Select(n => n.Probability));
        Assert.Contains(next, n => n.Reasons.Any(r => r.StartsWith("reply: ", StringComparison.Ordinal)));
    }

    /// <summary>Two years: a meeting of the two each week, an accusation of Pakistan the day after every fourth, aid to India now and then.</summary>
    static EventStore Busy(string until = "2024-12-31")
    {
        var store = EventStore.InMemory();
        var (random, n) = (new Random(3), 0);
        for (var day = Some.Day("2023-01-02"); day <= Some.Day(until); day = day.AddDays(7))
        {
            store.Add([Some.Coded($"m{n}", "The United States met Pakistan.", Some.UnitedStates, Some.Pakistan, EventType.Consult, day: day.ToString("yyyy-MM-dd", null))]);
            if (n % 4 == 0 && day.AddDays(1) <= Some.Day(until))
            {
                store.Add([Some.Coded($"a{n}", "Pakistan accused the United States.", Some.Pakistan, Some.UnitedStates, EventType.Accuse, day: day.AddDays(1).ToString("yyyy-MM-dd", null))]);
            }

            if (random.Next(9) == 0)
            {
                store.Add([Some.Coded($"i{n}", "The United States aided India.", Some.UnitedStates, Some.India, EventType.Aid, day: day.ToString("yyyy-MM-dd", null))]);
            }

            n++;
        }

        return store;
    }
}
