using Entente.Analysis.Forecasts;
using Xunit;

namespace Entente.Tests.Analysis.Forecasts;

public sealed class DyadTests
{
    const int Horizon = 7;

    [Fact]
    public void Windows_with_an_event_are_counted_once_however_many_events_they_hold()
    {
        var series = new EventSeries();
        series.Add(3);
        series.Add(3);
        series.Add(5);
        // Windows of 3 days that begin on days 0 to 7: those from 1 to 5 hold day 3 or day 5.
        Assert.Equal(5, series.WindowsHit(0, 7, 3));
        Assert.Equal((5.0 / 8 * (8.0 / 3)) + 0.5, Climatology.Of(series, 0, 10, 3).Shrunk(0.5) * ((8.0 / 3) + 1), 12);
    }

    [Fact]
    public void A_pulse_halves_in_a_half_life()
    {
        var pulse = new Pulse();
        pulse.Add(0);
        pulse.Add(7);
        Assert.Equal(1.5, pulse.At(1, 7), 12);
        Assert.Equal(0.75, pulse.At(1, 14), 12);
    }

    [Fact]
    public void Scores_are_those_of_a_calculation_by_hand()
    {
        double[] chances = [0.9, 0.6, 0.6, 0.1];
        bool[] answers = [true, true, false, false];
        Assert.Equal((0.01 + 0.16 + 0.36 + 0.01) / 4, ProbabilityScores.Brier(chances, answers), 12);
        Assert.Equal(-(Math.Log(0.9) + Math.Log(0.6) + Math.Log(0.4) + Math.Log(0.9)) / 4, ProbabilityScores.LogLoss(chances, answers), 12);
        Assert.Equal(3.5 / 4, ProbabilityScores.Auroc(chances, answers), 12);
        Assert.Equal((0.1 + (2 * 0.1) + 0.1) / 4, ProbabilityScores.Ece(chances, answers), 12);
    }

    [Fact]
    public void Every_number_has_a_name()
    {
        Assert.Equal(DyadFeatures.Count, DyadFeatures.Names.Distinct().Count());
        var row = new float[DyadFeatures.Count];
        Array.Fill(row, float.NaN);
        new DyadFeatures(new(4, _ => -1), Horizon).Write(0, 1, 0, 0, 5, (0, 0), row);
        Assert.DoesNotContain(row, float.IsNaN);
    }

    [Fact]
    public void Deleting_what_came_at_or_after_a_day_does_not_move_its_forecasts()
    {
        var (whole, cut) = (Table(SmallWorld.Folder()), Table(SmallWorld.Folder(f => f.Day < 189 || f.Day >= 199)));
        Assert.True(whole.Numbers.Length > 0);
        Assert.Equal(whole.Numbers.ToArray(), cut.Numbers.ToArray());
        Assert.NotEqual(whole.Answers, cut.Answers);
    }

    [Fact]
    public void The_order_of_rows_within_a_day_does_not_matter() =>
        Assert.Equal(Forecasts(SmallWorld.Folder()), Forecasts(SmallWorld.Folder(shuffled: true)));

    [Fact]
    public void A_forecast_is_written_for_each_row_and_lies_between_0_and_1()
    {
        var lines = Forecasts(SmallWorld.Folder()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('\t')).ToArray();
        Assert.NotEmpty(lines);
        Assert.All(lines, l => Assert.InRange(double.Parse(l[4], System.Globalization.CultureInfo.InvariantCulture), 0, 1));
        Assert.Equal(lines.Length, lines.Select(l => string.Join(' ', l.Take(4))).Distinct().Count());
    }

    [Fact]
    public void All_baselines_stand_in_the_table_and_the_reference_has_no_skill()
    {
        var evaluation = DyadEvaluation.Run(SmallWorld.Folder(), false, Horizon, null, null, TestContext.Current.CancellationToken);
        Assert.Equal(9, evaluation.All.Count);
        Assert.Equal(0, evaluation.All.Single(s => s.Name.Contains("reference", StringComparison.Ordinal)).Skill, 12);
    }

    [Fact]
    public void Logistic_regression_finds_the_weights_that_made_the_answers()
    {
        var random = new Random(3);
        var rows = Enumerable.Range(0, 20_000).Select(_ => (float)(random.NextDouble() - 0.5)).ToArray();
        var answers = rows.Select(x => random.NextDouble() < Chance.Of(1 + (4 * x))).ToArray();
        var fitted = LogisticRegression.Fit(rows, 1, answers, 0.1);
        Assert.Equal(1, fitted.Logit([0]), 0.15);
        Assert.Equal(4, fitted.Logit([0.5f]) - fitted.Logit([-0.5f]), 0.3);
    }

    [Fact]
    public void Boosted_trees_find_what_no_straight_line_can()
    {
        var random = new Random(3);
        var rows = Enumerable.Range(0, 8_000).Select(_ => (float)(random.NextDouble() - 0.5)).ToArray();
        var answers = Enumerable.Range(0, 4_000).Select(i => rows[2 * i] * rows[(2 * i) + 1] > 0).ToArray();
        var trees = BoostedTrees.Fit(rows, 2, answers, new() { Columns = 1, Trees = 60 }, TestContext.Current.CancellationToken);
        Assert.True(trees.Logit([0.3f, 0.3f]) > 1 && trees.Logit([-0.3f, -0.3f]) > 1 && trees.Logit([0.3f, -0.3f]) < -1);
    }

    // At day 189: the folder's last day stays the same, so that the origins do.
    static DyadTable Table(BenchmarkFolder folder) => new DyadBenchmark(folder, false).Table([182, 189], Horizon);

    static string Forecasts(BenchmarkFolder folder)
    {
        using var writer = new StringWriter();
        DyadEvaluation.Run(folder, false, Horizon, writer, null, TestContext.Current.CancellationToken);
        return writer.ToString();
    }
}
