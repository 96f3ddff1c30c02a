using System.Globalization;
using Entente.Analysis;
using Entente.Cli.Importing;
using Entente.Cli.Running;
using Entente.Coding;
using Entente.Store;
using Xunit;

namespace Entente.Tests.Analysis.Measuring;

/// <summary>Every measure that two days of ICEWS allow, against what R makes of the same acts (eval/measures/icews.R).</summary>
public sealed class IndependentTests
{
    [Fact]
    public void Every_measure_of_the_ICEWS_sample_is_that_of_R()
    {
        var sample = Path.Combine(Repository.Data, "samples", "events.2018.sample.tab");
        Assert.SkipUnless(File.Exists(sample), $"The ICEWS sample is not there: {sample}. Set ENTENTE_DATA to the data folder.");
        using var store = EventStore.InMemory();
        using var report = new InputReport(null);
        EventImporting.Take(store, ActorDictionary.Load(), report, [sample], TestContext.Current.CancellationToken);
        using var pinned = store.Pin(new(2018, 12, 31));
        var figures = File.ReadLines(Path.Combine(Repository.Root, "eval", "measures", "icews.tsv")).Select(l => l.Split('\t')).ToList();
        Assert.Equal(15, figures.Select(f => f[0]).Distinct().Count());
        foreach (var measure in figures.GroupBy(f => (Name: f[0], Source: f[1], Target: f[2])))
        {
            var taken = Measures.Take(measure.Key.Name, store, new(new(measure.Key.Source, measure.Key.Target), Period.Always, new(2018, 12, 31)));
            Assert.All(measure, f => Agrees(taken, f));
        }
    }

    static void Agrees(Measured taken, string[] figure)
    {
        var (part, n) = (figure[3], int.Parse(figure[4], CultureInfo.InvariantCulture));
        Assert.Contains(part, taken.Parts.Select(p => p.Label).Append(""));
        var ours = part.Length > 0 ? taken[part] : new MeasuredPart("", taken.N, taken.Value!.Value, taken.Low, taken.High);
        Assert.Equal(n, ours.N);
        Near(figure[5], ours.Value);
        Near(figure[6], ours.Low);
        Near(figure[7], ours.High);
    }

    static void Near(string theirs, double? ours)
    {
        if (theirs != "NA")
        {
            Assert.Equal(double.Parse(theirs, CultureInfo.InvariantCulture), ours!.Value, 1e-9);
        }
    }
}
