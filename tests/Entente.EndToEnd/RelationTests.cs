using Xunit;

namespace Entente.EndToEnd;

public sealed class RelationTests
{
    static readonly string Samples = BuiltTool.InRepository("samples", "us-pakistan", "frontier-wire");

    [Fact]
    public async Task A_relation_is_a_page_and_two_pictures_from_news_and_event_files_together()
    {
        using var folder = new TemporaryFolder();
        Task<Outcome> Run(params string[] arguments) => BuiltTool.RunInAsync(folder.Path, null, arguments);
        var header = "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude";
        await File.WriteAllLinesAsync(Path.Combine(folder.Path, "icews.tab"),
            [header, "1\t2025-03-07\tUnited States\tGovernment\tUnited States\tUse conventional military force\t190\t-10\tPakistan\tGovernment\tPakistan\t1\t1\tXinhua\t\t\t\t\t\t"], TestContext.Current.CancellationToken);
        await Run("import", Samples, "icews.tab");
        var page = await Run("relation", "USA", "Pakistan", "--plot", "relation.png");
        Assert.Equal(0, page.ExitCode);
        Assert.Contains("1 row of icews", page.Output, StringComparison.Ordinal);
        Assert.Contains("Priorities: whom each side acts and speaks about", page.Output, StringComparison.Ordinal);
        Assert.Contains("United States > Pakistan, Xinhua", page.Output.Replace("“", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal), StringComparison.Ordinal);
        await Run("relation", "USA", "Pakistan", "--plot", "relation.svg");
        Assert.Equal(0x89, (await File.ReadAllBytesAsync(Path.Combine(folder.Path, "relation.png"), TestContext.Current.CancellationToken))[0]);
        Assert.StartsWith("<svg", await File.ReadAllTextAsync(Path.Combine(folder.Path, "relation.svg"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--plot relation.gif", "write .svg or .png")]
    [InlineData("--from 2025-01-01 --to 2024-01-01", "is not before --to")]
    public async Task Wrong_usage_is_told_in_a_sentence(string arguments, string message)
    {
        var outcome = await BuiltTool.RunAsync(["relation", "USA", "Pakistan", .. arguments.Split(' ')]);
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains(message, outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_state_that_ceased_to_exist_is_named_with_the_one_that_keeps_its_acts_and_days_before_all_reading_are_said_to_be_such()
    {
        using var folder = new TemporaryFolder();
        await BuiltTool.RunInAsync(folder.Path, """{"id":"a","text":"Pakistan thanked China.","date":"2025-01-02"}""", "import", "-");
        var ceased = await BuiltTool.RunInAsync(folder.Path, null, "relation", "Soviet Union", "Pakistan");
        Assert.Contains("'Soviet Union' is read as Russia (RUS)", ceased.Errors, StringComparison.Ordinal);
        Assert.Contains("No event between Russia and Pakistan", ceased.Output, StringComparison.Ordinal);
        var before = await BuiltTool.RunInAsync(folder.Path, null, "relation", "China", "Pakistan", "--as-of", "1999-01-01");
        Assert.Contains("Nothing was read that was published by 1 January 1999.", before.Output, StringComparison.Ordinal);
    }
}
