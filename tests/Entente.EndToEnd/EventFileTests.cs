using Xunit;

namespace Entente.EndToEnd;

public sealed class EventFileTests
{
    const string Header = "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude\n";

    static string Row(int id, string date = "2018-06-01", string target = "Nepal") =>
        $"{id}\t{date}\tIndia\tNULL\tIndia\tMake a visit\t042\t1.9\t{target}\tNULL\t{target}\t5\t2\tFrontier Wire\tKathmandu\tNA\tNA\tNepal\t27.7\t85.3\n";

    [Fact]
    public async Task Broken_rows_are_told_with_their_line_and_kept_and_the_rest_is_stored()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("events.tab", Header + Row(1) + Row(2, "yesterday") + Row(3).Replace("Frontier Wire\t", "", StringComparison.Ordinal) + Row(4));
        var outcome = await BuiltTool.RunInAsync(folder.Path, null, "import", path, "--rejects", "rejects.jsonl");

        Assert.Equal(3, outcome.ExitCode);
        Assert.Contains("ICEWS, Dataverse layout (icews)", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("events.tab(3): Event Date is 'yesterday'", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("events.tab(4): 19 columns, expected 20", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("4 rows read, 2 stored, 0 already there, 2 rejected", outcome.Errors, StringComparison.Ordinal);
        Assert.Equal(2, (await File.ReadAllLinesAsync(Path.Combine(folder.Path, "rejects.jsonl"), TestContext.Current.CancellationToken)).Length);
        Assert.False(outcome.ShowsStackTrace);

        var shown = await BuiltTool.RunInAsync(folder.Path, null, "event", "icews:4/2018-06-01");
        Assert.Contains("India > Nepal: Make a visit (CAMEO 042)", shown.Output, StringComparison.Ordinal);
        Assert.Contains("Kathmandu", shown.Output, StringComparison.Ordinal);

        var relation = await BuiltTool.RunInAsync(folder.Path, null, "relation", "India", "Nepal", "--format", "json");
        Assert.Contains("\"imported_rows\": 2", relation.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_conversion_to_the_same_format_is_the_same_file_and_check_names_the_line()
    {
        using var folder = new TemporaryFolder();
        var text = Header + Row(1) + Row(2).Replace("\n", "\r\n", StringComparison.Ordinal) + Row(2, target: "Bhutan");
        var path = folder.Write("events.tab", text);
        Assert.Equal(0, (await BuiltTool.RunInAsync(folder.Path, null, "convert", "--from", "icews", "--to", "icews", path, "out.tab")).ExitCode);
        Assert.Equal(text, await File.ReadAllTextAsync(Path.Combine(folder.Path, "out.tab"), TestContext.Current.CancellationToken));

        var check = await BuiltTool.RunInAsync(folder.Path, null, "check", path);
        Assert.Equal(3, check.ExitCode);
        Assert.Contains("events.tab(3): the line ends with", check.Output, StringComparison.Ordinal);
        Assert.Contains("events.tab(4): the key 2, 2018-06-01 stands on line 3 with other content", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_event_file_is_told_so()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.txt", "Nothing of the kind.\n");
        Assert.Equal(3, (await BuiltTool.RunInAsync(folder.Path, null, "check", path)).ExitCode);
        Assert.Equal(2, (await BuiltTool.RunInAsync(folder.Path, null, "convert", "--to", "polecats", path, "x")).ExitCode);
        var outcome = await BuiltTool.RunInAsync(folder.Path, null, "convert", "--to", "polecat", path, "x");
        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("no known format", outcome.Errors, StringComparison.Ordinal);
    }
}
