using Entente.Analysis;
using Xunit;

namespace Entente.Tests.Analysis.Measuring;

public sealed class DivergenceTests
{
    static readonly int[] One = [30, 0, 5, 2, 13];
    static readonly int[] Other = [11, 4, 24, 0, 1];

    // R 4.2.2: term <- function(p,q){m<-(p+q)/2; ifelse(p>0,p*log2(p/m),0)/2+ifelse(q>0,q*log2(q/m),0)/2}; sqrt(sum(term(a/sum(a), b/sum(b)))); sum(pmin(a/sum(a), b/sum(b)))
    [Fact]
    public void Distance_and_overlap_are_those_of_R()
    {
        Assert.Equal(0.582158262750, JensenShannon.Distance(One, Other), 1e-9);
        Assert.Equal(0.4, JensenShannon.Overlap(One, Other), 1e-9);
    }

    // R 4.2.2, each event left out in turn: function corrected of eval/measures/icews.R
    [Fact]
    public void The_correction_and_its_interval_are_those_of_R()
    {
        var (distance, low, high) = JensenShannon.Corrected(One, Other)!.Value;
        Assert.Equal(0.556078864938, distance, 1e-9);
        Assert.Equal(0.354315739130, low, 1e-9);
        Assert.Equal(0.702073902852, high, 1e-9);
    }

    // R 4.2.2, all deals of 11 and 12 events: p <- sum of prod(choose(N, x)) / choose(23, 11) over deals at least as far apart; 0.375938
    [Fact]
    public void The_test_by_chance_comes_near_the_exact_one() => Assert.Equal(0.375938, SameDistributionTest.P([6, 3, 2], [3, 5, 4]), 0.05);

    [Theory]
    [InlineData(9, 30, 12)]
    [InlineData(1, 5, 5)]
    [InlineData(400, 1000, 500)]
    [InlineData(40000, 100000, 50000)]
    public void Balls_are_drawn_with_the_mean_and_variance_of_an_urn(int marked, int all, int drawn)
    {
        var urn = new Urn(new(7));
        var draws = Enumerable.Range(0, 20000).Select(_ => (double)urn.Draw(marked, all, drawn)).ToList();
        var (share, mean) = ((double)marked / all, draws.Average());
        var variance = drawn * share * (1 - share) * (all - drawn) / (all - 1.0);
        Assert.Equal(drawn * share, mean, 0.05 * Math.Max(1, Math.Sqrt(variance)));
        Assert.Equal(variance, draws.Average(d => (d - mean) * (d - mean)), 0.06 * Math.Max(variance, 0.02));
    }

    [Fact]
    public void The_interval_holds_the_truth_and_the_test_keeps_its_size()
    {
        var rows = DivergenceEvaluation.Measure(
            [DivergenceSetting.Parse("apart\tapart\t300\t8\t0.2\t0.5\t100\t9000")!, DivergenceSetting.Parse("equal\tequal\t300\t8\t0\t0\t50\t9500")!],
            TestContext.Current.CancellationToken);
        Assert.InRange(rows[0].Held / 300.0, 0.9, 0.99);
        Assert.InRange(rows[1].Refused / 300.0, 0, 0.085);
        Assert.True(Math.Abs(rows[0].MeanError) < rows[0].MeanErrorAsCounted / 2);
    }

    [Fact]
    public void A_simulated_pair_has_the_distance_asked_for()
    {
        var (one, other, distance) = DivergenceSetting.Parse("large\tapart\t1\t8\t0.3\t0.3\t400000\t3")!.Draw(0);
        Assert.Equal(0.3, distance, 1e-12);
        Assert.Equal(0.3, JensenShannon.Distance(one, other), 0.005);
    }

    [Fact]
    public void A_single_event_has_no_interval() => Assert.Null(JensenShannon.Corrected([1, 0], [3, 4]));

    [Fact]
    public void Sides_that_share_nothing_are_not_surely_apart()
    {
        var (distance, low, high) = JensenShannon.Corrected([6, 0], [0, 6])!.Value;
        Assert.Equal((1, 1), (distance, high));
        Assert.Equal(JensenShannon.Distance([6, 1], [1, 6]), low, 1e-9);
    }

    [Fact]
    public void Sides_that_share_nothing_of_many_kinds_are_not_surely_apart_either() => Assert.InRange(JensenShannon.Corrected([7, 3, 1, 0, 0], [0, 0, 0, 9, 5])!.Value.Low, 0.5, 0.95);

    [Fact]
    public void Sides_of_one_kind_are_not_surely_alike()
    {
        var (distance, low, high) = JensenShannon.Corrected([5], [7])!.Value;
        Assert.Equal((0, 0), (distance, low));
        Assert.Equal(JensenShannon.Distance([5, 1, 0], [7, 0, 1]), high, 1e-9);
    }

    [Fact]
    public void A_side_without_events_is_refused() => Assert.Throws<ArgumentException>(() => JensenShannon.Distance([0, 0], [1, 2]));

    [Theory]
    [InlineData("one\tapart\t10")]
    [InlineData("one\tnear\t10\t8\t0.2\t0.5\t100\t1")]
    [InlineData("one\tapart\t10\t8\t0.5\t0.2\t100\t1")]
    [InlineData("one\tapart\t10\t8\t0.2\t0.95\t100\t1")]
    public void A_row_that_is_none_is_refused(string line) => Assert.Throws<FormatException>(() => DivergenceSetting.Parse(line));
}
