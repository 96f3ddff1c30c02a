using System.Text.Json;
using Xunit;

namespace Entente.EndToEnd;

public sealed class StoriesTests
{
    const string Wire = "Pakistan expelled two Indian diplomats on Tuesday and accused India of arming militants in Balochistan. The two men, who worked at the mission in Islamabad, were given three days to leave.";
    const string Notice = "Our report on the two Indian diplomats whom Pakistan expelled wrongly said that they worked at the mission in Islamabad. They worked in Karachi. We regret the error.";

    static string Line(string id, string publisher, string date, string title, string text) => JsonSerializer.Serialize(new { id, publisher, date, title, text });

    static async Task<string> StoryOf(TemporaryFolder folder, string id, params string[] more)
    {
        var told = await BuiltTool.RunInAsync(folder.Path, null, ["stories", .. more]);
        Assert.Equal(0, told.ExitCode);
        return told.Lines.Select(l => JsonDocument.Parse(l).RootElement).Single(e => e.GetProperty("document").GetString() == id).GetProperty("story").GetString()!;
    }

    static async Task<TemporaryFolder> FilledAsync()
    {
        var folder = new TemporaryFolder();
        await File.WriteAllLinesAsync(Path.Combine(folder.Path, "news.jsonl"),
        [
            Line("a", "Frontier Wire", "2025-03-04", "Diplomats expelled", Wire), Line("b", "Indus Courier", "2025-03-05", "Expelled", Wire),
            Line("c", "Frontier Wire", "2025-03-06", "Correction: diplomats expelled", Notice),
        ]);
        Assert.Equal(0, (await BuiltTool.RunInAsync(folder.Path, null, "import", "news.jsonl")).ExitCode);
        return folder;
    }

    [Fact]
    public async Task A_join_is_undone_stays_undone_when_more_is_imported_and_can_be_made_again()
    {
        using var folder = await FilledAsync();
        Assert.Equal("story:a", await StoryOf(folder, "b"));
        Assert.Equal("story:b", await StoryOf(folder, "b", "--apart", "b"));

        await File.WriteAllTextAsync(Path.Combine(folder.Path, "more.jsonl"), Line("d", "Potomac Ledger", "2025-03-20", "Rain", "Rain fell in Karachi on Thursday."), TestContext.Current.CancellationToken);
        Assert.Equal(0, (await BuiltTool.RunInAsync(folder.Path, null, "import", "more.jsonl")).ExitCode);
        Assert.Equal("story:b", await StoryOf(folder, "b"));

        Assert.Equal("story:a", await StoryOf(folder, "b", "--together", "b"));
    }

    [Fact]
    public async Task A_corrected_story_and_its_events_say_that_they_are_stale()
    {
        using var folder = await FilledAsync();
        var story = await BuiltTool.RunInAsync(folder.Path, null, "story", "story:a");
        Assert.Contains("stale: corrected by Frontier Wire on 2025-03-06", story.Output, StringComparison.Ordinal);
        Assert.Contains("3 reports, 1 independent origin: Frontier Wire", story.Output, StringComparison.Ordinal);
        Assert.Contains("first report: a, 2025-03-04", story.Output, StringComparison.Ordinal);
        Assert.Contains("stale: corrected by Frontier Wire", (await BuiltTool.RunInAsync(folder.Path, null, "event", "e1")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "--join takes a number over 0 and up to 1", "--join", "3")]
    [InlineData(2, "--rows takes one of: once, each", "--rows", "twice")]
    [InlineData(2, "--days takes a whole number from 0 to 30", "--days", "99")]
    [InlineData(1, "There is no article nobody", "--apart", "nobody")]
    public async Task Settings_that_cannot_be_are_refused_with_what_to_do(int code, string message, params string[] arguments)
    {
        using var folder = await FilledAsync();
        var refused = await BuiltTool.RunInAsync(folder.Path, null, ["stories", .. arguments]);
        Assert.Equal(code, refused.ExitCode);
        Assert.Contains(message, refused.Errors, StringComparison.Ordinal);
    }
}
