using Xunit;

namespace Entente.Tests.Reading;

public sealed class PageTests
{
    const string Body = """
        <p>Pakistan suspended all <b>trade</b> with India on Tuesday, its government
           said.</p>
        <p>India said that it regretted the step.<br>It would answer.</p>
        """;

    static async Task<Article> Read(string head, string body) =>
        (await Folder.ReadOne("a.html", $"<!DOCTYPE html><html lang=\"en\"><head>{head}</head><body>{body}</body></html>")).Article!;

    [Fact]
    public async Task Only_the_main_text_of_a_page_is_kept_in_paragraphs()
    {
        var article = await Read("<title>Trade ends - Hill Gazette</title>", $$"""
            <header><a href="/">Hill Gazette</a><nav><ul><li><a href="/w">World</a></li></ul></nav></header>
            <main><article><h1>Trade ends</h1>{{Body}}<figure><img src="x"><figcaption>Trucks. Photo: J. Doe</figcaption></figure></article></main>
            <aside><h2>Most read</h2><a href="/b">Iran bombs Iraq</a></aside>
            <form><p>Your email address</p></form><script>var bombs = "Iran bombs";</script><footer>© Hill Gazette</footer>
            """);
        Assert.Equal("Trade ends", article.Title);
        Assert.EndsWith("Pakistan suspended all trade with India on Tuesday, its government said.\n\nIndia said that it regretted the step.\nIt would answer.", article.Text, StringComparison.Ordinal);
        Assert.All(["World", "Photo", "Iran", "email", "©"], word => Assert.DoesNotContain(word, article.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Metadata_give_headline_date_author_publisher_and_address()
    {
        var article = await Read("""
            <meta property="og:title" content="Trade &amp; talks end"><meta property="og:site_name" content="Hill Gazette">
            <meta property="article:published_time" content="2024-03-01T06:00:00+05:00"><meta name="author" content="By Jane Doe">
            <link rel="canonical" href="https://www.hillgazette.example/trade">
            """, Body);
        Assert.Equal("Trade & talks end|Hill Gazette|2024-03-01|Jane Doe|https://www.hillgazette.example/trade|en|",
            $"{article.Title}|{article.Publisher}|{article.Published:yyyy-MM-dd}|{article.Author}|{article.Url}|{article.Language}|{article.Original}");
    }

    [Fact]
    public async Task Linked_data_give_them_too()
    {
        var article = await Read("""
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},{"@type":"NewsArticle",
            "headline":"Trade ends","datePublished":"2024-03-01T10:00:00Z","author":[{"@type":"Person","name":"Jane Doe"},{"name":"John Roe"}],
            "publisher":{"@type":"Organization","name":"Hill Gazette"},"mainEntityOfPage":{"@id":"https://hillgazette.example/trade"},
            "isBasedOn":"https://frontierwire.example/1"}]}</script>
            """, Body);
        Assert.Equal("Trade ends|Hill Gazette|2024-03-01|Jane Doe, John Roe|https://hillgazette.example/trade|frontierwire.example",
            $"{article.Title}|{article.Publisher}|{article.Published:yyyy-MM-dd}|{article.Author}|{article.Url}|{article.Original?.Publisher}");
    }

    [Fact]
    public async Task Broken_linked_data_do_not_matter() =>
        Assert.Equal("Hill Gazette", (await Read("<meta property='og:site_name' content='Hill Gazette'><script type='application/ld+json'>{\"@type\":[1,</script>", Body)).Publisher);

    [Fact]
    public async Task A_canonical_link_elsewhere_names_the_original()
    {
        var article = await Read("<meta property='og:url' content='https://hillgazette.example/trade'><link rel='canonical' href='https://www.frontierwire.example/1'>", Body);
        Assert.Equal(new Original("frontierwire.example", "https://www.frontierwire.example/1", "canonical link"), article.Original);
        Assert.Equal("https://hillgazette.example/trade", article.Url);
    }

    [Fact]
    public async Task A_page_that_shows_its_date_only_in_its_text_is_dated()
    {
        var article = await Read("", $"<article><h1>Trade ends</h1><p class='byline'>By Jane Doe | <time datetime='2024-03-01T06:00:00Z'>March 1, 2024</time></p>{Body}</article>");
        Assert.Equal(new DateOnly(2024, 3, 1), article.Published);
        Assert.DoesNotContain(article.Uncoded, region => region.Span.In(article.Text).Contains("Pakistan", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_of_loose_text_is_read() =>
        Assert.Equal("Pakistan suspended trade.", (await Read("", "Pakistan suspended trade.")).Text);

    [Fact]
    public async Task A_page_with_everything_left_open_is_read()
    {
        var article = (await Folder.ReadOne("a.html", "<html><body><p>Pakistan suspended trade.<p>India <i>regretted it.<table><tr><td>One<td>Two<tr><td>Three")).Article!;
        Assert.StartsWith("Pakistan suspended trade.\n\nIndia regretted it.", article.Text, StringComparison.Ordinal);
    }
}
