using Entente.Cli.Importing;
using Entente.Cli.Running;
using Entente.Reading;
using Entente.Reading.EventFiles;
using Entente.Store;
using Entente.Tests.Reading;
using Entente.Tests.Reading.EventFiles;
using Xunit;

namespace Entente.Tests.Cli;

public sealed class DocumentImportTests
{
    static string Mention(long of, string url, string confidence = "50", string day = "20240314101500") =>
        $"{of}\t20240314101500\t{day}\t1\texample.org\t{url}\t3\t-1\t210\t250\t1\t{confidence}\t3100\t-2.5\tsrclc:urd;eng:GT-URD 1.0\t\n";

    static string Graph(int n, string url) => string.Join('\t', Enumerable.Range(0, 27).Select(i => i switch
    {
        0 => $"20240314101500-{n}",
        1 => "20240314101500",
        2 => "1",
        3 => "example.org",
        4 => url,
        5 => "KILL#3#soldiers#1#Pakistan#PK#PK#30#70#PK;",
        7 => "KILL;ARMEDCONFLICT;",
        8 => "KILL,120;TERROR,300;",
        9 => "1#Pakistan#PK#PK#30#70#PK",
        10 => "1#Pakistan#PK#PK##30#70#PK#55;4#Quetta, Balochistan, Pakistan#PK#PK02#1000#30.18#67.01#-2#80",
        11 => "jane example",
        12 => "Jane Example,20",
        13 => "boko haram",
        14 => "Boko Haram,40;Taliban,90",
        15 => "-2.5,1.2,3.7,4.9,20,0,410",
        _ => "",
    })) + "\n";

    static string Rows(EventStore store, string sql) => string.Join(";", store.Read(new(sql)).Rows.Select(r => string.Join("|", r)));

    [Fact]
    public void Mentions_are_stored_once_and_lead_to_their_events()
    {
        using var folder = new Folder();
        using var store = EventStore.InMemory();
        EventImports.Import(store, folder.Add("a.export.CSV", Fixtures.Gdelt(61, id: 7)));
        var path = folder.Add("a.mentions.CSV", Mention(7, "https://example.org/a") + Mention(7, "https://example.org/b") + Mention(7, "https://example.org/a"));
        Assert.Equal(new ImportCounts(3, 2, 1, 0, 0), EventImports.Import(store, path));
        Assert.Equal(0, EventImports.Import(store, path).Stored);
        Assert.Equal(1, EventImports.Import(store, folder.Add("b.mentions.CSV", Mention(7, "https://example.org/a") + Mention(7, "https://example.org/c"))).Stored);
        Assert.Equal("7|3||210|50|-2.5|srclc:urd;eng:GT-URD 1.0", Rows(store, "SELECT row_key, sentence, source_char, target_char, confidence, tone, translation FROM told_mention WHERE url LIKE '%/a'"));

        EventImports.Import(store, folder.Add("a.gkg.csv", Graph(1, "https://example.org/b")));
        Assert.Equal("https://example.org/b|mention", Rows(store, "SELECT url, linked_by FROM event_document"));
    }

    [Fact]
    public void A_document_gives_its_themes_of_both_editions_its_places_numbers_and_resolved_parties()
    {
        using var folder = new Folder();
        using var store = EventStore.InMemory();
        var path = folder.Add("a.gkg.csv", Graph(1, "https://example.org/a") + Graph(2, "https://example.org/b"));
        Assert.Equal(2, EventImports.Import(store, path).Stored);
        Assert.Equal("ARMEDCONFLICT;KILL;TERROR", Rows(store, "SELECT theme FROM document_theme WHERE document_id = 1 ORDER BY theme"));
        Assert.Equal("Pakistan|PAK;Quetta, Balochistan, Pakistan|PAK", Rows(store, "SELECT name, country FROM document_place JOIN given_place USING (place_id) WHERE document_id = 1 ORDER BY name"));
        Assert.Equal("KILL|3|soldiers|Pakistan", Rows(store, "SELECT kind, n, object, name FROM document_count JOIN given_place USING (place_id) WHERE document_id = 1"));
        Assert.Equal("organisation|Boko Haram|boko-haram;organisation|Taliban|AFG;person|Jane Example|", Rows(store, "SELECT document_party.kind, given_name, key FROM document_party JOIN party USING (party_id) WHERE document_id = 1 ORDER BY 1, 2"));
        Assert.Equal("20240314101500-1|-2.5", Rows(store, "SELECT key, tone FROM document WHERE document_id = 1"));
        Assert.Equal(0, EventImports.Import(store, folder.Add("b.gkg.csv", Graph(2, "https://example.org/b"))).Stored);
    }

    [Fact]
    public void The_first_edition_links_to_events_by_their_ids()
    {
        using var folder = new Folder();
        using var store = EventStore.InMemory();
        EventImports.Import(store, folder.Add("a.export.CSV", Fixtures.Gdelt(61, id: 700000001) + Fixtures.Gdelt(61, id: 9)));
        Assert.Equal(1, EventImports.Import(store, folder.Add("a.gkg.csv", Fixtures.All["gdelt-gkg-1"])).Stored);
        Assert.Equal(1, EventImports.Import(store, folder.Add("a.gkgcounts.csv", Fixtures.All["gdelt-gkg-1-counts"])).Stored);
        Assert.Equal("e1|id;e1|id", Rows(store, "SELECT 'e' || (event_id - (SELECT min(event_id) FROM imported WHERE row_key = 700000001) + 1), linked_by FROM event_document"));
        Assert.Equal("KILL|3|;KILL|3|soldiers", Rows(store, "SELECT kind, n, object FROM document_count ORDER BY object"));
    }

    public static TheoryData<string, string> Broken => new()
    {
        { Mention(7, "https://example.org/x")[1..], "no id of an event" },
        { Mention(7, "https://example.org/x", confidence: "high"), "Confidence is 'high', no whole number" },
        { Mention(7, "https://example.org/x", day: "14/03/2024"), "MentionTimeDate is '14/03/2024', no day" },
        { Mention(7, "https://example.org/x").Replace("\t-2.5\t", "\t-2,5\t", StringComparison.Ordinal), "write a decimal point" },
        { Mention(7, "https://example.org/x").Replace("\t250\t", "\t", StringComparison.Ordinal), "15 columns, expected 16" },
        { Mention(7, "https://example.org/x").Replace("example", "ex\0ample", StringComparison.Ordinal), "NUL" },
    };

    [Theory, MemberData(nameof(Broken))]
    public void A_broken_mention_is_rejected_with_its_line_and_the_rest_is_stored(string row, string reason)
    {
        using var folder = new Folder();
        using var store = EventStore.InMemory();
        var path = folder.Add("a.CSV", Mention(1, "https://example.org/a") + row + Mention(2, "https://example.org/b") + Mention(3, "https://example.org/c") + Mention(4, "https://example.org/d"));
        var told = new List<(long Line, string Reason)>();
        using (var stream = File.OpenRead(path))
        {
            new DocumentRows(FileLayout.Usual(EventFormats.Find("gdelt-2-mentions")!, false)).Read(stream, 0, 0, _ => { }, (line, why, _) => told.Add((line, why)), TestContext.Current.CancellationToken);
        }

        Assert.Equal(2, Assert.Single(told).Line);
        Assert.Contains(reason, told[0].Reason, StringComparison.Ordinal);
        Assert.Equal((4, 1), (EventImports.Import(store, path).Stored, told.Count));
    }

    public static TheoryData<string, string> BrokenGraphs => new()
    {
        { Graph(2, "https://example.org/x").Replace("\t1\t", "\t", StringComparison.Ordinal), "26 columns, expected 27" },
        { Graph(2, "https://example.org/x")[..^1] + "\tmore\n", "a delimiter too many" },
        { Graph(2, "https://example.org/x").Replace("\t20240314101500\t", "\t14.3.2024\t", StringComparison.Ordinal), "no day" },
        { Graph(2, "https://example.org/x").Replace("example.org/x", "exam\0ple.org/x", StringComparison.Ordinal), "NUL" },
    };

    [Theory, MemberData(nameof(BrokenGraphs))]
    public void A_broken_row_of_a_knowledge_graph_is_rejected_with_its_line_and_kept_and_the_rest_is_stored(string row, string reason)
    {
        using var folder = new Folder();
        using var store = EventStore.InMemory();
        var rejects = Path.Combine(folder.Path, "rejects.jsonl");
        var path = folder.Add("a.gkg.csv", "\uFEFF" + Graph(1, "https://example.org/a").Replace("\n", "\r\n", StringComparison.Ordinal) + row + Graph(3, "https://example.org/" + new string('c', 1 << 20)).TrimEnd('\n'));
        using (var report = new InputReport(rejects))
        {
            var (coded, _) = EventInputs.Sort([path], null, report);
            Assert.Equal(2, EventImports.Of(store, report).Import(coded[0].Part, coded[0].Layout, TestContext.Current.CancellationToken).Stored);
            Assert.Equal(3, report.ExitCode);
        }

        var told = Assert.Single(File.ReadAllLines(rejects));
        Assert.Contains("\"line\":2,", told, StringComparison.Ordinal);
        Assert.Contains(reason, told, StringComparison.Ordinal);
        Assert.Contains("\"row\":", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".zip")]
    [InlineData(".gz")]
    [InlineData(".zst")]
    public async Task Packed_sentences_are_read_in_place(string packing)
    {
        using var folder = new Folder();
        var path = Path.Combine(folder.Path, "a.xml" + packing);
        if (packing == ".zip")
        {
            using var archive = System.IO.Compression.ZipFile.Open(path, System.IO.Compression.ZipArchiveMode.Create);
            using var entry = archive.CreateEntry("a.xml").Open();
            entry.Write(Fixtures.Bytes("petrarch-xml"));
        }
        else
        {
            using var stream = EventParts.Create(path);
            stream.Write(Fixtures.Bytes("petrarch-xml"));
        }

        using var report = new InputReport(null);
        var (coded, articles) = EventInputs.Sort([path], null, report, takesSentences: true);
        Assert.Empty(coded);
        Assert.Equal(["EX_1", "EX_2"], (await folder.Read([.. articles])).Select(r => r.Article!.Id));
        var bytes = File.ReadAllBytes(path);
        File.WriteAllBytes(path, bytes[..(bytes.Length / 2)]);
        Assert.NotNull(Assert.Single(await folder.Read([path])).Rejected);
    }

    [Fact]
    public async Task Sentences_in_XML_are_articles_to_be_coded()
    {
        using var folder = new Folder();
        var path = folder.Add("a.xml", Fixtures.All["petrarch-xml"] + "<Sentence date=\"20150316\" id=\"EX_3\" source=\"example\" sentence=\"True\"><Parse>(ROOT)</Parse></Sentence>\n");
        using var report = new InputReport(null);
        var (coded, articles) = EventInputs.Sort([path], null, report, takesSentences: true);
        Assert.Empty(coded);
        var read = new List<ReadResult>();
        await foreach (var result in ArticleReader.ReadAsync(articles, new(), TestContext.Current.CancellationToken))
        {
            read.Add(result);
        }

        Assert.Equal(["EX_1", "EX_2"], read.Where(r => r.Article is not null).Select(r => r.Article!.Id));
        Assert.Equal("Pakistan & Afghanistan held talks.", read[0].Article!.Text);
        Assert.Equal((new DateOnly(2015, 3, 14), "example"), (read[0].Article!.Published!.Value, read[0].Article!.Publisher));
        Assert.Contains("has no Text", Assert.Single(read, r => r.Rejected is not null).Rejected!.Reason, StringComparison.Ordinal);
    }
}
