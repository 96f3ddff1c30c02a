using Entente.Analysis;
using Entente.Tests.Support;
using Xunit;

namespace Entente.Tests.Analysis;

/// <summary>The traps that a sentence made by a program falls into.</summary>
public sealed class EnglishTests
{
    [Theory]
    [InlineData(0, "no events")]
    [InlineData(1, "one event")]
    [InlineData(9, "nine events")]
    [InlineData(10, "10 events")]
    [InlineData(1200, "1,200 events")]
    public void Numbers_below_ten_are_words(int n, string expected) => Assert.Equal(expected, English.Count(n, "event"));

    [Theory]
    [InlineData("party", "parties")]
    [InlineData("day", "days")]
    [InlineData("process", "processes")]
    [InlineData("clash", "clashes")]
    [InlineData("act", "acts")]
    public void Plurals_are_regular(string one, string many) => Assert.Equal(many, English.Plural(one));

    [Fact]
    public void A_day_is_written_as_in_a_newspaper() => Assert.Equal("4 March 2025", English.Date(Some.Day("2025-03-04")));

    [Theory]
    [InlineData(new[] { "a" }, "a")]
    [InlineData(new[] { "a", "b" }, "a and b")]
    [InlineData(new[] { "a", "b", "c" }, "a, b and c")]
    public void A_list_ends_with_and(string[] items, string expected) => Assert.Equal(expected, English.List(items));

    [Theory]
    [InlineData("USA", "United States", "the United States", "the United States'", "US")]
    [InlineData("USA", "the United States", "the United States", "the United States'", "US")]
    [InlineData("PAK", "Pakistan", "Pakistan", "Pakistan's", "Pakistani")]
    [InlineData("UNO", "United Nations", "the United Nations", "the United Nations'", "UN")]
    [InlineData("PHL", "Philippines", "the Philippines", "the Philippines'", "Philippine")]
    public void Names_take_their_article_and_possessive(string key, string name, string phrase, string possessive, string beforeNoun)
    {
        var party = PartyName.Of(key, name);
        Assert.Equal((phrase, possessive, beforeNoun), (party.Phrase, party.Possessive, party.BeforeNoun));
    }

    [Theory]
    [InlineData("Balochistan Liberation Army", "BLA", "the Balochistan Liberation Army (BLA)", "the BLA")]
    [InlineData("Tehreek-e-Taliban Pakistan", "TTP", "Tehreek-e-Taliban Pakistan (TTP)", "the TTP")]
    [InlineData("Islamic State-Khorasan", "IS-K", "Islamic State-Khorasan (IS-K)", "IS-K")]
    [InlineData("Islamic State", "ISIS", "the Islamic State (ISIS)", "ISIS")]
    [InlineData("al-Qaeda", "", "al-Qaeda", "al-Qaeda")]
    [InlineData("Taliban", "", "the Taliban", "the Taliban")]
    public void A_group_has_its_abbreviation_once_and_is_short_afterwards(string name, string abbreviation, string first, string afterwards)
    {
        var party = PartyName.Of("x", name, abbreviation: abbreviation);
        Assert.Equal((first, afterwards), (party.First, party.Short));
    }

    [Fact]
    public void The_Taliban_are_many_and_the_United_States_is_one()
    {
        Assert.Equal("are", PartyName.Of("taliban", "Taliban").Verb("is", "are"));
        Assert.Equal("is", PartyName.Of("USA", "United States").Verb("is", "are"));
    }

    [Theory]
    [InlineData(0.009, "")]
    [InlineData(0.01, "almost no chance")]
    [InlineData(0.0499, "almost no chance")]
    [InlineData(0.05, "very unlikely")]
    [InlineData(0.20, "unlikely")]
    [InlineData(0.45, "roughly even chance")]
    [InlineData(0.55, "likely")]
    [InlineData(0.80, "very likely")]
    [InlineData(0.95, "almost certain")]
    [InlineData(0.99, "almost certain")]
    [InlineData(0.991, "")]
    public void The_word_of_likelihood_comes_from_the_number(double probability, string word) => Assert.Equal(word, Likelihood.Word(probability));

    [Theory]
    [InlineData(0.31, "31 %, unlikely")]
    [InlineData(0.03, "3 %, almost no chance")]
    [InlineData(0.5, "50 %, a roughly even chance")]
    [InlineData(0.196, "20 %, unlikely")]
    [InlineData(0.001, "less than 1 %")]
    public void Number_and_word_agree_after_rounding(double probability, string said) => Assert.Equal(said, Likelihood.Say(probability));

    [Fact]
    public void Neighbours_do_not_start_alike()
    {
        Draft[] drafts =
        [
            new("Pakistan thanked the United States on 4 March 2025.", Some.Day("2025-03-04"), new("")),
            new("Pakistan handed over a suspect on 5 March 2025.", Some.Day("2025-03-05"), new("")),
            new("Pakistan condemned an attack on 5 March 2025.", Some.Day("2025-03-05"), new("")),
            new("Pakistan attacked the TTP on 12 March 2025.", Some.Day("2025-03-12"), new("")),
            new("The army attacked a camp on 14 March 2025.", Some.Day("2025-03-14"), new("")),
            new("The army attacked a village on 30 March 2025.", Some.Day("2025-03-30"), new("")),
        ];
        Assert.Equal(
        [
            "Pakistan thanked the United States on 4 March 2025.",
            "A day later Pakistan handed over a suspect.",
            "Pakistan condemned an attack on 5 March 2025.",
            "A week later Pakistan attacked the TTP.",
            "The army attacked a camp on 14 March 2025.",
            "On 30 March 2025 the army attacked a village.",
        ], Draft.Vary(drafts).Select(d => d.Text));
    }
}
