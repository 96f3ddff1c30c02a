using System.Diagnostics;
using Xunit;

namespace Entente.EndToEnd;

/// <summary>The commands of README.md do what it shows.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public async Task Every_console_block_of_the_README_prints_what_it_shows()
    {
        var blocks = Blocks(await File.ReadAllLinesAsync(BuiltTool.InRepository("README.md"), TestContext.Current.CancellationToken)).ToArray();
        Assert.NotEmpty(blocks);
        foreach (var (command, shown) in blocks)
        {
            var output = await Run(command);
            Assert.All(shown, line => Assert.Contains(line.TrimEnd(), output, StringComparison.Ordinal));
        }
    }

    static IEnumerable<(string Command, string[] Shown)> Blocks(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] == "```console")
            {
                var end = Array.IndexOf(lines, "```", i);
                yield return (lines[i + 1]["$ ".Length..], lines[(i + 2)..end]);
            }
        }
    }

    static async Task<string> Run(string command)
    {
        var tool = $"dotnet '{Path.Combine(AppContext.BaseDirectory, "entente.dll")}'";
        var start = new ProcessStartInfo("bash", ["-c", command.Replace("entente ", $"{tool} ", StringComparison.Ordinal)])
        {
            WorkingDirectory = BuiltTool.Root,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        return await process.StandardOutput.ReadToEndAsync();
    }
}
