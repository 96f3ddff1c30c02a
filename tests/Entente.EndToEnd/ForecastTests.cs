using Xunit;

namespace Entente.EndToEnd;

public sealed class ForecastTests
{
    static readonly string Samples = BuiltTool.InRepository("samples", "us-pakistan");

    [Fact]
    public async Task Forecasts_are_issued_resolved_and_scored_and_an_altered_ledger_is_named()
    {
        using var folder = new TemporaryFolder();
        Task<Outcome> Run(params string[] arguments) => BuiltTool.RunInAsync(folder.Path, null, arguments);
        await Run("import", Samples);
        var issued = await Run("forecast", "USA", "Pakistan", "--horizon", "30d", "--as-of", "2025-02-01", "--issue", "--now", "2025-02-01T12:00:00Z");
        Assert.Equal(0, issued.ExitCode);
        Assert.Contains("material-conflict", issued.Output, StringComparison.Ordinal);
        Assert.Contains("issued:", issued.Errors, StringComparison.Ordinal);
        Assert.Contains("0 still open", (await Run("resolve", "--now", "2025-11-26T00:00:00Z")).Output, StringComparison.Ordinal);
        Assert.Contains("reliability", (await Run("ledger", "--score")).Output, StringComparison.Ordinal);

        var ledger = Path.Combine(folder.Path, "entente.ledger.jsonl");
        var lines = await File.ReadAllLinesAsync(ledger, TestContext.Current.CancellationToken);
        lines[1] = lines[1].Replace("\"probability\":0.", "\"probability\":0.9", StringComparison.Ordinal);
        await File.WriteAllLinesAsync(ledger, lines, TestContext.Current.CancellationToken);
        var altered = await Run("ledger");
        Assert.Equal(1, altered.ExitCode);
        Assert.Contains("entente.ledger.jsonl(2): its words do not give its hash", altered.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", altered.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Event_files_alone_are_forecast_and_resolved_from()
    {
        using var folder = new TemporaryFolder();
        var header = "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude";
        var rows = Enumerable.Range(0, 60).Select(i => $"{i + 1}\t{new DateOnly(2018, 1, 1).AddDays(5 * i):yyyy-MM-dd}\tUnited States\tGovernment\tUnited States\tConsult\t040\t1\tChina\tGovernment\tChina\t{i + 1}\t1\tXinhua\t\t\t\t\t\t");
        await File.WriteAllLinesAsync(Path.Combine(folder.Path, "icews.tab"), rows.Prepend(header), TestContext.Current.CancellationToken);
        await BuiltTool.RunInAsync(folder.Path, null, "import", "icews.tab");
        var forecast = await BuiltTool.RunInAsync(folder.Path, null, "forecast", "USA", "China", "--horizon", "7d", "--as-of", "2018-09-01", "--issue", "--now", "2018-09-01T00:00:00Z");
        Assert.Contains("CONSULT", forecast.Output, StringComparison.Ordinal);
        Assert.Contains(": yes", (await BuiltTool.RunInAsync(folder.Path, null, "resolve", "--now", "2018-11-01T00:00:00Z")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--horizon 0", 2, "'0' is not a length")]
    [InlineData("--horizon soon", 2, "'soon' is not a length")]
    public async Task Wrong_usage_is_told_in_a_sentence(string arguments, int exitCode, string message)
    {
        using var folder = new TemporaryFolder();
        var outcome = await BuiltTool.RunInAsync(folder.Path, null, ["forecast", "USA", "Pakistan", .. arguments.Split(' ')]);
        Assert.Equal(exitCode, outcome.ExitCode);
        Assert.Contains(message, outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_benchmark_folder_that_is_not_one_is_named()
    {
        using var folder = new TemporaryFolder();
        var outcome = await BuiltTool.RunInAsync(folder.Path, null, "eval", "tkg", "nowhere");
        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("entity2id.txt: no such file", outcome.Errors, StringComparison.Ordinal);
    }
}
