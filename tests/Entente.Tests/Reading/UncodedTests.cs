using Entente.Reading;
using Entente.Reading.Credits;
using Entente.Reading.Uncoded;
using Xunit;

namespace Entente.Tests.Reading;

public sealed class UncodedTests
{
    static readonly string[] Body =
    [
        "Pakistan suspended all trade with India on Tuesday.",
        "India said that it regretted the step and would answer it.",
        "The two countries last closed the crossing in 2019.",
    ];

    static async Task<Article> Read(params string[] paragraphs) =>
        (await Folder.ReadOne("a.txt", string.Join("\n\n", paragraphs))).Article!;

    static string Shown(Article article) =>
        string.Join(" / ", article.Uncoded.Select(region => $"{region.Reason}: {region.Span.In(article.Text).ReplaceLineEndings(" ")}"));

    [Fact]
    public async Task A_published_page_keeps_only_its_report()
    {
        var article = await Read(["hillgazette.example", "Top news and insights at hillgazette.example", "Pakistan suspends trade with its neighbour India",
            "By Jane Doe, South Asia correspondent", "4 min read", .. Body, "Photo: John Roe/Frontier Wire", "Sign up for our weekly newsletter",
            "Share this on Facebook, X and WhatsApp", "Original Source: frontierwire.example", "Jane Doe",
            "Jane Doe is a distinguished journalist with a focus on trade. She lives in Lahore.", "Leave a Reply",
            "Your email address will not be published.", "Pakistan bombed India in this comment."]);
        Assert.Equal(["Pakistan suspends trade with its neighbour India", "Jane Doe", "hillgazette.example", "frontierwire.example"],
            [article.Title, article.Author, article.Publisher, article.Original!.Publisher]);
        Assert.Equal(
            ["navigation", "navigation", "headline", "byline", "navigation", "caption", "newsletter", "share line", "credit", "byline", "biography", "reply form"],
            article.Uncoded.Select(region => region.Reason));
        Assert.EndsWith("Pakistan bombed India in this comment.", article.Uncoded[^1].Span.In(article.Text), StringComparison.Ordinal);
        Assert.DoesNotContain(article.Uncoded, region => Body.Any(sentence => region.Span.In(article.Text).Contains(sentence, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Related news", "related")]
    [InlineData("Sources", "sources")]
    [InlineData("3 Comments", "reply form")]
    [InlineData("About the author", "biography")]
    public async Task What_stands_below_a_closing_heading_is_not_news(string heading, string reason)
    {
        var article = await Read([.. Body, heading, "Iran attacked Iraq on Monday.", "Iraq replied on Tuesday, they said."]);
        Assert.Equal($"{reason}: {heading}  Iran attacked Iraq on Monday.  Iraq replied on Tuesday, they said.", Shown(article));
    }

    [Theory]
    [InlineData("Sources")]
    [InlineData("Comment")]
    public async Task A_closing_heading_above_the_report_closes_nothing(string heading)
    {
        var article = await Read([heading, .. Body]);
        Assert.DoesNotContain(article.Uncoded, region => region.Span.In(article.Text).Contains(Body[0], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("By Tuesday Pakistan had closed the crossing.")]
    [InlineData("Share prices fell in Karachi after the news.")]
    [InlineData("Pictures showed trucks waiting at the crossing.")]
    [InlineData("Imran Khan is a former prime minister of Pakistan.")]
    [InlineData("Mr Sharif is the leader who signed the order.")]
    [InlineData("Comments by the minister angered India.")]
    [InlineData("Follow-up talks are to be held in Doha next week.")]
    [InlineData("Sources said the ministers would meet again.")]
    [InlineData("The views expressed by both sides differ, and neither moved.")]
    [InlineData("Contacts between the two armies continue.")]
    public async Task A_sentence_of_the_report_is_not_taken_for_something_else(string sentence) =>
        Assert.Equal("", Shown(await Read([.. Body, sentence, "The talks go on."])));

    [Fact]
    public async Task An_article_of_one_line_without_a_full_stop_is_coded() =>
        Assert.Equal("", Shown(await Read("Pakistan suspended trade with India")));

    [Fact]
    public async Task The_given_headline_above_the_text_is_not_coded()
    {
        var article = (await Folder.ReadOne("a.txt", "Title: Will Pakistan ever bomb India?\n\nWill Pakistan ever bomb India?\n\n" + Body[0])).Article!;
        Assert.Equal("headline: Will Pakistan ever bomb India?", Shown(article));
    }

    [Fact]
    public async Task Lines_broken_at_a_fixed_width_are_one_paragraph() =>
        Assert.Equal("", Shown((await Folder.ReadOne("a.txt",
            "Pakistan on Tuesday suspended all of its trade with its neighbour\nIndia after talks on the crossing had failed, and the two governments\nsaid that they would not meet again. Print\nthis much is certain.\n")).Article!));

    [Fact]
    public async Task The_lines_of_a_release_above_its_text_are_not_coded()
    {
        var article = (await Folder.ReadOne("a.txt",
            "Operations in the East\nNEWS RELEASE\u2028Joint Command - Kabul\u2028\u20282010-02-AO-125 \u2028For Immediate Release\n\nKABUL, Afghanistan (Feb. 24)\nA patrol arrested a man yesterday.")).Article!;
        Assert.Equal("headline: Operations in the East / release line: NEWS RELEASE / release line: Joint Command - Kabul / release line: 2010-02-AO-125 / release line: For Immediate Release / dateline: KABUL, Afghanistan (Feb. 24)", Shown(article));
        Assert.Equal(new DateOnly(2010, 2, 24), article.Published);
    }

    [Fact]
    public async Task Regions_lie_in_order_and_do_not_overlap()
    {
        var article = await Read(["By Jane Doe", .. Body, "Photo: John Roe", "Sources", "Source: AFP", "More."]);
        Assert.All(article.Uncoded.Zip(article.Uncoded.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start));
    }

    [Fact]
    public void The_shipped_data_files_are_right()
    {
        Assert.NotEmpty(LineRules.Shipped.All);
        Assert.NotEmpty(CreditRules.Shipped.All);
        Assert.Equal("Reuters", Agencies.Shipped.NameOf("Reuters"));
        Assert.Equal("title", Fields.Shipped.Of("Headline"));
    }

    [Fact]
    public void All_errors_of_a_data_file_are_told_at_once()
    {
        var lines = DataFile.Parse("lines.tsv", "name\twhere\treason\tpattern\texample\na\tnowhere\tx\tb\tb\n# note\nb\tany\tx\t(\tb\nb\tany\tx\ta$\tb\nshort\n");
        var error = Assert.Throws<DataFileException>(() => new LineRules(lines));
        Assert.Equal(["lines.tsv(2)", "lines.tsv(4)", "lines.tsv(5)", "lines.tsv(5)", "lines.tsv(6)"],
            error.Message.Split('\n').Select(line => line.Split(':')[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_credit_rule_must_find_what_its_example_says()
    {
        var lines = DataFile.Parse("credits.tsv", "h\nx\toriginal\tvia\tline\tvia (?<who>.+)\tvia Wire => Gazette\n");
        Assert.Equal("credits.tsv(2): the pattern finds 'Wire' in its example", Assert.Throws<DataFileException>(() => new CreditRules(lines)).Message);
    }
}
