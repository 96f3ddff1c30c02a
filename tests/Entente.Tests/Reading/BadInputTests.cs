using Xunit;

namespace Entente.Tests.Reading;

public sealed class BadInputTests
{
    const string Good = """{"id":"good","text":"Pakistan suspended trade with India.","date":"2024-03-01"}""";

    [Fact]
    public async Task A_missing_file_is_rejected_and_the_rest_is_read()
    {
        using var folder = new Folder();
        var results = await folder.Read(folder.Path + "/missing.txt", folder.Add("a.jsonl", Good));
        Assert.Equal("there is no such file or folder; check the path", results[0].Rejected!.Reason);
        Assert.Equal(folder.Path + "/missing.txt", results[0].Rejected!.File);
        Assert.Equal("good", results[1].Article!.Id);
    }

    [Fact]
    public async Task A_folder_without_articles_is_rejected()
    {
        using var folder = new Folder();
        folder.Add(".hidden", "x");
        Assert.Contains("holds no articles; put .txt", Assert.Single(await folder.Read()).Rejected!.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.txt", "", "the file is empty")]
    [InlineData("a.jsonl", "", "the file is empty")]
    [InlineData("a.csv", "", "the file is empty")]
    [InlineData("a.txt", " \r\n\t\n", "holds only blanks")]
    [InlineData("a.jsonl", "\n\n", "only blank lines")]
    [InlineData("a.csv", "title,text\n", "no row below it")]
    [InlineData("a.csv", "title,words\nx,y\n", "no column 'text' (it has: title, words)")]
    [InlineData("a.json", "[]", "the list holds no articles")]
    [InlineData("a.jsonl", """{"id":"x","text":""}""", "no text")]
    [InlineData("a.jsonl", """{"id":"x","title":"y"}""", "no field 'text'")]
    [InlineData("a.jsonl", """["x"]""", "expected a JSON object with the field 'text', found a list")]
    [InlineData("a.jsonl", """{"text":"\ud800"}""", "half a character")]
    [InlineData("a.txt", "* * *\n- 17 -", "no word")]
    public async Task An_input_without_an_article_is_rejected_with_its_reason(string name, string text, string reason)
    {
        var result = await Folder.ReadOne(name, text);
        Assert.Null(result.Article);
        Assert.Contains(reason, result.Rejected!.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.txt", new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D, 0x31 }, "it is a PDF")]
    [InlineData("a.html", new byte[] { 0x1F, 0x8B, 8, 0 }, "compressed with gzip; unpack it first")]
    [InlineData("a.bin", new byte[] { 1, 2, 3, 0, 5, 6, 7, 200, 0, 0, 1, 9 }, "not text")]
    [InlineData("a.csv", new byte[] { 1, 2, 3, 0, 5, 6, 7, 200, 0, 0, 1, 9 }, "not text")]
    public async Task A_binary_file_is_rejected(string name, byte[] bytes, string reason) =>
        Assert.Contains(reason, (await Folder.ReadOne(name, bytes)).Rejected!.Reason, StringComparison.Ordinal);

    [Fact]
    public async Task A_line_cut_off_in_the_middle_is_rejected_with_its_number_and_the_others_are_read()
    {
        using var folder = new Folder();
        var file = folder.Add("a.jsonl", Good + "\n{\"id\":\"cut\",\"text\":\"Pakistan susp\n" + Good.Replace("good", "last", StringComparison.Ordinal) + "\n{\"id\":");
        var results = await folder.Read(file);
        Assert.Equal(["good", null, "last", null], results.Select(r => r.Article?.Id));
        Assert.Equal([2, 4], results.Where(r => r.Rejected is not null).Select(r => r.Rejected!.Line));
        Assert.Contains("the JSON is cut off", results[3].Rejected!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_cut_off_keeps_what_stands_before()
    {
        using var folder = new Folder();
        var results = await folder.Read(folder.Add("a.json", "[\n" + Good + ",\n{\"id\":\"cut\",\n"));
        Assert.Equal("good", results[0].Article!.Id);
        Assert.Contains("cut off, in or after the value that begins in line 3", results[1].Rejected!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quote_never_closed_costs_one_row()
    {
        using var folder = new Folder();
        var file = folder.Add("a.csv", "id,text,date\n1,\"Pakistan suspended trade.\",2024-03-01\n2,\"India replied.,2024-03-01\n3,\"Iran\nagreed.\",2024-03-02\n4,\"China, too.\",2024-03-02\n");
        var results = await folder.Read(file);
        Assert.Equal(["1", null, "3", "4"], results.Select(r => r.Article?.Id));
        Assert.Equal(3, results[1].Rejected!.Line);
        Assert.StartsWith("row 2: a quote", results[1].Rejected!.Reason, StringComparison.Ordinal);
        Assert.Equal("Iran\nagreed.", results[2].Article!.Text);
    }

    [Fact]
    public async Task A_quote_inside_a_quoted_cell_costs_its_row_with_all_its_lines()
    {
        using var folder = new Folder();
        var file = folder.Add("a.csv", "id,text\n1,\"He said \"no\" and\nleft, they say.\nThen more.\"\n2,India replied.\n");
        var results = await folder.Read(file);
        Assert.Equal([null, "2"], results.Select(r => r.Article?.Id));
        Assert.Contains("row 1, lines 2 to 4: a quote stands inside a quoted cell", results[0].Rejected!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quote_open_at_the_end_of_the_file_is_told_with_its_row()
    {
        using var folder = new Folder();
        var results = await folder.Read(folder.Add("a.csv", "id,text\n1,One word.\n2,\"Two words.\n"));
        Assert.Equal(3, results[1].Rejected!.Line);
        Assert.Contains("never closed", results[1].Rejected!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_of_the_wrong_length_is_rejected()
    {
        using var folder = new Folder();
        var results = await folder.Read(folder.Add("a.csv", "id,text\n1,One, two, three.\n2,Four.\n"));
        Assert.Contains("the row has 4 cells, the header 2", results[0].Rejected!.Reason, StringComparison.Ordinal);
        Assert.Equal("2", results[1].Article!.Id);
    }

    [Fact]
    public async Task After_a_line_too_long_the_next_is_read()
    {
        using var folder = new Folder { Options = new() { MaxRecordBytes = 1000 } };
        var file = folder.Add("a.jsonl", $"{{\"text\":\"{new string('x', 200_000)}\"}}\n{Good}\n");
        var results = await folder.Read(file);
        Assert.Equal(1, results[0].Rejected!.Line);
        Assert.Equal("good", results[1].Article!.Id);
    }

    [Fact]
    public async Task A_text_longer_than_allowed_is_rejected()
    {
        using var folder = new Folder { Options = new() { MaxTextLength = 100 } };
        var result = Assert.Single(await folder.Read(folder.Add("a.txt", new string('x', 101))));
        Assert.Contains("101 characters, more than 100", result.Rejected!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_without_text_is_rejected() =>
        Assert.Contains("the page holds no text", (await Folder.ReadOne("a.html", "<!doctype html><title>x</title><div><img src=a></div><script>var text = 1;</script>")).Rejected!.Reason, StringComparison.Ordinal);

    [Theory]
    [InlineData("<div>", "</div>")]
    [InlineData("<b>", "</b>")]
    [InlineData("<ul><li>", "</li></ul>")]
    [InlineData("<table><tr><td>", "</td></tr></table>")]
    [InlineData("<font color=red>", "")]
    [InlineData("<blockquote><p>", "")]
    public async Task A_page_nested_ten_thousand_deep_is_read(string open, string close)
    {
        var nested = string.Concat(Enumerable.Repeat(open, 10_000)) + "Pakistan suspended all trade with India on Tuesday." + string.Concat(Enumerable.Repeat(close, 10_000));
        var result = await Folder.ReadOne("a.html", $"<html><body><h1>Trade</h1>{nested}<p>India said it regretted the step.</p></body></html>");
        Assert.Contains("Pakistan suspended all trade with India on Tuesday.", result.Article!.Text, StringComparison.Ordinal);
        Assert.Contains("India said it regretted the step.", result.Article!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Standard_input_that_is_not_there_or_empty_is_rejected()
    {
        using var folder = new Folder();
        Assert.Contains("no standard input", Assert.Single(await folder.Read("-")).Rejected!.Reason, StringComparison.Ordinal);
        using var empty = new Folder { Options = new() { StandardInput = new MemoryStream() } };
        Assert.Contains("standard input is empty", Assert.Single(await empty.Read("-")).Rejected!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rejection_names_file_and_line() =>
        Assert.Matches(@"a\.jsonl\(1\): not valid JSON at byte 5 of the line; each line must hold one object",
            (await Folder.ReadOne("a.jsonl", "{\"a\"!}\n")).Rejected!.ToString());
}
