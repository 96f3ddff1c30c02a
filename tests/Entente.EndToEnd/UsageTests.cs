using Xunit;

namespace Entente.EndToEnd;

public sealed class UsageTests
{
    [Theory, InlineData("nosuchverb"), InlineData("eval", "pairs"), InlineData("eval", "pairs", "x", "--format", "yaml")]
    public async Task A_wrong_command_line_exits_with_2_and_says_where_help_is(params string[] arguments)
    {
        var outcome = await BuiltTool.RunAsync(arguments);
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("--help", outcome.Errors, StringComparison.Ordinal);
        Assert.False(outcome.ShowsStackTrace);
        Assert.Empty(outcome.Output);
    }

    [Fact]
    public async Task A_missing_file_is_told_in_one_line()
    {
        var outcome = await BuiltTool.RunAsync("eval", "pairs", "no-such-file.jsonl");
        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal("entente: no-such-file.jsonl: cannot be read: there is no such file.", outcome.Errors.Trim());
    }
}
