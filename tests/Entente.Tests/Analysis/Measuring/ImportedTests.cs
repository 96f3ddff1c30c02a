using System.Globalization;
using Entente.Analysis;
using Entente.Cli.Importing;
using Entente.Cli.Running;
using Entente.Coding;
using Entente.Store;
using Entente.Tests.Support;
using Xunit;

namespace Entente.Tests.Analysis.Measuring;

/// <summary>Measures of events that others coded: four years in which Bangladesh accuses Bolivia twice a month, ten times in the third year, and Bolivia answers once; Chile is attacked.</summary>
public sealed class ImportedTests : IDisposable
{
    const string Header = "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude";
    static readonly MeasureInput Input = new(new("BGD", "BOL"), Period.Always, Some.Day("2014-12-31"));

    readonly EventStore store = EventStore.InMemory();
    readonly TempFolder folder = new();

    public ImportedTests()
    {
        var rows = Rows().Select((r, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1}\t{r.Day:yyyy-MM-dd}\t{r.Source}\t\t{r.Source}\t\t{r.Cameo}\t0\t{r.Target}\t\t{r.Target}\t{i}\t1\tHarbour Gazette\t\t\t\t\t\t"));
        File.WriteAllLines(folder["events.tab"], rows.Prepend(Header));
        using var report = new InputReport(null);
        EventImporting.Take(store, ActorDictionary.Load(), report, [folder["events.tab"]], TestContext.Current.CancellationToken);
    }

    public void Dispose()
    {
        store.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void Every_measure_but_those_of_groups_has_a_number() =>
        Assert.All(Measures.All.Where(m => !m.Name.EndsWith("-groups", StringComparison.Ordinal) && m.Name is not ("net-cooperation-material" or "threat-perception" or "tie-similarity" or "structural-balance" or "divergence")),
            m => Assert.True(Measures.Take(m.Name, store, Input).Value is not null, $"{m.Name}: {Measures.Take(m.Name, store, Input).Note}"));

    [Fact]
    public void Change_points_name_types_and_publishers()
    {
        var measured = Measures.Take("change-points", store, Input);
        Assert.Equal([Some.Day("2013-01-01"), Some.Day("2014-01-01")], measured.Changes.Where(c => c.Source == "BGD").Select(c => c.Month));
        Assert.Equal(("ACCUSE", "Harbour Gazette"), (measured.Changes[0].Types[0].Label, measured.Changes[0].Publishers[0].Label));
        Assert.Null(measured.Note);
    }

    [Fact]
    public void Attacks_that_others_coded_are_suffered() =>
        Assert.Equal(("ARG", 48), (Measures.Take("attacks-suffered", store, Input with { Dyad = new("CHL", "BOL") }).Parts[0].Label, Measures.Take("attacks-suffered", store, Input with { Dyad = new("CHL", "BOL") }).N));

    [Fact]
    public void A_recent_rate_has_a_past()
    {
        var rate = Measures.Take("recent-conflict", store, Input with { Period = new(Some.Day("2013-01-01"), Some.Day("2013-02-01")) });
        Assert.Equal((11.0, 730.0), (rate.Value, rate["days"].Value));
        Assert.True(rate.P < 0.01);
    }

    static IEnumerable<(DateOnly Day, string Source, string Target, string Cameo)> Rows()
    {
        for (var month = new DateOnly(2011, 1, 1); month.Year < 2015; month = month.AddMonths(1))
        {
            for (var i = 0; i < (month.Year == 2013 ? 10 : 2); i++)
            {
                yield return (month.AddDays(2 * i), "Bangladesh", "Bolivia", "112");
            }

            yield return (month.AddDays(20), "Bolivia", "Bangladesh", month.Month % 3 == 0 ? "040" : "111");
            yield return (month.AddDays(21), "Argentina", "Chile", "190");
            for (var i = 0; i < 60; i++)
            {
                yield return (month.AddDays(i % 28), "Peru", "Ecuador", "040");
            }
        }
    }
}
