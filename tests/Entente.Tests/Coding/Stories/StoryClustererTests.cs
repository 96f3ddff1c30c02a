using Entente.Coding;
using Entente.Coding.Stories;
using Entente.Tests.Support;
using FsCheck.Xunit;
using Xunit;

namespace Entente.Tests.Coding.Stories;

public sealed class StoryClustererTests
{
    const string Wire = "Pakistan handed over a senior militant to the United States on Tuesday. "
        + "The prisoner, wanted over the bombing of the airport gate in Kabul, was flown out of Islamabad before dawn.";

    const string Rewrite = "Officials in Islamabad delivered a militant accused of the Kabul airport bombing to the United States. "
        + "Pakistan said the wanted prisoner left aboard a military plane on Tuesday.";

    const string Flood = "Pakistan handed over relief goods to the United States embassy warehouse after the monsoon. "
        + "Engineers counted tents, blankets and water pumps stored near the river, and a district officer thanked villagers for their patience.";

    static readonly StoryClusterer Clusterer = new(StoryOptions.Default, ReportMarkers.Load(), ActorDictionary.Load());

    static ToldArticle Told(string id, string text, string publisher, string day = "2025-03-04", string title = "", Original? original = null)
    {
        var article = Some.Article(id, text, publisher, day) with { Title = title, Original = original };
        return new(article, [Some.Event(article, Some.Pakistan, Some.UnitedStates, EventType.Cooperate)]);
    }

    static StoryMembership Of(StorySet set, string id) => set.Memberships.Single(m => m.Article == id);

    [Fact]
    public void A_copy_shares_story_and_origin()
    {
        var set = Clusterer.Cluster([Told("a", Wire, "Frontier Wire"), Told("b", Wire, "Indus Courier", "2025-03-05")]);
        Assert.Equal(ReportKind.Copy, Of(set, "b").Kind);
        Assert.Equal(Of(set, "a").Story, Of(set, "b").Story);
        Assert.Equal("Frontier Wire", Of(set, "b").Origin);
    }

    [Fact]
    public void A_report_in_other_words_tells_the_same_event_from_an_origin_of_its_own()
    {
        var set = Clusterer.Cluster([Told("a", Wire, "Frontier Wire"), Told("b", Rewrite, "Indus Courier")]);
        var happening = Assert.Single(set.Events);
        Assert.Equal(["Frontier Wire", "Indus Courier"], happening.Origins);
        Assert.Equal(2, happening.Reports.Count);
        Assert.Contains("same act", happening.Reasons[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_credited_original_is_the_origin()
    {
        var set = Clusterer.Cluster([Told("a", Wire, "Frontier Wire"), Told("b", Rewrite, "Indus Courier", original: new("Frontier Wire", "", "Original Source"))]);
        Assert.Equal(ReportKind.Rewrite, Of(set, "b").Kind);
        Assert.Equal(["Frontier Wire"], Assert.Single(set.Events).Origins);
    }

    [Fact]
    public void The_same_act_on_another_matter_two_days_later_is_another_event() =>
        Assert.Equal(2, Clusterer.Cluster([Told("a", Wire, "Frontier Wire"), Told("b", Flood, "Indus Courier", "2025-03-06")]).Events.Count);

    [Fact]
    public void The_same_act_a_month_later_is_another_event() =>
        Assert.Equal(2, Clusterer.Cluster([Told("a", Wire, "Frontier Wire"), Told("b", Rewrite, "Indus Courier", "2025-04-04")]).Events.Count);

    [Fact]
    public void A_correction_carries_the_story_that_it_concerns()
    {
        var set = Clusterer.Cluster([Told("a", Wire, "Frontier Wire"), Told("b", "An earlier version of this article misnamed the airport. " + Rewrite, "Frontier Wire", "2025-03-06")]);
        Assert.Equal(ReportKind.Correction, Of(set, "b").Kind);
        Assert.Equal(Of(set, "a").Story, Of(set, "b").Story);
    }

    [Fact]
    public void An_analysis_is_no_report() =>
        Assert.Equal(ReportKind.Analysis, Of(Clusterer.Cluster([Told("a", Wire, "Frontier Wire", title: "Analysis: what the handover means")]), "a").Kind);

    [Property(MaxTest = 20)]
    public bool The_order_of_the_articles_does_not_matter(int seed)
    {
        ToldArticle[] articles = [Told("a", Wire, "Frontier Wire"), Told("b", Rewrite, "Indus Courier"), Told("c", Flood, "Potomac Ledger"), Told("d", Wire, "Dawnline")];
        var expected = Clusterer.Cluster(articles).Memberships.OrderBy(m => m.Article).ToArray();
        new Random(seed).Shuffle(articles);
        return Clusterer.Cluster(articles).Memberships.OrderBy(m => m.Article).SequenceEqual(expected);
    }

    [Fact]
    public void Every_error_of_a_marker_file_is_told_with_file_and_line()
    {
        var error = Assert.Throws<InvalidDataException>(() => ReportMarkers.Parse("kinds.tsv", "kind\twhere\twords\nsatire\ttitle\tjoke:\ncopy\n"));
        Assert.Contains("kinds.tsv(2):", error.Message, StringComparison.Ordinal);
        Assert.Contains("kinds.tsv(3):", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_that_names_another_publisher_traces_to_it()
    {
        var set = Clusterer.Cluster([Told("a", Wire, "Frontier Wire"), Told("b", Rewrite + " Frontier Wire reported the handover first.", "Indus Courier")]);
        Assert.Equal("Frontier Wire", Of(set, "b").Origin);
        Assert.Equal(ReportKind.Rewrite, Of(set, "b").Kind);
    }

    [Theory]
    [InlineData("LPA", "Levant Press Agency")]
    [InlineData("Levant Press", "Levant Press Agency")]
    [InlineData("Gazette", "Gazette")]
    public void A_short_credit_means_the_publisher_in_full(string credit, string publisher) =>
        Assert.Equal(publisher, new PublisherNames(["The Nile Chronicle", "Levant Press Agency"], []).Meant(credit));

    [Fact]
    public void Of_two_copies_on_one_day_the_agency_that_is_credited_is_the_original()
    {
        var set = Clusterer.Cluster([Told("a", "(LPA) " + Wire, "Baltic Observer", original: new("LPA", "", "dateline")), Told("b", Wire, "Levant Press Agency")]);
        Assert.Equal(ReportKind.Copy, Of(set, "a").Kind);
        Assert.Equal(ReportKind.Original, Of(set, "b").Kind);
        Assert.Equal("Levant Press Agency", Of(set, "a").Origin);
    }

    [Fact]
    public void Every_error_of_a_file_of_weights_is_told_with_file_and_line()
    {
        var error = Assert.Throws<DictionaryException>(() => PairScorer.Parse("w.tsv", "feature\tweight\nbias\tx\nwords\t1\nwords\t2\n"));
        Assert.Contains("w.tsv(2):", error.Message, StringComparison.Ordinal);
        Assert.Contains("w.tsv(4):", error.Message, StringComparison.Ordinal);
        Assert.Contains("actors", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_that_names_an_agency_absent_from_its_story_traces_to_it_all_the_same()
    {
        var set = Clusterer.Cluster([Told("a", Wire + " Reuters reported the handover first.", "Indus Courier"), Told("b", Flood, "Frontier Wire")]);
        Assert.Equal("Reuters", Of(set, "a").Origin);
    }

    [Fact]
    public void An_outlet_that_is_only_spoken_of_is_no_origin()
    {
        var set = Clusterer.Cluster([Told("a", "Police searched the offices of Frontier Wire in Islamabad on Tuesday. " + Wire, "Indus Courier"), Told("b", Flood, "Frontier Wire")]);
        Assert.Equal("Indus Courier", Of(set, "a").Origin);
    }

    [Fact]
    public void A_report_that_credits_an_outlet_traces_to_the_agency_that_the_outlet_credits()
    {
        var set = Clusterer.Cluster(
        [
            Told("a", Wire, "Levant Press Agency"), Told("b", Wire, "Indus Courier", "2025-03-05"),
            Told("c", Rewrite + " The Indus Courier reported it first.", "Potomac Ledger", "2025-03-05"),
        ]);
        Assert.Equal("Levant Press Agency", Of(set, "c").Origin);
    }

    [Fact]
    public void Of_copies_of_one_day_without_a_credit_the_longest_is_the_source()
    {
        var set = Clusterer.Cluster([Told("a", Wire[..Wire.IndexOf(" The prisoner", StringComparison.Ordinal)], "Baltic Observer"), Told("b", Wire, "Indus Courier")]);
        Assert.Equal("Indus Courier", Of(set, "a").Origin);
        Assert.Equal(ReportKind.Copy, Of(set, "a").Kind);
    }

    [Fact]
    public void A_correction_of_a_copy_has_the_origin_of_the_copy()
    {
        var set = Clusterer.Cluster(
        [
            Told("a", Wire, "Levant Press Agency"), Told("b", Wire, "Indus Courier", "2025-03-05"),
            Told("c", "Our report on the militant handed over in Islamabad wrongly said that the bombing was at the airport of Karachi. It was in Kabul. We regret the error.", "Indus Courier", "2025-03-06", "Correction: militant handed over"),
        ]);
        Assert.Equal(ReportKind.Correction, Of(set, "c").Kind);
        Assert.Equal(Of(set, "a").Story, Of(set, "c").Story);
        Assert.Equal("Levant Press Agency", Of(set, "c").Origin);
    }

    [Fact]
    public void Reports_of_other_days_of_one_week_are_two_stories()
    {
        const string Monday = "Gunmen shot dead three policemen at a checkpoint near Quetta in Pakistan on Monday, an official said.";
        const string Wednesday = "An official said on Wednesday that gunmen had killed four police officers at a post close to Quetta, Pakistan, earlier that day.";
        var set = Clusterer.Cluster([Told("a", Monday, "Frontier Wire", "2025-03-04"), Told("b", Wednesday, "Indus Courier", "2025-03-05")]);
        Assert.NotEqual(Of(set, "a").Story, Of(set, "b").Story);
    }

    [Fact]
    public void Every_error_of_files_of_concepts_and_credit_words_is_told_with_file_and_line()
    {
        var concepts = Assert.Throws<DictionaryException>(() => StoryConcepts.Parse("c.tsv", "concept\tshare\twords\nkill\t0.1\tkill; Slay\nkill\t0.2\tdie\nrain\t7\twet\n"));
        Assert.Equal([2, 3, 4], concepts.Problems.Select(p => p.Line));
        var credits = Assert.Throws<DictionaryException>(() => CreditWords.Parse("w.tsv", "side\tword\nbeside\tsaid\nbefore\ttwo words\n"));
        Assert.Equal([2, 3], credits.Problems.Select(p => p.Line));
    }

    [Theory]
    [InlineData("on Monday", "2025-03-05", 2)]
    [InlineData("on Wednesday", "2025-03-05", 0)]
    [InlineData("yesterday", "2025-03-05", 1)]
    [InlineData("on the morning of March 1", "2025-03-05", 4)]
    public void The_day_of_the_news_is_counted_back_from_publication(string words, string published, int back) =>
        Assert.Equal(1 << back, ToldDays.Read([.. WordReader.Words($"They met {words}.", [])], Some.Day(published)));

    [Fact]
    public void What_is_to_come_is_no_day_of_the_news() =>
        Assert.Equal(0, ToldDays.Read([.. WordReader.Words("They will leave by Friday.", [])], Some.Day("2025-03-05")));

    [Fact]
    public void An_article_taken_out_has_a_story_of_its_own_and_the_others_stay()
    {
        ToldArticle[] articles = [Told("a", Wire, "Frontier Wire"), Told("b", Wire, "Indus Courier", "2025-03-05"), Told("c", Rewrite, "Potomac Ledger")];
        var set = new StoryClusterer(StoryOptions.Default, ReportMarkers.Load(), ActorDictionary.Load()) { Apart = new HashSet<string> { "b" } }.Cluster(articles);
        Assert.NotEqual(Of(set, "a").Story, Of(set, "b").Story);
        Assert.Equal(Of(set, "a").Story, Of(set, "c").Story);
    }

    [Fact]
    public void Articles_gone_through_without_their_texts_have_the_same_stories()
    {
        ToldArticle[] articles = [Told("a", Wire, "Frontier Wire"), Told("b", Rewrite, "Indus Courier"), Told("c", Flood, "Potomac Ledger"), Told("d", Wire, "Dawnline", "2025-03-05")];
        Assert.Equal(Clusterer.Cluster(articles).Memberships.OrderBy(m => m.Article), Clusterer.Tell(articles).OrderBy(m => m.Article));
    }
}
