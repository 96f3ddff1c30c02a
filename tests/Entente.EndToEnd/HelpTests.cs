using System.Text;
using Xunit;

namespace Entente.EndToEnd;

/// <summary>docs/cli.md is what --help prints. ENTENTE_UPDATE=1 writes it anew.</summary>
public sealed class HelpTests
{
    static readonly string[][] Commands =
    [
        [], ["brief"], ["relation"], ["code"], ["import"], ["convert"], ["check"], ["stories"], ["parse"], ["actor"], ["event"], ["story"], ["query"],
        ["eval"], ["eval", "language"], ["eval", "pairs"], ["eval", "actors"], ["eval", "events"], ["eval", "written"], ["train"], ["train", "language"], ["train", "events"],
    ];

    [Fact]
    public async Task The_reference_of_the_command_line_is_what_help_prints()
    {
        var page = new StringBuilder("# The command line\n\nGenerated from `--help` and checked by a test; `ENTENTE_UPDATE=1 dotnet test` writes it anew.\n");
        foreach (var command in Commands)
        {
            var outcome = await BuiltTool.RunAsync([.. command, "--help"]);
            Assert.Equal(0, outcome.ExitCode);
            page.Append($"\n## {string.Join(' ', ["entente", .. command])}\n\n```\n{Trimmed(outcome.Output)}\n```\n");
        }

        var path = BuiltTool.InRepository("docs", "cli.md");
        if (Environment.GetEnvironmentVariable("ENTENTE_UPDATE") == "1")
        {
            await File.WriteAllTextAsync(path, page.ToString(), TestContext.Current.CancellationToken);
        }

        Assert.Equal(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken), page.ToString());
    }

    // The number of processors stands in the help; it differs from machine to machine.
    static string Trimmed(string help) => string.Join('\n', help.Split('\n').Select(l => l.TrimEnd())).Trim()
        .Replace($"[default: {Environment.ProcessorCount}]", "[default: the number of processors]", StringComparison.Ordinal);
}
