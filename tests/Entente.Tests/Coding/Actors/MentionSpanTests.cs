using Entente.Coding;
using Xunit;

namespace Entente.Tests.Coding.Actors;

/// <summary>Where a mention begins and ends, whatever the tree says.</summary>
public sealed class MentionSpanTests
{
    [Theory]
    [InlineData("Sunday|PROPN.NNP|nmod:unmarked|3 Indian|ADJ.JJ|amod|3 soldiers:soldier|NOUN.NNS|nsubj|4 fled:flee|VERB.VBD|root|0", "Indian soldiers")]
    [InlineData("September|PROPN.NNP|compound|2 Bilal|PROPN.NNP|nsubj|4 Rana|PROPN.NNP|flat|2 spoke:speak|VERB.VBD|root|0", "Bilal Rana")]
    [InlineData("Pakistan|PROPN.NNP|nsubj|4 on|ADP|case|3 Friday|PROPN.NNP|nmod|1 spoke:speak|VERB.VBD|root|0", "Pakistan")]
    [InlineData(
        "Bilal|PROPN.NNP|nsubj|8 Rana|PROPN.NNP|flat|1 ,|PUNCT|punct|7 who|PRON.WP|nsubj|7 is:be|AUX.VBZ|cop|7 in|ADP|case|7 India|PROPN.NNP|appos|1 spoke:speak|VERB.VBD|root|0", "Bilal Rana")]
    [InlineData("former|ADJ.JJ|xcomp|5 prime|ADJ.JJ|amod|3 minister|NOUN.NN|nmod:desc|4 Aslam|PROPN.NNP|nsubj|6 Khattar|PROPN.NNP|flat|4 spoke:speak|VERB.VBD|root|0", "former prime minister Aslam Khattar")]
    public void Times_and_clauses_are_no_part_of_a_name(string words, string first) => Assert.Equal(first, FindAll(words)[0].Mention.Text);

    [Fact]
    public void Two_persons_fused_by_the_tree_are_two_mentions() =>
        Assert.Equal(
            ["Prime Minister Aslam Khattar", "army chief Bilal Rana"],
            FindAll("Prime|PROPN.NNP|amod|2 Minister|PROPN.NNP|nmod:desc|3 Aslam|PROPN.NNP|nsubj|10 Khattar|PROPN.NNP|flat|3 and|CCONJ|cc|8 army|NOUN.NN|compound|7 chief|NOUN.NN|nmod:desc|8 Bilal|PROPN.NNP|flat|3 Rana|PROPN.NNP|flat|8 met:meet|VERB.VBD|root|0")
                .Select(mention => mention.Mention.Text));

    [Fact]
    public void A_body_that_another_country_lacks_is_not_its() =>
        Assert.Equal(
            "PAK:GOV",
            Code(FindAll("In:in|ADP|case|2 Islamabad|PROPN.NNP|obl|7 ,|PUNCT|punct|7 the|DET|det|6 foreign|ADJ.JJ|amod|6 ministry|NOUN.NN|nsubj|7 criticised:criticise|VERB.VBD|root|0 America|PROPN.NNP|obj|7"), "the foreign ministry"));

    [Fact]
    public void A_body_is_whose_it_was_when_last_named()
    {
        var context = new ArticleActors(Cast.Dictionary, Day);
        FindAll("The|DET|det|3 Indian|ADJ.JJ|amod|3 army|NOUN.NN|nsubj|4 fled:flee|VERB.VBD|root|0", context);
        Assert.Equal("IND:MIL", Code(FindAll("The|DET|det|2 army|NOUN.NN|nsubj|3 fled:flee|VERB.VBD|root|0", context, 1), "The army"));
    }

    [Fact]
    public void A_capital_in_which_something_is_done_is_a_place() =>
        Assert.Equal(
            "PAK:", Code(FindAll("India|PROPN.NNP|nsubj|2 spoke:speak|VERB.VBD|root|0 in|ADP|case|4 Islamabad|PROPN.NNP|obl|2"), "Islamabad"));

    [Theory]
    [InlineData("India|PROPN.NNP|nsubj|2 seized:seize|VERB.VBD|root|0 Islamabad|PROPN.NNP|obj|2", "PAK:")]
    [InlineData("India|PROPN.NNP|nsubj|2 thanked:thank|VERB.VBD|root|0 Islamabad|PROPN.NNP|obj|2", "PAK:GOV")]
    [InlineData("India|PROPN.NNP|nsubj|2 arrived:arrive|VERB.VBD|root|0 in|ADP|case|4 Islamabad|PROPN.NNP|obl|2", "PAK:GOV")]
    public void What_is_done_to_a_capital_tells_the_place_from_the_government(string words, string code) => Assert.Equal(code, Code(FindAll(words), "Islamabad"));

    [Fact]
    public void Several_who_hold_an_office_of_one_are_nobodys_alone() =>
        Assert.Equal(":GOV", Code(FindAll("Presidents:president|NOUN.NNS|nsubj|2 met:meet|VERB.VBD|root|0 in|ADP|case|4 Peshawar|PROPN.NNP|obl|2"), "Presidents"));

    static readonly DateOnly Day = new(2013, 5, 5);

    static string Code(IReadOnlyList<MentionedActor> mentions, string text) =>
        mentions.Where(mention => mention.Mention.Text == text).Select(mention => $"{mention.Mention.Actor.Country}:{mention.Mention.Actor.Sector}").First();

    static IReadOnlyList<MentionedActor> FindAll(string words, ArticleActors? context = null, int index = 0)
    {
        var sentence = Trees.Read(words);
        return new MentionFinder(Cast.Dictionary).Find(new(sentence.Text, index, sentence.Tokens), context ?? new(Cast.Dictionary, Day), null);
    }
}
