using Entente.Analysis.Forecasts;
using Xunit;

namespace Entente.Tests.Analysis.Forecasts;

public sealed class LinkTests
{
    static readonly LinkOptions Quick = new() { Epochs = 2, Networks = 1, QuietDays = 60, Batch = 8 };

    [Fact]
    public void Ties_get_the_average_of_their_ranks()
    {
        var tally = new LinkTally(10);
        tally.Add<double>(0, [3], [1, 2, 3], [5, 1, 1]);
        Assert.Equal(1 / 2.5, tally.Figures()[0].Value, 12);
    }

    [Fact]
    public void An_answer_that_is_not_listed_shares_the_last_place()
    {
        var tally = new LinkTally(10);
        tally.Add<double>(0, [9], [1, 2, 3], [5, 1, 1]);
        Assert.Equal(1 / 7.0, tally.Figures()[0].Value, 12);
    }

    [Fact]
    public void Other_right_answers_of_the_same_question_are_left_out()
    {
        var tally = new LinkTally(10);
        tally.Add<double>(0, [2, 3], [1, 2, 3], [1, 3, 2]);
        Assert.Equal(1, tally.Figures()[0].Value, 12);
    }

    [Fact]
    public void The_recurrency_baseline_fades_with_time_and_fills_up_with_what_is_usual()
    {
        var recurrency = new Recurrency(5, 0.5);
        recurrency.Learn([new(0, 1, 2, 0), new(3, 1, 4, 0)]);
        recurrency.Learn([new(0, 1, 2, 2)]);
        var (entities, scores) = recurrency.Score(0, 1, 4);
        Assert.Equal([2, 4], entities);
        Assert.Equal((0.99999 * (0.25 + 0.5)) + (0.00001 * 2 / 3), scores[0], 12);
        Assert.Equal(0.00001 / 3, scores[1], 12);
    }

    [Fact]
    public void Products_of_matrices_are_those_of_the_definition()
    {
        var random = new Random(1);
        var (m, k, n) = (7, 5, 48);
        var (a, b, c) = (Numbers(random, m * k), Numbers(random, k * n), new float[m * n]);
        Products.Add(a, k, 1, b, c, m, k, n);
        for (var i = 0; i < m; i++)
        {
            for (var j = 0; j < n; j++)
            {
                Assert.Equal(Enumerable.Range(0, k).Sum(l => a[(i * k) + l] * b[(l * n) + j]), c[(i * n) + j], 4);
            }
        }
    }

    [Fact]
    public void A_habit_is_forecast_before_noise()
    {
        var evaluation = LinkEvaluation.Run(SmallWorld.Folder(), Quick, null, null, TestContext.Current.CancellationToken);
        Assert.True(evaluation.Forecaster[0].Value > evaluation.Baseline[0].Value, $"{evaluation.Forecaster[0].Value} is no more than {evaluation.Baseline[0].Value}");
    }

    [Fact]
    public void Deleting_what_came_after_a_day_does_not_move_the_forecasts_of_that_day()
    {
        var (whole, cut) = (Rankings(SmallWorld.Folder()), Rankings(SmallWorld.Folder(f => f.Day <= 190)));
        var asked = whole.Where(l => l.Split('\t')[2] == "190").ToArray();
        Assert.NotEmpty(asked);
        Assert.Equal(asked, cut);
    }

    [Fact]
    public void The_order_of_rows_within_a_day_does_not_matter() =>
        Assert.Equal(Rankings(SmallWorld.Folder()), Rankings(SmallWorld.Folder(shuffled: true)));

    [Fact]
    public void Each_question_is_written_once_with_its_inverse_and_without_a_doubled_candidate()
    {
        var lines = Rankings(SmallWorld.Folder());
        Assert.Equal(lines.Length, lines.Select(l => l[..l.LastIndexOf('\t')]).Distinct().Count());
        Assert.Contains(lines, l => int.Parse(l.Split('\t')[1], System.Globalization.CultureInfo.InvariantCulture) >= SmallWorld.Relations.Length);
        Assert.All(lines, l =>
        {
            var listed = l.Split('\t')[3].Split(' ').Select(c => c.Split(':')[0]).ToArray();
            Assert.Equal(listed.Length, listed.Distinct().Count());
        });
    }

    static string[] Rankings(BenchmarkFolder folder)
    {
        using var writer = new StringWriter();
        LinkEvaluation.Run(folder, Quick, writer, null, TestContext.Current.CancellationToken);
        return writer.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    static float[] Numbers(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => (float)random.NextDouble())];
}
