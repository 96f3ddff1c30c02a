namespace Entente.Tests.Codebook;

/// <summary>A fenced example of a codebook page: a text, and all the events that it must give.</summary>
/// <param name="Page">The page's file name.</param>
/// <param name="Line">1-based line of the text.</param>
/// <param name="Text">The text.</param>
/// <param name="Expected">The events; empty for a text without one.</param>
public sealed record CodebookExample(string Page, int Line, string Text, IReadOnlyList<ExpectedEvent> Expected)
{
    /// <summary>Where the pages stand.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Root, "docs", "codebook");

    /// <summary>Reads the blocks of a page that are fenced as <paramref name="fence"/>: the text, a line with a dot, the events.</summary>
    public static IReadOnlyList<CodebookExample> Read(string page, string fence = "example")
    {
        var examples = new List<CodebookExample>();
        var lines = File.ReadAllLines(Path.Combine(Folder, page));
        for (var i = Array.IndexOf(lines, $"```{fence}"); i >= 0; i = Array.IndexOf(lines, $"```{fence}", i + 1))
        {
            var end = Array.IndexOf(lines, "```", i + 1);
            var dot = end < 0 ? -1 : Array.IndexOf(lines, ".", i + 1, end - i - 1);
            if (dot < 0)
            {
                throw new FormatException($"{page}({i + 1}): the block needs a line with a dot between text and events, and an end");
            }

            var expected = lines[(dot + 1)..end].Where(line => line is not ("none" or ""));
            examples.Add(new(page, i + 2, string.Join('\n', lines[(i + 1)..dot]), [.. expected.Select(ExpectedEvent.Parse)]));
        }

        return examples;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Page}({Line}): {Text}";
}
