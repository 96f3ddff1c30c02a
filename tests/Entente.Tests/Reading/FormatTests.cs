using Xunit;

namespace Entente.Tests.Reading;

public sealed class FormatTests
{
    const string Line = """{"id":"a1","text":"Pakistan suspended trade.","title":"Trade","date":"2024-03-01","url":"https://wire.example/a","publisher":"Wire","author":"Jane Doe","language":"en","section":"asia","rank":3}""";

    [Theory]
    [InlineData("a.jsonl", Line)]
    [InlineData("a.ndjson", Line + "\n\n")]
    [InlineData("a.json", Line)]
    [InlineData("a.json", "[" + Line + "]")]
    [InlineData("a", Line)]
    [InlineData("a.csv", "section,id,date,text,title,author,language,publisher,url,rank\nasia,a1,2024-03-01,Pakistan suspended trade.,Trade,Jane Doe,en,Wire,https://wire.example/a,3\n")]
    [InlineData("a.csv", "Section;ID;Date;Text;Headline;Author;Language;Publisher;URL;rank\r\nasia;a1;1 March 2024;Pakistan suspended trade.;Trade;Jane Doe;en;Wire;https://wire.example/a;3\r\n")]
    [InlineData("a.tsv", "section\tid\tdate\ttext\ttitle\tauthor\tlanguage\tpublisher\turl\trank\nasia\ta1\t2024-03-01\tPakistan suspended trade.\tTrade\tJane Doe\ten\tWire\thttps://wire.example/a\t3")]
    [InlineData("a.data", "id,title,text,date,url,publisher,author,language,section,rank\na1,Trade,Pakistan suspended trade.,2024-03-01,https://wire.example/a,Wire,Jane Doe,en,asia,3")]
    [InlineData("a.txt", "ID: a1\nTitle: Trade\nDate: March 1, 2024\nURL: https://wire.example/a\nPublisher: Wire\nBy: Jane Doe\nLanguage: en\nSection: asia\nRank: 3\n\nPakistan suspended trade.")]
    public async Task An_article_is_the_same_in_every_format(string name, string text)
    {
        var result = await Folder.ReadOne(name, text);
        Assert.Null(result.Rejected);
        var article = result.Article!;
        Assert.Equal("a1|Pakistan suspended trade.|Trade|2024-03-01|https://wire.example/a|Wire|Jane Doe|en",
            $"{article.Id}|{article.Text}|{article.Title}|{article.Published:yyyy-MM-dd}|{article.Url}|{article.Publisher}|{article.Author}|{article.Language}");
        Assert.Equal("rank=3 section=asia",
            string.Join(' ', article.Other.Select(pair => $"{pair.Key.ToLowerInvariant()}={pair.Value}").Order(StringComparer.Ordinal)));
        Assert.Empty(result.Notices);
    }

    [Fact]
    public async Task Ids_are_given_or_the_path_with_the_row_or_line()
    {
        using var folder = new Folder();
        folder.Add("b/one.txt", "One word came.");
        folder.Add("a.csv", "text\nOne.\nTwo.\n");
        folder.Add("B.jsonl", """{"text":"One."}""" + "\n\n" + """{"text":"Two.","id":7}""");
        var ids = (await folder.Read()).Select(r => r.Article!.Id);
        Assert.Equal(["B.jsonl#1", "7", "a.csv#1", "a.csv#2", "b/one.txt"], ids);
    }

    [Fact]
    public async Task A_file_given_alone_is_called_by_its_name()
    {
        using var folder = new Folder();
        Assert.Equal("one.txt", Assert.Single(await folder.Read(folder.Add("b/one.txt", "One word came."))).Article!.Id);
    }

    [Fact]
    public async Task An_id_used_twice_is_changed_and_told()
    {
        using var folder = new Folder();
        var file = folder.Add("a.txt", "One word came.");
        var results = await folder.Read(file, file);
        Assert.Equal(["a.txt", "a.txt~2"], results.Select(r => r.Article!.Id));
        Assert.Contains(results[1].Notices, n => n.Kind == NoticeKind.DuplicateId);
    }

    [Fact]
    public async Task A_folder_is_read_in_ordinal_order_and_what_describes_it_is_not()
    {
        using var folder = new Folder();
        foreach (var name in new[] { "b.txt", "a/z.txt", "A.txt", "a.txt", "README.md", "a/.b.txt" })
        {
            folder.Add(name, "One word came.");
        }

        var results = await folder.Read();
        Assert.Equal(["A.txt", "a.txt", "a/z.txt", "b.txt"], results.Where(r => r.Article is not null).Select(r => r.Article!.Id));
        Assert.Equal(NoticeKind.NotAnArticle, Assert.Single(results, r => r.Article is null).Notices[0].Kind);
    }

    [Fact]
    public async Task Standard_input_is_lines_of_JSON()
    {
        using var folder = new Folder { Options = new() { StandardInput = new MemoryStream("{\"text\":\"One.\"}\n{\"text\":\"Two.\"}"u8.ToArray()) } };
        Assert.Equal(["-#1", "-#2"], (await folder.Read("-")).Select(r => r.Article!.Id));
    }

    [Fact]
    public async Task A_text_keeps_its_line_ends_so_that_offsets_count_in_the_file()
    {
        var text = "One word came.\r\n\r\nTwo words came.\r\n";
        Assert.Equal(text, (await Folder.ReadOne("a.txt", text)).Article!.Text);
    }

    [Fact]
    public async Task A_page_in_a_text_file_is_read_as_a_page() =>
        Assert.Equal("One word came.", (await Folder.ReadOne("a.txt", "<!DOCTYPE html><html><body><p>One <b>word</b> came.</p></body></html>")).Article!.Text);

    [Fact]
    public async Task Paragraphs_given_as_a_list_are_joined() =>
        Assert.Equal("One.\n\nTwo.", (await Folder.ReadOne("a.jsonl", """{"text":["One.","Two."]}""")).Article!.Text);

    [Fact]
    public async Task Quoted_cells_hold_delimiters_quotes_and_line_ends()
    {
        var result = await Folder.ReadOne("a.csv", "title,text\n\"A, b\",\"He said \"\"no\"\".\n\nThen 5\" rain fell.\"\"\"\n".Replace("5\" rain", "5 rain", StringComparison.Ordinal));
        Assert.Equal("A, b", result.Article!.Title);
        Assert.Equal("He said \"no\".\n\nThen 5 rain fell.\"", result.Article!.Text);
    }
}
