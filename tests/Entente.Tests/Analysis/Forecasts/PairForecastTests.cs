using Entente.Analysis;
using Entente.Analysis.Forecasts;
using Entente.Store;
using Entente.Tests.Support;
using Xunit;

namespace Entente.Tests.Analysis.Forecasts;

public sealed class PairForecastTests
{
    static readonly PartyName Usa = new("USA", "United States");
    static readonly PartyName Pakistan = new("PAK", "Pakistan");

    [Fact]
    public void A_weekly_habit_is_likelier_than_a_rare_act_and_every_number_is_one()
    {
        using var store = Busy();
        var forecast = PairForecaster.Forecast(store, Usa, Pakistan, 30, cancel: TestContext.Current.CancellationToken);
        double Of(string name) => forecast.Answers.Single(f => f.Question.Source == "USA" && f.Question.Name == name).Probability;
        Assert.True(Of("CONSULT") > 0.8, $"{Of("CONSULT")}");
        Assert.True(Of("ASSAULT") < 0.4, $"{Of("ASSAULT")}");
        Assert.True(forecast.Tested > 0);
        Assert.All(forecast.Answers, f => Assert.True(f.Probability is > 0 and < 1 && f.Expected >= 0 && f.Low <= f.High));
        Assert.DoesNotContain("NaN", PairForecastJson.Render(forecast) + PairForecastText.Render(forecast), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_published_later_does_not_move_a_forecast()
    {
        using var whole = Busy();
        using var cut = Busy(until: "2024-10-01");
        var asOf = Some.Day("2024-10-01");
        Assert.Equal(PairForecastJson.Render(PairForecaster.Forecast(cut, Usa, Pakistan, 30, asOf, cancel: TestContext.Current.CancellationToken)), PairForecastJson.Render(PairForecaster.Forecast(whole, Usa, Pakistan, 30, asOf, cancel: TestContext.Current.CancellationToken)));
    }

    [Fact]
    public void The_order_of_acts_within_a_day_does_not_matter()
    {
        using var store = Busy();
        using var shuffled = Busy(shuffled: true);
        Assert.NotEqual(store.FindEvent("e2")!.Event.Type, shuffled.FindEvent("e2")!.Event.Type);
        Assert.Equal(Json(store), Json(shuffled));
        static string Json(EventStore store) => PairForecastJson.Render(PairForecaster.Forecast(store, Usa, Pakistan, 30, cancel: TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Alike_rows_of_other_pairs_are_each_an_act()
    {
        using var store = EventStore.InMemory();
        int[] parties = [.. new[] { Some.UnitedStates, Some.Pakistan, Some.India }.Select(m => store.Party("icews", new(m.Text, "", m.Actor.Key, "iso3", "", "plover"), m.Actor, "as given"))];
        var batch = new ImportBatch(100);
        for (var n = 0; n < 30; n++)
        {
            var day = Some.Day("2025-03-01").AddDays(n / 10);
            batch.Add(new() { Key = n, Content = 1, Day = day, Published = day, Source = parties[n % 3 == 0 ? 0 : 2], Target = parties[1], Act = batch.Act(new("040", EventType.Consult, "", true)), Place = -1, Publisher = -1 });
        }

        store.Store(store.Enter(new(0, "events.tab", "icews", "icews", 0)), batch, [], 0);
        var acts = PairActs.Read(store, new("USA", "PAK"), new(Some.Day("2025-01-01"), Some.Day("2025-04-01")), Some.Day("2025-03-31"));
        Assert.Equal((10, 20), (acts.Count(a => a.IsBetween(new("USA", "PAK"))), acts.Count(a => a.IsBetween(new("IND", "PAK")))));
        Assert.Equal(30, acts.Select(a => a.Event).Distinct().Count());
    }

    [Fact]
    public void Days_of_which_nothing_was_read_are_not_taken_for_quiet_ones()
    {
        using var store = Busy();
        var newest = store.NewestPublication()!.Value;
        var (near, far) = (Forecast(newest.AddDays(60)), Forecast(newest.AddDays(61)));
        Assert.NotEmpty(near.Answers);
        Assert.Empty(far.Answers);
        Assert.Contains("the 61 days to", PairForecastText.Render(far), StringComparison.Ordinal);
        Assert.Contains("unknown, not quiet", PairForecastJson.Render(far), StringComparison.Ordinal);
        Assert.Contains("unknown, not quiet", NextText.Render(NextForecaster.Forecast(store, Usa, 30, 5, newest.AddDays(61))), StringComparison.Ordinal);
        PairForecast Forecast(DateOnly asOf) => PairForecaster.Forecast(store, Usa, Pakistan, 30, asOf, cancel: TestContext.Current.CancellationToken);
    }

    [Fact]
    public void Past_windows_lie_end_to_end_before_the_present()
    {
        PairAct On(string day) => new(1, Some.Day(day), Some.Day(day), "USA", "PAK", "CONSULT", 1, []);
        var windows = new PastWindows([On("2025-01-31"), On("2025-01-22"), On("2025-01-10"), On("2025-01-01"), On("2025-02-01")], Some.Day("2025-01-02"), new(Some.Day("2025-02-01"), Some.Day("2025-02-11")));
        var question = new ForecastQuestion("CONSULT", "USA", "PAK", new(Some.Day("2025-02-01"), Some.Day("2025-02-11")));
        Assert.Equal((2, 3, true), windows.Answers(question));
        Assert.Equal((0, 3, false), windows.Answers(question with { Source = "PAK", Target = "USA" }));
    }

    [Fact]
    public void Nothing_between_the_two_is_said_in_a_sentence()
    {
        using var store = EventStore.InMemory();
        var forecast = PairForecaster.Forecast(store, Usa, Pakistan, 30, cancel: TestContext.Current.CancellationToken);
        Assert.Empty(forecast.Answers);
        Assert.Contains("Nothing between the two was read", PairForecastText.Render(forecast), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(30)]
    [InlineData(180)]
    public void One_event_alone_gives_a_sentence_or_a_forecast_without_nonsense(int horizon)
    {
        using var store = EventStore.InMemory();
        store.Add([Some.Coded("one", "Pakistan thanked the United States.", Some.Pakistan, Some.UnitedStates, EventType.Support, day: "2025-01-01"),
            Some.Coded("two", "China thanked India.", Some.China, Some.India, EventType.Support, day: "2025-03-01")]);
        var forecast = PairForecaster.Forecast(store, Usa, Pakistan, horizon, cancel: TestContext.Current.CancellationToken);
        var text = PairForecastText.Render(forecast);
        Assert.Equal(horizon > 60, forecast.Answers.Count == 0);
        Assert.Equal(horizon > 60, text.Contains("too short a past for a window of that length", StringComparison.Ordinal));
        Assert.DoesNotContain("NaN", text + PairForecastJson.Render(forecast), StringComparison.Ordinal);
    }

    [Fact]
    public void A_horizon_of_no_days_and_a_pair_of_one_side_are_refused()
    {
        using var store = EventStore.InMemory();
        Assert.Throws<ArgumentOutOfRangeException>(() => PairForecaster.Forecast(store, Usa, Pakistan, 0, cancel: TestContext.Current.CancellationToken));
        Assert.Throws<ArgumentException>(() => PairForecaster.Forecast(store, Usa, Usa, 30, cancel: TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_better_method_gets_the_greater_weight_and_bold_numbers_are_mended()
    {
        var random = new Random(2);
        var truth = Enumerable.Range(0, 4000).Select(_ => random.NextDouble()).ToArray();
        var answers = truth.Select(p => random.NextDouble() < p).ToArray();
        var combination = Combination.Fit([[.. truth], [.. truth.Select(_ => 0.5)]], answers);
        Assert.True(combination.Weights[0] > 0.9);
        var bold = Combination.Fit([[.. truth.Select(p => Chance.Of(3 * Chance.Logit(p)))]], answers);
        Assert.Equal(0.7, bold.Apply([Chance.Of(3 * Chance.Logit(0.7))]), 0.05);
    }

    [Fact]
    public void The_expected_number_and_its_range_fit_the_chance()
    {
        var mean = Counts.Mean(0.5, 1);
        Assert.Equal(1, mean, 12);
        // Geometric with mean 1: 1/2, 1/4, 1/8, 1/16.
        Assert.Equal((0, 3), Counts.Range(mean, 1));
    }

    // Two years of weekly talks, a rare attack, and others around them.
    static EventStore Busy(string until = "9999-12-31", bool shuffled = false)
    {
        var articles = new List<CodedArticle>();
        for (var day = Some.Day("2023-01-02"); day < Some.Day("2025-01-01"); day = day.AddDays(7))
        {
            var date = day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
            articles.Add(Some.Coded($"talk-{date}", "The United States met Pakistan.", Some.UnitedStates, Some.Pakistan, EventType.Consult, day: date));
            articles.Add(Some.Coded($"aid-{date}", "Pakistan thanked India.", Some.Pakistan, Some.India, EventType.Support, day: date));
            if (day.Day <= 7 && day.Month % 6 == 0)
            {
                articles.Add(Some.Coded($"hit-{date}", "The United States bombed Pakistan.", Some.UnitedStates, Some.Pakistan, EventType.Assault, day: date));
            }

            if (day.Day <= 14)
            {
                articles.Add(Some.Coded($"charge-{date}", "India accused Pakistan.", Some.India, Some.Pakistan, EventType.Accuse, day: date));
            }
        }

        var ordered = shuffled ? [.. articles.OrderBy(a => a.Article.Published).ThenBy(a => a.Article.Id, StringComparer.Ordinal)] : articles;
        var store = EventStore.InMemory();
        store.Add([.. ordered.Where(a => string.CompareOrdinal(a.Article.Published!.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), until) <= 0)]);
        return store;
    }
}
