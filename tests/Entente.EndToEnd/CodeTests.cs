using System.Text.Json;
using Xunit;

namespace Entente.EndToEnd;

public sealed class CodeTests
{
    const string Line = """{"id":"a1","date":"2024-03-14","publisher":"Frontier Wire","text":"Pakistan suspended trade with India on Monday. The weather was fine."}""";

    [Fact]
    public async Task A_sentence_becomes_a_PLOVER_record_with_exact_offsets()
    {
        using var folder = new TemporaryFolder();
        var outcome = await BuiltTool.RunInAsync(folder.Path, Line, "code", "-", "--declined", "declined.jsonl", "--articles", "texts.jsonl");
        Assert.Equal(0, outcome.ExitCode);
        using var record = JsonDocument.Parse(Assert.Single(outcome.Lines));
        var root = record.RootElement;
        Assert.Equal("a1", root.GetProperty("document").GetString());
        Assert.Equal("SANCTION", root.GetProperty("event")[0].GetString());
        Assert.Equal("2024-03-11", root.GetProperty("date").GetString());
        var text = JsonDocument.Parse(File.ReadAllLines(Path.Combine(folder.Path, "texts.jsonl"))[0]).RootElement.GetProperty("text").GetString()!;
        foreach (var entity in root.GetProperty("actor").EnumerateArray().Concat(root.GetProperty("recipient").EnumerateArray()))
        {
            Assert.Equal(entity.GetProperty("entity_text").GetString(), text[entity.GetProperty("start").GetInt32()..entity.GetProperty("end").GetInt32()]);
        }

        Assert.Contains("The weather was fine.", File.ReadAllText(Path.Combine(folder.Path, "declined.jsonl")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_output_is_the_same_for_one_thread_and_two()
    {
        var samples = BuiltTool.InRepository("samples", "us-pakistan");
        var one = await BuiltTool.RunAsync("code", samples, "--threads", "1", "--format", "jsonl");
        var two = await BuiltTool.RunAsync("code", samples, "--threads", "2", "--format", "jsonl");
        Assert.NotEmpty(one.Output);
        Assert.Equal(one.Output, two.Output);
    }

    [Fact]
    public async Task Bad_input_is_told_and_the_rest_is_coded()
    {
        using var folder = new TemporaryFolder();
        folder.Write("good.jsonl", Line + "\n{\"id\":\"a2\",\"text\":\"cut sh");
        folder.Write("empty.txt", "");
        File.WriteAllBytes(Path.Combine(folder.Path, "binary.txt"), [0, 1, 2, 3, 0, 255, 254, 0, 7, 0]);
        folder.Write("blank.html", "<html><body><nav>Home</nav></body></html>");
        folder.Write("broken.csv", "title,text\nA,\"never closed\nB,fine\n");
        var outcome = await BuiltTool.RunInAsync(folder.Path, null, "code", ".", "missing.txt", "--rejects", "rejects.jsonl", "--format", "jsonl");
        Assert.Equal(3, outcome.ExitCode);
        Assert.Single(outcome.Lines);
        Assert.False(outcome.ShowsStackTrace);
        var rejects = File.ReadAllText(Path.Combine(folder.Path, "rejects.jsonl"));
        Assert.All((string[])["good.jsonl", "empty.txt", "binary.txt", "blank.html", "broken.csv", "missing.txt"], name => Assert.Contains(name, rejects, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_pair_always_has_an_answer_and_a_malformed_line_is_rejected()
    {
        const string lines = """
            {"id":"p1","sentence":"Kenya condemned Uganda on Monday.","source":"Kenya","target":"Uganda"}
            {"id":"p2","sentence":"Nothing here."}
            not json
            {"id":"p4","sentence":"The words are not in it.","source":"Chad","target":"Mali"}
            """;
        var outcome = await BuiltTool.RunInAsync(Path.GetTempPath(), lines, "code", "--pairs", "-");
        Assert.Equal(3, outcome.ExitCode);
        Assert.Equal(4, outcome.Lines.Length);
        Assert.Contains("\"event\":\"ACCUSE\"", outcome.Lines[0], StringComparison.Ordinal);
        Assert.Contains("\"rejected\"", outcome.Lines[1], StringComparison.Ordinal);
        Assert.Contains("\"id\":null", outcome.Lines[2], StringComparison.Ordinal);
        Assert.Matches("\"cameo\":\"(0[2-9]|1[0-9]|20)", outcome.Lines[3]);
        Assert.Contains("\"auxiliary\":[]", outcome.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_date_that_the_words_contradict_is_told_and_the_rest_is_coded()
    {
        var outcome = await BuiltTool.RunInAsync(Path.GetTempPath(), """{"id":"w","date":"2010-01-01","text":"On 5 March 2024 Pakistan suspended trade with India."}""", "code", "-", "--format", "jsonl");
        Assert.Equal(0, outcome.ExitCode);
        Assert.Single(outcome.Lines);
        Assert.Contains("note: w: it is dated 2010-01-01 but tells as done what its words date 2024-03-05; check its date", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_shows_the_tree_the_actors_and_the_rule()
    {
        var outcome = await BuiltTool.RunInAsync(Path.GetTempPath(), Line, "code", "-", "--explain");
        Assert.All((string[])["VERB root", "actor  \"Pakistan\" = PAK", "EVENT  Pakistan [PAK] > India [IND]  SANCTION/discontinue", "SANCTION.tsv:", "docs/codebook/SANCTION.md"],
            part => Assert.Contains(part, outcome.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_line_of_fifty_megabytes_is_rejected_and_the_next_is_coded()
    {
        var outcome = await BuiltTool.RunInAsync(Path.GetTempPath(), $"{{\"id\":\"big\",\"text\":\"{new string('a', 50_000_000)}\"}}\n{Line}\n", "code", "-", "--format", "jsonl");
        Assert.Equal(3, outcome.ExitCode);
        Assert.Single(outcome.Lines);
    }

    [Fact]
    public async Task A_wrong_rule_file_is_told_line_by_line_and_nothing_is_coded()
    {
        using var folder = new TemporaryFolder();
        folder.Write("mine.tsv", "name\tpattern\tevent\tmode\tcameo\tsource\ttarget\texample\nx\tjump/V\tNOTHING\t\t010\t\t\tA. => none\n");
        var outcome = await BuiltTool.RunInAsync(folder.Path, Line, "code", "-", "--rules", "mine.tsv");
        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("mine.tsv(2):", outcome.Errors, StringComparison.Ordinal);
        Assert.Empty(outcome.Output);
    }
}
