using Entente.Analysis;
using Entente.Tests.Support;
using Xunit;

namespace Entente.Tests.Analysis;

/// <summary>A check that cannot fail proves nothing: each of these briefs is false in one thing.</summary>
public sealed class BriefCheckTests(BriefTests.Shared shared) : IClassFixture<BriefTests.Shared>
{
    readonly Brief brief = shared.Brief;

    [Fact]
    public void A_sentence_of_nobody_fails() =>
        Fails(brief with { Sections = [new("What happened", [new("The two sides are close friends.")])] }, "no evidence");

    [Fact]
    public void A_form_with_more_words_fails() =>
        Fails(brief with { Sections = [new("What happened", [new("No third party stands out. Corland does.")])] }, "no evidence");

    [Fact]
    public void Evidence_that_is_not_cited_fails() =>
        Fails(brief with { Sections = [new("What happened", [new("Arvenia acted.") { Evidence = ["nowhere#0.1"] }])] }, "not cited");

    [Fact]
    public void A_changed_quotation_fails() => Fails(Citing(c => c with { Sentence = c.Sentence.Replace("Arvenia", "Corland", StringComparison.Ordinal) }), "do not stand");

    [Fact]
    public void Shifted_offsets_fail() => Fails(Citing(c => c with { Span = new(c.Span.Start + 1, c.Span.End) }), "do not stand");

    [Fact]
    public void Another_hash_fails() => Fails(Citing(c => c with { Hash = "0000" }), "text has changed");

    [Fact]
    public void An_event_that_is_gone_fails() => Fails(Citing(c => c with { Event = "gone#0.1" }), "not in the store");

    [Fact]
    public void A_measure_that_gives_something_else_fails() =>
        Fails(brief with { Headline = brief.Headline with { Measures = [brief.Headline.Measures[0] with { Value = 99 }] } }, "something else");

    [Fact]
    public void A_forecast_that_counts_differently_fails() =>
        Fails(brief with { Forecasts = [brief.Forecasts[0] with { Probability = 0.99 }] }, "another");

    [Fact]
    public void A_measure_taken_before_more_was_read_fails()
    {
        using var store = Newsroom.Open();
        store.Add([Some.Coded("late", "Arvenia thanked the Belmoran Union.", Some.State("XAA", "Arvenia", "Arvenia"), Some.State("XBB", "Belmoran Union", "the Belmoran Union"),
            EventType.Support, trigger: "thanked", day: "2025-03-18")]);
        Assert.Contains(BriefCheck.Run(store, brief), f => f.Reason.Contains("something else", StringComparison.Ordinal));
    }

    void Fails(Brief changed, string reason) => Assert.Contains(BriefCheck.Run(shared.Store, changed), f => f.Reason.Contains(reason, StringComparison.Ordinal));

    Brief Citing(Func<Citation, Citation> change) => brief with { Citations = [change(brief.Citations[0]), .. brief.Citations.Skip(1)] };
}
