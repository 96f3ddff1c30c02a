using Entente.Analysis;
using Xunit;

namespace Entente.Tests.Analysis.Changes;

public sealed class ChangeScanTests
{
    static readonly CountSeries Some =
        new([3, 9, 2, 1, 6, 12, 1, 4, 0, 3, 5, 2, 9, 24, 7, 2, 16, 18, 5, 10, 13, 6, 22, 9], [.. Enumerable.Range(0, 24).Select(t => 0.6 + (0.8 * t / 23))]);

    // R 4.2.2: v <- seq(0.6, 1.4, length.out=24); rate <- function(i, k) uniroot(function(l) sum((y[i] - l*v[i])/(k + l*v[i])), c(0.01, 100), tol=1e-15)$root
    [Theory]
    [InlineData(0, 24, 7.67472205011016)]
    [InlineData(0, 12, 5.18622655265606)]
    [InlineData(12, 24, 9.79822646683634)]
    public void A_rate_is_that_of_R(int from, int to, double rate) => Assert.Equal(rate, NegativeBinomial.Rate(Some, 4, [(from, to)]), 1e-9);

    // R 4.2.2, MASS 7.3-58.2: glm.nb(y ~ offset(log(v)))$theta; the same with a factor for the two halves
    [Fact]
    public void A_shape_is_that_of_R()
    {
        Assert.Equal(2.15407382474528, NegativeBinomial.Shape(Some, [[(0, 24)]]), 1e-6);
        Assert.Equal(2.78099991675842, NegativeBinomial.Shape(Some, [[(0, 12)], [(12, 24)]]), 1e-6);
    }

    // R 4.2.2: 2 * (ll(1:12, rate(1:12,4), 4) + ll(13:24, rate(13:24,4), 4) - ll(1:24, rate(1:24,4), 4)) with ll the sum of dnbinom(y, size=k, mu=l*v, log=TRUE)
    [Fact]
    public void A_likelihood_ratio_is_that_of_R()
    {
        double Likelihood(int from, int to)
        {
            var rate = NegativeBinomial.Rate(Some, 4, [(from, to)]);
            return Enumerable.Range(from, to - from).Sum(t => NegativeBinomial.OfMean(Some.Counts[t], rate * Some.Volume[t], 4));
        }

        Assert.Equal(5.85851892515382, 2 * (Likelihood(0, 12) + Likelihood(12, 24) - Likelihood(0, 24)), 1e-9);
    }

    [Fact]
    public void Counts_without_spread_are_all_but_Poisson() => Assert.Equal(NegativeBinomial.GreatestShape, NegativeBinomial.Shape(Level(24), [[(0, 24)]]));

    [Fact]
    public void A_shape_of_hundreds_of_events_a_month_is_found_as_well()
    {
        var (series, _, _) = ChangeSetting.Parse("test\tmany\tnull\t1\t240\t800\t6\t1\t1\t0\t12\t3\t7")!.Draw(0);
        Assert.InRange(NegativeBinomial.Shape(series, [[(0, 240)]]), 4.8, 7.4);
    }

    [Fact]
    public void The_grid_finds_the_likelihood_of_the_best_rate()
    {
        var rate = NegativeBinomial.Rate(Some, 4, [(3, 15)]);
        var exact = Enumerable.Range(3, 12).Sum(t => NegativeBinomial.OfMean(Some.Counts[t], rate * Some.Volume[t], 4));
        Assert.Equal(exact, new LevelGrid(Some, 4).One(3, 15), 1e-3);
    }

    [Fact]
    public void An_episode_is_found_with_both_its_ends()
    {
        var found = ChangeScan.Find(Level(60, (30, 42, 3)));
        Assert.Equal([30, 42], found.Select(f => f.Month));
        Assert.Equal([(4.5, 13.5), (13.5, 4.5)], found.Select(f => (Math.Round(f.Before, 6), Math.Round(f.After, 6))));
        Assert.All(found, f => Assert.InRange(f.Month, f.Earliest, f.Latest));
        Assert.All(found, f => Assert.True(f.Latest - f.Earliest <= 4));
    }

    [Fact]
    public void A_step_is_found_once() => Assert.Equal([40], ChangeScan.Find(Level(80, (40, 80, 3))).Select(f => f.Month));

    [Fact]
    public void Growth_that_all_reporting_shares_is_no_change()
    {
        var volume = Enumerable.Range(0, 60).Select(t => t < 30 ? 1.0 : 3.0).ToArray();
        Assert.Empty(ChangeScan.Find(Level(60, (30, 60, 3)) with { Volume = [.. volume] }));
        Assert.Single(ChangeScan.Find(Level(60) with { Volume = [.. volume] }));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(17)]
    public void A_short_series_has_no_change(int months) => Assert.Empty(ChangeScan.Find(Level(months, (months / 2, months, 9))));

    [Fact]
    public void A_series_without_events_has_no_change() => Assert.Empty(ChangeScan.Find(new([.. new int[120]], [.. Enumerable.Repeat(1.0, 120)])));

    [Fact]
    public void All_events_in_one_month_are_no_level() => Assert.Empty(ChangeScan.Find(new([.. Enumerable.Range(0, 60).Select(t => t == 30 ? 50 : 0)], [.. Enumerable.Repeat(1.0, 60)])));

    [Fact]
    public void A_long_silence_has_rates_that_are_numbers()
    {
        var found = ChangeScan.Find(new([.. Enumerable.Range(0, 60).Select(t => t < 30 ? 0 : 6 + (t % 3))], [.. Enumerable.Repeat(1.0, 60)]));
        Assert.Equal([(30, 0.0)], found.Select(f => (f.Month, f.Before)));
        Assert.All(found, f => Assert.True(double.IsFinite(f.Ratio) && double.IsFinite(f.After)));
    }

    [Fact]
    public void A_volume_of_nothing_is_refused() => Assert.Throws<ArgumentException>(() => ChangeScan.Find(new([1, 2], [1, 0])));

    /// <summary>4 and 5 by turns; times the factor from one month to another.</summary>
    static CountSeries Level(int months, (int From, int To, int Factor) change = default) =>
        new([.. Enumerable.Range(0, months).Select(t => (4 + (t % 2)) * (t >= change.From && t < change.To ? change.Factor : 1))], [.. Enumerable.Repeat(1.0, months)]);
}
