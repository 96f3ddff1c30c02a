using Xunit;

namespace Entente.Tests.Reading;

public sealed class OriginalTests
{
    const string Body = "Pakistan suspended all trade with India on Tuesday.\n\nIndia said that it regretted the step.\n\n";

    [Theory]
    [InlineData("Original Source: frontierwire.example", "frontierwire.example")]
    [InlineData("Original source - The Frontier Wire", "The Frontier Wire")]
    [InlineData("This article was originally published by the Frontier Wire on 3 March 2024.", "Frontier Wire")]
    [InlineData("*This essay first appeared in Foreign Review, and is republished under a licence.*", "Foreign Review")]
    [InlineData("A version of this story first appeared on www.frontierwire.example.", "frontierwire.example")]
    [InlineData("The post Trade ends appeared first on Frontier Wire.", "Frontier Wire")]
    [InlineData("Republished with permission from Frontier Wire.", "Frontier Wire")]
    [InlineData("Read the original article at https://www.frontierwire.example/a", "frontierwire.example")]
    [InlineData("Source: AFP", "Agence France-Presse")]
    [InlineData("— Reuters", "Reuters")]
    [InlineData("© 2024 The Associated Press. All rights reserved.", "Associated Press")]
    public async Task A_credit_line_names_where_an_article_first_appeared(string line, string publisher)
    {
        var result = await Folder.ReadOne("a.txt", "Publisher: Hill Gazette\nDate: 2024-03-01\n\n" + Body + line + "\n");
        Assert.Equal(publisher, result.Article!.Original?.Publisher);
        Assert.Contains(result.Article!.Uncoded, region => region.Span.In(result.Article.Text).Contains(line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Jane Doe in Lahore contributed to this report.")]
    [InlineData("Frontier Wire contributed to this report.")]
    [InlineData("Additional reporting by Frontier Wire")]
    [InlineData("With inputs from Frontier Wire")]
    public async Task Who_helped_is_not_where_it_first_appeared(string line)
    {
        var article = (await Folder.ReadOne("a.txt", Body + line)).Article!;
        Assert.Null(article.Original);
        Assert.Equal(line, Assert.Single(article.Uncoded).Span.In(article.Text));
    }

    [Theory]
    [InlineData("Original Source: Hill Gazette")]
    [InlineData("This article was originally published by The Hill Gazette.")]
    [InlineData("© 2024 Hill Gazette. All rights reserved.")]
    [InlineData("The minister first appeared in Kabul in 2001.")]
    [InlineData("The source of the fire was a gas pipe, officials said.")]
    [InlineData("The plan was originally published by the ministry in May.")]
    public async Task What_names_the_publisher_itself_or_no_article_is_no_original(string line) =>
        Assert.Null((await Folder.ReadOne("a.txt", "Publisher: Hill Gazette\n\n" + Body + line)).Article!.Original);

    [Theory]
    [InlineData("ISLAMABAD (Reuters) - ", "Reuters")]
    [InlineData("KABUL, Afghanistan (AP) — ", "Associated Press")]
    [InlineData("WASHINGTON, March 5 (Xinhua) -- ", "Xinhua")]
    [InlineData("Karachi, Mar 5 (ANI): ", "Asian News International")]
    [InlineData("WASHINGTON/ISLAMABAD (Frontier Wire) - ", "Frontier Wire")]
    [InlineData("(Reuters) - ", "Reuters")]
    public async Task A_dateline_names_the_agency_and_its_sentence_is_still_coded(string dateline, string agency)
    {
        var article = (await Folder.ReadOne("a.txt", "Publisher: Hill Gazette\n\n" + dateline + Body)).Article!;
        Assert.Equal(agency, article.Original?.Publisher);
        Assert.Equal(dateline, article.Dateline!.Value.In(article.Text));
        Assert.Empty(article.Uncoded);
        Assert.Equal(new string(' ', dateline.Length) + Body, article.TextToParse);
    }

    [Theory]
    [InlineData("LAHORE: ")]
    [InlineData("NEW DELHI — ")]
    [InlineData("KABUL, Afghanistan (Jan. 22, 2013) – ")]
    [InlineData("KABUL, Afghanistan (Jan. 22, 2013) ")]
    [InlineData("Joint Command 2013-01-S-007 For Immediate Release   KABUL, Afghanistan (Jan. 22) – ")]
    public async Task A_dateline_without_an_agency_gives_no_original(string dateline)
    {
        var article = (await Folder.ReadOne("a.txt", dateline + Body)).Article!;
        Assert.Null(article.Original);
        Assert.Equal(dateline, article.Dateline!.Value.In(article.Text));
    }

    [Theory]
    [InlineData("NATO — the alliance — met on Tuesday in Brussels.")]
    [InlineData("Pakistan - its foreign ministry says - suspended trade.")]
    [InlineData("The Taliban (TTP) - a group - attacked a post in Bannu.")]
    [InlineData("UPDATE: Pakistan suspended its trade with India.")]
    public async Task A_sentence_that_begins_with_a_name_has_no_dateline(string text) =>
        Assert.Null((await Folder.ReadOne("a.txt", text)).Article!.Dateline);

    [Fact]
    public async Task A_field_of_the_input_names_the_original()
    {
        var article = (await Folder.ReadOne("a.jsonl", """{"text":"One word came.","original":"https://www.frontierwire.example/a"}""")).Article!;
        Assert.Equal(new Original("frontierwire.example", "https://www.frontierwire.example/a", "original"), article.Original);
    }
}
