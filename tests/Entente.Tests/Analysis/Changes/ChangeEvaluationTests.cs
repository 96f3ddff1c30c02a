using Entente.Analysis;
using Xunit;

namespace Entente.Tests.Analysis.Changes;

public sealed class ChangeEvaluationTests
{
    const string Null = "test\tnull\tnull\t100\t120\t5\t10\t2\t1\t0\t12\t3\t5000";
    const string Episode = "test\tdoubled\tepisode\t100\t120\t5\t10\t2\t2\t12\t12\t3\t6000";

    [Fact]
    public void Few_series_without_a_change_and_most_with_one_are_told()
    {
        var rows = ChangeEvaluation.Measure([ChangeSetting.Parse(Null)!, ChangeSetting.Parse(Episode)!], TestContext.Current.CancellationToken);
        Assert.InRange(rows[0].Found, 0, 9);
        Assert.InRange(rows[1].Hits, 75, 100);
        Assert.InRange((double)rows[1].Held / rows[1].Near, 0.9, 1);
    }

    [Fact]
    public void A_simulated_count_has_the_mean_and_the_variance_asked_for()
    {
        var setting = ChangeSetting.Parse("test\tlevel\tnull\t1\t20000\t5\t10\t1\t1\t0\t12\t3\t1")!;
        var counts = setting.Draw(0).Series.Counts;
        var mean = counts.Average();
        Assert.Equal(5, mean, 0.1);
        Assert.Equal(7.5, counts.Average(c => (c - mean) * (c - mean)), 0.3);
    }

    [Fact]
    public void The_volume_grows_by_the_factor_asked_for_and_has_mean_one()
    {
        var volume = ChangeSetting.Parse(Null)!.Draw(3).Series.Volume;
        Assert.Equal(2, volume[^1] / volume[0], 1e-9);
        Assert.Equal(1, volume.Average(), 1e-9);
    }

    [Fact]
    public void Comments_and_the_header_are_no_settings() => Assert.All(File.ReadLines(Settings).Take(2), l => Assert.Null(ChangeSetting.Parse(l)));

    [Fact]
    public void Seeds_that_measure_never_set_thresholds()
    {
        var sets = File.ReadLines(Settings).Select(ChangeSetting.Parse).OfType<ChangeSetting>().ToList();
        Assert.Empty(Seeds(true).Intersect(Seeds(false)));
        IEnumerable<int> Seeds(bool test) => sets.Where(s => s.IsTest == test).SelectMany(s => Enumerable.Range(s.Seed, s.Series));
    }

    [Theory]
    [InlineData("test\ta\tnull\t1", "four cells, where 13 belong")]
    [InlineData("check\tnull\tnull\t100\t120\t5\t10\t2\t1\t0\t12\t3\t5000", "the cell use is 'check'")]
    [InlineData("test\tshort\tepisode\t100\t30\t5\t10\t2\t2\t12\t12\t3\t5000", "room for its change")]
    [InlineData("test\tnothing\tnull\t100\t120\t0\t10\t2\t1\t0\t12\t3\t5000", "above 0")]
    [InlineData("test\tword\tnull\tmany\t120\t5\t10\t2\t1\t0\t12\t3\t5000", "the cell series is 'many'; it must be a whole number.")]
    [InlineData("test\thuge\tnull\t100\t120\t5\t10\t2\t1\t0\t12\t3\t99999999999", "the cell seed is")]
    [InlineData("test\tno number\tnull\t100\t120\tNaN\t10\t2\t1\t0\t12\t3\t5000", "the cell mean is 'NaN'")]
    public void A_row_that_is_none_is_refused(string line, string why) =>
        Assert.Contains(why, Assert.Throws<FormatException>(() => ChangeSetting.Parse(line)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(6, 10.83)]
    [InlineData(24, 10.83)]
    [InlineData(120, 16.1)]
    public void Thresholds_stand_in_their_table(int months, double threshold) => Assert.Equal(threshold, ChangeThresholds.For(months), 1e-9);

    [Fact]
    public void Between_and_beyond_lengths_thresholds_go_on_straight()
    {
        Assert.InRange(ChangeThresholds.For(90), 14.9, 16.1);
        Assert.True(ChangeThresholds.For(1000) > ChangeThresholds.For(240));
    }

    static string Settings => Path.Combine(Repository.Root, "eval", "changes", "settings.tsv");
}
