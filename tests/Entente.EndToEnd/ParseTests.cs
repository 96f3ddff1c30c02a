using Xunit;

namespace Entente.EndToEnd;

public sealed class ParseTests
{
    const string Urdu = "وزیر نے کہا ہے کہ پاکستان اور افغانستان کے درمیان مذاکرات اس ہفتے بھی جاری رہیں گے۔";

    [Theory]
    [InlineData("fast")]
    [InlineData("accurate")]
    public async Task A_text_in_many_parts_is_the_same_for_one_thread_and_two(string setting)
    {
        using var folder = new TemporaryFolder();
        folder.Write("long.txt", string.Concat(Enumerable.Range(1, 1200).Select(i => $"Pakistan's army arrested {i} militants near Quetta.\nIndia did not\ncomment on it.\n\n")));

        var one = await BuiltTool.RunInAsync(folder.Path, null, "parse", "long.txt", "--threads", "1", "--setting", setting);
        var two = await BuiltTool.RunInAsync(folder.Path, null, "parse", "long.txt", "--threads", "2", "--setting", setting);

        Assert.Equal(0, one.ExitCode);
        Assert.Equal(one.Output, two.Output);
        Assert.Equal(2400, one.Lines.Count(line => line.StartsWith("# sent_id", StringComparison.Ordinal)));
        Assert.Contains("# sent_id = 2400", one.Lines);
        Assert.Contains("Entity=B-LOC", one.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_settings_have_the_same_layout()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "The minister, whose party lost, said the talks had failed.");

        var fast = await BuiltTool.RunInAsync(folder.Path, null, "parse", "a.txt");
        var accurate = await BuiltTool.RunInAsync(folder.Path, null, "parse", "a.txt", "--setting", "accurate");

        Assert.Equal(Columns(fast), Columns(accurate));

        static string[] Columns(Outcome outcome) => [.. outcome.Lines.Where(line => line[0] != '#').Select(line => string.Join(' ', line.Split('\t')[..2]))];
    }

    [Fact]
    public async Task Another_language_is_named_and_not_parsed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", Urdu);
        folder.Write("a.jsonl", $$"""{"id":"u1","text":"{{Urdu}}"}""");

        var parsed = await BuiltTool.RunInAsync(folder.Path, null, "parse", "a.txt");
        var coded = await BuiltTool.RunInAsync(folder.Path, null, "code", "a.jsonl", "--rejects", "rejects.jsonl");

        Assert.Equal((3, ""), (parsed.ExitCode, parsed.Output));
        Assert.Contains("a.txt(1): language: the text is in Urdu (ur), and only English is read", parsed.Errors, StringComparison.Ordinal);
        Assert.Equal(3, coded.ExitCode);
        Assert.Contains("language: the text is in Urdu", File.ReadAllText(Path.Combine(folder.Path, "rejects.jsonl")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_setting_that_is_none_is_a_usage_error()
    {
        var outcome = await BuiltTool.RunAsync("parse", "-", "--setting", "slow");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("--setting takes one of: fast, accurate.", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_weight_file_that_was_cut_is_told_without_a_stack_trace()
    {
        using var folder = new TemporaryFolder();
        folder.Write("cut.weights", "entente-language 2\noptions: seed 1\n\nabc");
        folder.Write("one.conllu", "1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_\n\n");

        var outcome = await BuiltTool.RunInAsync(folder.Path, null, "eval", "language", "one.conllu", "--weights", "cut.weights");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("cut.weights: The weight file is cut", outcome.Errors, StringComparison.Ordinal);
        Assert.False(outcome.ShowsStackTrace);
    }
}
