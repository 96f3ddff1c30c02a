using Entente.Analysis;
using Entente.Analysis.Forecasts;
using Entente.Store;
using Entente.Tests.Support;
using Xunit;

namespace Entente.Tests.Analysis.Forecasts;

public sealed class LedgerTests : IDisposable
{
    static readonly DateTimeOffset Now = new(2025, 3, 1, 12, 0, 0, TimeSpan.Zero);
    readonly TempFolder folder = new();

    string File => folder["ledger.jsonl"];

    [Fact]
    public void What_is_issued_is_read_again_word_for_word()
    {
        Issue(0.25, 0.75);
        var forecasts = ForecastLedger.Read(File).Entries.Cast<IssuedForecast>().ToArray();
        Assert.Equal([0.25, 0.75], forecasts.Select(f => f.Probability));
        Assert.Equal(Question("material-conflict"), forecasts[1].Question);
    }

    [Fact]
    public void The_same_forecast_is_not_issued_twice_and_a_new_one_supersedes_the_old()
    {
        Issue(0.25, 0.75);
        Assert.Equal(0, Issue(0.25, 0.75));
        Assert.Equal(1, Issue(0.25, 0.8));
        var standing = ForecastLedger.Read(File).Standing;
        Assert.Equal([0.25, 0.8], standing.Select(s => s.Forecast.Probability));
        Assert.Equal(2, standing[1].Forecast.Supersedes);
    }

    [Theory]
    [InlineData("0.25", "0.35", "ledger.jsonl(1): its words do not give its hash")]
    [InlineData("material-conflict", "material-konflict", "ledger.jsonl(2): its words do not give its hash")]
    [InlineData("\"hash\"", "\"hush\"", "ledger.jsonl(1): it has no hash")]
    public void An_altered_line_is_named(string was, string becomes, string message)
    {
        Issue(0.25, 0.75);
        System.IO.File.WriteAllText(File, System.IO.File.ReadAllText(File).Replace(was, becomes, StringComparison.Ordinal));
        Assert.Contains(message, Refused(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_taken_out_is_named()
    {
        Issue(0.25, 0.75);
        System.IO.File.WriteAllLines(File, System.IO.File.ReadAllLines(File).Skip(1));
        Assert.Contains("ledger.jsonl(1): it does not follow the line before", Refused(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cut_at_the_end_is_seen()
    {
        Issue(0.25, 0.75);
        System.IO.File.WriteAllText(File, System.IO.File.ReadAllLines(File)[0] + "\n");
        Assert.Contains("the file was cut: it holds 1 entries, and", Refused(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cut_within_a_line_is_named()
    {
        Issue(0.25, 0.75);
        System.IO.File.WriteAllText(File, System.IO.File.ReadAllText(File)[..^20]);
        Assert.Contains("ledger.jsonl(2): the line is not complete", Refused(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_head_is_named()
    {
        Issue(0.25);
        System.IO.File.Delete(File + ".head");
        Assert.Contains("ledger.jsonl.head is missing", Refused(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_write_that_stopped_before_the_head_was_renewed_loses_nothing()
    {
        Issue(0.25);
        var head = System.IO.File.ReadAllText(File + ".head");
        Issue(0.3);
        System.IO.File.WriteAllText(File + ".head", head);
        Assert.Equal(2, ForecastLedger.Read(File).Entries.Count);
    }

    [Fact]
    public void A_clock_before_the_last_entry_is_refused()
    {
        Issue(0.25);
        var error = Assert.Throws<InvalidDataException>(() => ForecastLedger.Read(File).Issue(Forecast(0.5), Now.AddDays(-1)));
        Assert.Contains("is before the ledger's newest entry (2025-03-01T12:00:00Z)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Questions_resolve_themselves_from_later_events()
    {
        Issue(0.25, 0.75);
        using var store = Newsroom.Open();
        var answers = Resolve(store, "2025-04-20");
        Assert.Equal([true, false], answers.Select(a => a.Answer));
        Assert.NotEmpty(answers[0].Events);
        Assert.Empty(Resolve(store, "2025-04-20"));
    }

    [Fact]
    public void The_forecasts_of_a_brief_are_questions_about_either_side()
    {
        using var store = Newsroom.Open();
        var brief = Briefing.Compose(store, Newsroom.A, Newsroom.B, new() { AsOf = Some.Day("2025-02-28"), Names = Newsroom.Name });
        var ledger = ForecastLedger.Read(File);
        Assert.Equal(brief.Forecasts.Count, ledger.Issue(brief, Now));
        ledger.Save();
        var conflict = ForecastLedger.Read(File).Entries.OfType<IssuedForecast>().Single(f => f.Question.Name == "material-cooperation");
        Assert.True(conflict.Question.IsMutual);
        Assert.Contains("either way", conflict.Question.Text, StringComparison.Ordinal);
        // The aid of March came from the second side.
        Assert.Contains(Resolve(store, "2025-12-31"), a => a.Of == conflict.Number && a.Answer == true);
    }

    [Fact]
    public void What_is_not_due_stays_open()
    {
        Issue(0.25, 0.75);
        using var store = Newsroom.Open();
        Assert.Empty(Resolve(store, "2025-04-06"));
    }

    [Fact]
    public void A_window_of_which_nothing_was_read_is_void()
    {
        Issue(0.25);
        using var store = EventStore.InMemory();
        store.Add([Some.Coded("later", "Pakistan thanked India.", Some.Pakistan, Some.India, EventType.Support, day: "2025-06-01")]);
        Assert.Null(Assert.Single(Resolve(store, "2025-06-02")).Answer);
    }

    [Fact]
    public void An_answer_that_events_have_changed_is_given_again_with_a_note()
    {
        Issue(0.25, 0.75);
        using var store = Newsroom.Open();
        Resolve(store, "2025-04-20");
        var mentions = (Some.State("XAA", "Arvenia", "Arvenia"), Some.State("XBB", "Belmoran Union", "the Belmoran Union"));
        store.Add([Some.Coded("strike", "Arvenia bombed the Belmoran Union.", mentions.Item1, mentions.Item2, EventType.Assault, day: "2025-03-20")]);
        var again = Assert.Single(Resolve(store, "2025-04-21"));
        Assert.True(again.Answer);
        Assert.Contains("scored again", again.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Scores_are_those_of_a_calculation_by_hand()
    {
        var rows = new[] { (0.8, true), (0.8, false), (0.2, false), (0.2, false) }
            .Select((r, i) => (new IssuedForecast(i + 1, Now, Some.Day("2025-03-01"), Question("material-conflict"), r.Item1, 0.25, false, "m", 0, []), (Resolution?)new Resolution(i + 5, Now, Some.Day("2025-05-01"), i + 1, r.Item2, [], "")));
        var all = LedgerScore.Of(rows)[0];
        Assert.Equal((0.04 + 0.64 + 0.04 + 0.04) / 4, all.Brier, 12);
        Assert.Equal(all.Brier, all.Reliability - all.Resolution + all.Uncertainty, 12);
        Assert.Equal(0.25 * 0.75, all.Uncertainty, 12);
        Assert.Equal(1 - (all.Brier / ((0.5625 + (3 * 0.0625)) / 4)), all.SkillOverClimatology!.Value, 12);
        Assert.Equal(1 - (all.Brier / 0.25), all.SkillOverPersistence!.Value, 12);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4)]
    public void The_score_of_a_count_is_that_of_a_calculation_by_hand(int counted)
    {
        // Shape 1 and mean 1/2 is the geometric distribution F(n) = 1 - 3^-(n + 1): the sum of 9^-(n + 1) from the count on, of (1 - 3^-(n + 1))^2 below it.
        var byHand = Enumerable.Range(0, 200).Sum(n => Math.Pow(1 - Math.Pow(3, -(n + 1)) - (n >= counted ? 1 : 0), 2));
        Assert.Equal(byHand, Counts.Crps(0.5, 1, counted), 8);
    }

    [Fact]
    public void A_forecast_of_a_number_is_scored_by_what_was_counted()
    {
        var forecast = new IssuedForecast(1, Now, Some.Day("2025-03-01"), Question("material-conflict"), 0.8, 0.25, false, "m", 0, []) { Expected = (0.5, 1) };
        var answer = new Resolution(2, Now, Some.Day("2025-05-01"), 1, true, [7, 9], "") { Count = 2 };
        var score = LedgerScore.Of([(forecast, answer)])[0];
        Assert.Equal((1, Counts.Crps(0.5, 1, 2)), (score.Counted, score.Crps!.Value));
        Assert.Equal((forecast.Expected, answer.Count), (((IssuedForecast)LedgerEntry.Parse(forecast.ToJson())).Expected, ((Resolution)LedgerEntry.Parse(answer.ToJson())).Count));
    }

    [Fact]
    public void An_empty_ledger_says_so_and_scores_nothing()
    {
        var ledger = ForecastLedger.Read(File);
        Assert.Contains("The ledger is empty", LedgerText.List(ledger), StringComparison.Ordinal);
        Assert.Contains("nothing can be scored", LedgerText.Score(ledger), StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", LedgerJson.Score(ledger) + ReliabilitySvg.Render(LedgerScore.Bins(ledger.Standing)), StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    int Issue(params double[] chances)
    {
        var ledger = ForecastLedger.Read(File);
        var added = ledger.Issue(Forecast(chances), Now);
        ledger.Save();
        return added;
    }

    IReadOnlyList<Resolution> Resolve(EventStore store, string day)
    {
        var ledger = ForecastLedger.Read(File);
        var answers = ledger.Resolve(store, Some.Day(day), Now.AddDays(60));
        ledger.Save();
        return answers;
    }

    string Refused() => Assert.Throws<InvalidDataException>(() => ForecastLedger.Read(File)).Message;

    static PairForecast Forecast(params double[] chances) => new(Newsroom.A, Newsroom.B, Some.Day("2025-03-01"), 30, Some.Day("2024-01-01"),
        [.. chances.Zip(["material-cooperation", "material-conflict"], (c, name) => new KindForecast(Question(name), c, 1, 0, 2, 1, 4, false, [new("habit", 0.5)]))], [], 0, null, 9);

    static ForecastQuestion Question(string name) => new(name, "XAA", "XBB", new(Some.Day("2025-03-02"), Some.Day("2025-04-01")));
}
