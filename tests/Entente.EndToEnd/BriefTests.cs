using System.Text.Json;
using Xunit;

namespace Entente.EndToEnd;

public sealed class BriefTests
{
    static readonly string Samples = BuiltTool.InRepository("samples", "us-pakistan");

    [Fact]
    public async Task The_main_job_prints_a_checked_brief()
    {
        var outcome = await BuiltTool.RunAsync("brief", "USA", "Pakistan", Samples, "--check");
        Assert.Equal(0, outcome.ExitCode);
        Assert.All((string[])["What happened", "Where interests meet", "Where priorities differ", "The threat picture", "Third parties", "History", "What to watch", "Outlook", "Sources"],
            title => Assert.Contains(title, outcome.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_factual_sentence_of_the_JSON_brief_has_evidence_or_a_measure()
    {
        var outcome = await BuiltTool.RunAsync("brief", "USA", "PAK", Samples, "--format", "json", "--now", "2025-12-01T00:00:00Z");
        using var brief = JsonDocument.Parse(outcome.Output);
        var root = brief.RootElement;
        Assert.Equal("2025-11-25", root.GetProperty("as_of").GetString());
        Assert.InRange(root.GetProperty("headline").GetString()!.Split(' ').Length, 2, 12);
        Assert.NotEmpty(root.GetProperty("citations").EnumerateArray());
        var again = await BuiltTool.RunAsync("brief", "USA", "PAK", Samples, "--format", "json", "--now", "2025-12-01T00:00:00Z", "--threads", "1");
        Assert.Equal(outcome.Output, again.Output);
    }

    [Theory, InlineData("md"), InlineData("html")]
    public async Task A_brief_asks_for_nothing_from_outside(string format)
    {
        var outcome = await BuiltTool.RunAsync("brief", "USA", "PAK", Samples, "--format", format);
        Assert.Equal(0, outcome.ExitCode);
        Assert.DoesNotContain("<script src", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("<link rel=\"stylesheet\"", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pair_without_events_gets_a_short_honest_brief()
    {
        var outcome = await BuiltTool.RunAsync("brief", "Fiji", "Malta", Samples, "--check");
        Assert.Equal(0, outcome.ExitCode);
        Assert.InRange(outcome.Lines.Length, 3, 40);
    }

    [Theory, InlineData("Congo", "ambiguous"), InlineData("Korea", "ambiguous"), InlineData("Georgia", "ambiguous"), InlineData("Pakistn", "Nearest")]
    public async Task An_unclear_name_exits_with_2_and_candidates(string name, string word)
    {
        var outcome = await BuiltTool.RunAsync("brief", "USA", name, Samples);
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains(word, outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pair_of_one_actor_is_refused() =>
        Assert.Equal(2, (await BuiltTool.RunAsync("brief", "USA", "United States", Samples)).ExitCode);
}
