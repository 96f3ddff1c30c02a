using System.Text.Json;
using System.Xml.Linq;
using Entente.Analysis;
using Entente.Store;
using Entente.Tests.Support;
using Xunit;

namespace Entente.Tests.Analysis;

public sealed class BriefTests(BriefTests.Shared shared) : IClassFixture<BriefTests.Shared>
{
    static readonly BriefOptions Options = new() { Names = Newsroom.Name, Clock = new FixedTime(new(2025, 4, 1, 8, 30, 0, TimeSpan.Zero)), Version = "1.0" };

    /// <summary>The store and its brief, which most tests only read.</summary>
    public sealed class Shared : IDisposable
    {
        public EventStore Store { get; } = Newsroom.Open();

        public Brief Brief => field ??= Briefing.Compose(Store, Newsroom.A, Newsroom.B, Options);

        public void Dispose() => Store.Dispose();
    }

    public static TheoryData<string> Formats => ["txt", "md", "json", "html"];

    [Theory, MemberData(nameof(Formats))]
    public void A_brief_reads_as_approved(string format)
    {
        var path = Path.Combine(Repository.Root, "tests", "Entente.Tests", "Analysis", "Approved", $"brief.approved.{format}");
        var rendered = Render(shared.Brief, format);
        if (Environment.GetEnvironmentVariable("ENTENTE_APPROVE") is "1")
        {
            File.WriteAllText(path, rendered);
        }

        Assert.Equal(File.ReadAllText(path), rendered);
    }

    [Fact]
    public void Every_sentence_holds_against_the_store() => Assert.Empty(BriefCheck.Run(shared.Store, shared.Brief));

    [Fact]
    public void A_brief_is_the_same_every_time() => Assert.Equal(BriefJson.Render(shared.Brief), BriefJson.Render(Compose(shared.Store)));

    [Fact]
    public void The_headline_is_short_and_no_question()
    {
        var headline = shared.Brief.Headline.Text;
        Assert.InRange(English.WordCount(headline), 1, 12);
        Assert.DoesNotContain('?', headline);
    }

    [Fact]
    public void No_two_neighbours_of_a_paragraph_start_alike_and_no_word_is_doubled()
    {
        foreach (var paragraph in shared.Brief.Sections.SelectMany(s => s.Paragraphs))
        {
            foreach (var (one, next) in paragraph.Zip(paragraph.Skip(1)))
            {
                Assert.NotEqual(Draft.Start(one.Text), Draft.Start(next.Text));
            }
        }

        Assert.All(shared.Brief.Sentences, f => Assert.DoesNotMatch(@"\b(\w+) \1\b", f.Text));
    }

    [Fact]
    public void A_happening_told_by_three_is_told_once_with_its_origins()
    {
        var told = shared.Brief.Sections[0].Findings;
        Assert.Single(told, f => f.Text.Contains("handed", StringComparison.Ordinal));
        Assert.Contains(told, f => f.Text == "Three publishers told of this; their reports trace to two independent origins.");
    }

    [Fact]
    public void Likelihood_and_confidence_share_no_sentence() =>
        Assert.DoesNotContain(shared.Brief.Sentences, f => f.Text.Contains("onfidence", StringComparison.Ordinal) && f.Text.Contains("likely", StringComparison.Ordinal));

    [Fact]
    public void What_was_announced_is_watched_until_its_day()
    {
        Assert.Contains(Watched(new()), t => t == "President Maro Tellin will visit Arvenia on 2 April 2025." || t.EndsWith("Tellin will visit Arvenia on 2 April 2025.", StringComparison.Ordinal));
        Assert.DoesNotContain(Watched(new() { AsOf = Some.Day("2025-04-02") }), t => t.Contains("will visit", StringComparison.Ordinal));

        IEnumerable<string> Watched(BriefOptions options) => Briefing.Compose(shared.Store, Newsroom.A, Newsroom.B, options with { Names = Newsroom.Name })
            .Sections.Single(s => s.Title == "What to watch").Findings.Select(f => f.Text);
    }

    [Fact]
    public void A_visit_called_off_is_no_longer_announced()
    {
        var off = Some.Coded("off", "The Belmoran Union cancelled a visit to Arvenia.", Some.State("XBB", "Belmoran Union", "The Belmoran Union"), Some.State("XAA", "Arvenia", "Arvenia"),
            EventType.Reject, "meet", "cancelled", "2025-03-25");
        using var store = Newsroom.Open();
        store.Add([off]);
        var watched = Compose(store).Sections.Single(s => s.Title == "What to watch").Findings;
        Assert.DoesNotContain(watched, f => f.Text.Contains("will visit", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_published_later_is_used()
    {
        var brief = Briefing.Compose(shared.Store, Newsroom.A, Newsroom.B, Options with { AsOf = Some.Day("2025-03-06") });
        Assert.All(brief.Citations, c => Assert.True(c.Date <= Some.Day("2025-03-06")));
        Assert.DoesNotContain(brief.Sentences, f => f.Text.Contains("ambulances", StringComparison.Ordinal));
    }

    [Fact]
    public void A_period_bounds_what_happened()
    {
        var brief = Briefing.Compose(shared.Store, Newsroom.A, Newsroom.B, Options with { From = Some.Day("2024-02-01"), To = Some.Day("2024-03-01") });
        Assert.Equal(["On 5 February 2024", "The Belmoran Union accused"],
            brief.Sections[0].Findings.Select(f => f.Text.StartsWith("The", StringComparison.Ordinal) ? "The Belmoran Union accused" : f.Text.Contains("5 February 2024", StringComparison.Ordinal) ? "On 5 February 2024" : f.Text));
    }

    [Fact]
    public void A_pair_without_events_gets_a_short_honest_brief()
    {
        var brief = Briefing.Compose(shared.Store, Newsroom.Name("XCC")!, new("XDD", "Dorlund"), Options);
        Assert.Equal("No recorded act between Corland and Dorlund", brief.Headline.Text);
        Assert.True(brief.Sections.Count <= 2);
        Assert.Empty(BriefCheck.Run(shared.Store, brief));
    }

    [Fact]
    public void An_empty_store_says_that_nothing_was_read()
    {
        using var empty = EventStore.InMemory();
        var brief = Briefing.Compose(empty, Newsroom.A, Newsroom.B, Options with { AsOf = Some.Day("2025-01-01") });
        Assert.Contains("Nothing was read", brief.Standfirst[0].Text, StringComparison.Ordinal);
        Assert.Empty(BriefCheck.Run(empty, brief));
        Assert.All(Formats, f => Assert.NotEmpty(Render(brief, f.Data)));
    }

    [Fact]
    public void A_side_against_itself_is_refused() =>
        Assert.Throws<ArgumentException>(() => Briefing.Compose(shared.Store, Newsroom.A, Newsroom.A, Options));

    [Fact]
    public void The_page_asks_for_nothing_from_elsewhere_and_is_well_formed()
    {
        var page = BriefHtml.Render(shared.Brief);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("src=", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("url(", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<link", page, StringComparison.OrdinalIgnoreCase);
        foreach (var svg in page.Split("<svg")[1..])
        {
            var chart = XElement.Parse("<svg" + svg[..(svg.IndexOf("</svg>", StringComparison.Ordinal) + 6)]);
            Assert.NotEmpty(chart.Element("title")!.Value);
            Assert.NotEmpty(chart.Element("desc")!.Value);
        }
    }

    [Fact]
    public void Every_mark_of_the_page_leads_somewhere_and_the_words_are_marked()
    {
        var page = BriefHtml.Render(shared.Brief);
        var ids = System.Text.RegularExpressions.Regex.Matches(page, "id=\"([^\"]+)\"").Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(System.Text.RegularExpressions.Regex.Matches(page, "href=\"#([^\"]+)\"").Select(m => m.Groups[1].Value), target => Assert.Contains(target, ids));
        Assert.Contains("<mark>thanked</mark>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_article_says_cannot_become_markup()
    {
        using var store = Newsroom.Open();
        store.Add([Some.Coded("x", "Arvenia thanked <script>alert(1)</script> the Belmoran Union.", Some.State("XAA", "Arvenia", "Arvenia"), Some.State("XBB", "Belmoran Union", "the Belmoran Union"),
            EventType.Support, trigger: "thanked", day: "2025-03-19", publisher: "A*B_[x](y)")]);
        Assert.DoesNotContain("<script", BriefHtml.Render(Compose(store)), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("[x](y)", BriefMarkdown.Render(Compose(store)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_json_keeps_its_promise()
    {
        using var json = JsonDocument.Parse(BriefJson.Render(shared.Brief));
        var root = json.RootElement;
        string[] promised = ["headline", "headline_evidence", "standfirst", "standfirst_evidence", "sections", "forecasts", "citations", "byline", "method", "corrections", "as_of", "generated", "codebook"];
        Assert.All(promised, name => Assert.True(root.TryGetProperty(name, out _), name));
        Assert.Equal("2025-04-01T08:30:00Z", root.GetProperty("generated").GetString());
        var cited = root.GetProperty("citations").EnumerateArray().ToDictionary(c => c.GetProperty("event").GetString()!);
        foreach (var sentence in root.GetProperty("sections").EnumerateArray().SelectMany(s => s.GetProperty("sentences").EnumerateArray()))
        {
            var evidence = sentence.GetProperty("evidence").EnumerateArray().Select(e => e.GetString()!).ToList();
            Assert.All(evidence, e => Assert.Contains(e, cited.Keys));
            Assert.True(evidence.Count > 0 || sentence.TryGetProperty("measure", out _) || sentence.TryGetProperty("forecast", out _)
                || Forms.Includes(sentence.GetProperty("text").GetString()!), sentence.ToString());
        }
    }

    static Brief Compose(EventStore store) => Briefing.Compose(store, Newsroom.A, Newsroom.B, Options);

    static string Render(Brief brief, string format) => format switch
    {
        "md" => BriefMarkdown.Render(brief),
        "json" => BriefJson.Render(brief),
        "html" => BriefHtml.Render(brief),
        _ => BriefText.Render(brief),
    };

    sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
