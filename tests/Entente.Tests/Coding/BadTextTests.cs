using Entente.Coding;
using Entente.Language;
using Xunit;

namespace Entente.Tests.Coding;

public sealed class BadTextTests
{
    static readonly string[] States = ["France", "Germany", "Italy", "Spain", "Poland", "Chad", "Mali", "Niger", "Kenya", "Uganda", "Peru", "Chile", "Brazil", "Japan", "India", "Nepal", "Oman", "Qatar", "Iran", "Iraq"];

    [Fact]
    public void A_sentence_of_only_names_is_declined_and_gives_no_event()
    {
        var coding = Code("Anna Smith, Boris Karlov, Chen Wei, Dmitri Ivanov, Elena Rossi, Farid Khan.");
        Assert.Empty(coding.Events);
        Assert.NotEmpty(Assert.Single(coding.Declined).Reason);
    }

    [Fact]
    public void Five_hundred_actors_give_no_more_events_than_sentences_can_tell()
    {
        var many = string.Join(", ", Enumerable.Range(0, 499).Select(i => States[i % States.Length]));
        var coding = Code($"The ministers of {many} and Cuba met on Monday and condemned Russia, China and Israel.");
        Assert.InRange(coding.Events.Count, 0, 600);
        Assert.All(coding.Events, e => Assert.True(e.Sources.Count + e.Targets.Count <= 2 * 503));
    }

    [Fact]
    public void Quotes_that_are_never_closed_hide_nothing()
    {
        var coding = Code("\"Pakistan suspended trade with India on Monday. \"The army of Sudan shelled El Fasher on Tuesday, the minister said.");
        Assert.Equal([EventType.Sanction, EventType.Assault], coding.Events.Select(e => e.Type));
    }

    [Fact]
    public void A_group_named_before_it_was_founded_makes_the_date_doubtful()
    {
        const string text = "Boko Haram attacked an army post on Monday.";
        Assert.Contains("\"Boko Haram\"", Assert.Single(Code(text, new(1965, 3, 14)).DateDoubts), StringComparison.Ordinal);
        Assert.Empty(Code(text, new(2014, 3, 14)).DateDoubts);
    }

    [Fact]
    public void An_act_told_as_done_after_the_day_of_publication_makes_the_date_doubtful()
    {
        const string text = "Iran released two French tourists on 7 March 2024.";
        Assert.Contains("2024-03-07", Assert.Single(Code(text, new(2010, 1, 1)).DateDoubts), StringComparison.Ordinal);
        Assert.Empty(Code(text, new(2024, 3, 8)).DateDoubts);
        Assert.Empty(Code("Iran will release two French tourists on 7 March 2024.", new(2024, 3, 1)).DateDoubts);
    }

    static ArticleCoding Code(string text, DateOnly? published = null) =>
        EventCoder.Default.Code(new Article("a", text) { Published = published ?? new(2024, 3, 14) }, LanguageModel.Default.Parse(text));
}
