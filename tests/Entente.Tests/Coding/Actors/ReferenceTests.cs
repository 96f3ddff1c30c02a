using Entente.Coding;
using Xunit;

namespace Entente.Tests.Coding.Actors;

/// <summary>Whom words mean that name nobody: sets, counterparts, "they", "each other".</summary>
public sealed class ReferenceTests
{
    const string Meet = "India|PROPN.NNP|nsubj|2 fought:fight|VERB.VBD|root|0 Pakistan|PROPN.NNP|obj|2";
    const string Join = "India|PROPN.NNP|nsubj|4 and|CCONJ|cc|3 Pakistan|PROPN.NNP|conj|1 agreed:agree|VERB.VBD|root|0";

    readonly ArticleActors context = new(Cast.Dictionary, new DateOnly(2013, 5, 5));

    [Fact]
    public void Who_urges_both_sides_is_none_of_them()
    {
        Read(0, Meet);
        Assert.Equal(["IND:", "PAK:"], Codes("sides", Read(1, "Turkey|PROPN.NNP|nsubj|2 urged:urge|VERB.VBD|root|0 both|DET|det|4 sides:side|NOUN.NNS|obj|2")));
    }

    [Fact]
    public void Whose_neighbours_they_are_is_none_of_them()
    {
        Read(0, Meet);
        Assert.Equal(["IND:", "PAK:"], Codes("neighbours", Read(1, "Ankara|PROPN.NNP|nsubj|2 called:call|VERB.VBD|root|0 its|PRON.PRP$|nmod:poss|5 two|NUM.CD|nummod|5 neighbours:neighbour|NOUN.NNS|obj|2")));
    }

    [Fact]
    public void A_set_never_holds_one_party_twice()
    {
        Read(0, "Pakistan|PROPN.NNP|nsubj|2 left:leave|VERB.VBD|root|0 Pakistan|PROPN.NNP|obj|2");
        Assert.Empty(Codes("countries", Read(1, "Both|DET|det|2 countries:country|NOUN.NNS|nsubj|3 agreed:agree|VERB.VBD|root|0")));
    }

    [Fact]
    public void One_who_stood_between_two_is_not_one_of_the_two_later()
    {
        Read(0, Meet);
        Read(1, "Turkey|PROPN.NNP|nsubj|2 urged:urge|VERB.VBD|root|0 both|DET|det|4 sides:side|NOUN.NNS|obj|2");
        Assert.Equal(["IND:GOV", "PAK:GOV"], Codes("governments", Read(2, "The|DET|det|3 two|NUM.CD|nummod|3 governments:government|NOUN.NNS|nsubj|4 met:meet|VERB.VBD|root|0")));
    }

    [Fact]
    public void They_are_those_joined_before()
    {
        Read(0, Join);
        Assert.Equal(["IND:", "PAK:"], Codes("They", Read(1, "They:they|PRON.PRP|nsubj|2 met:meet|VERB.VBD|root|0")));
    }

    [Fact]
    public void Each_other_is_each_of_those_who_act()
    {
        var found = Read(0, "India|PROPN.NNP|nsubj|4 and|CCONJ|cc|3 Pakistan|PROPN.NNP|conj|1 accused:accuse|VERB.VBD|root|0 each|DET|obj|4 other|ADJ|fixed|5");
        Assert.Equal(["IND:", "PAK:"], Codes("each", found));
        Assert.All(found.Where(m => m.Mention.Text == "each other"), m => Assert.True(m.IsMutual));
    }

    [Fact]
    public void Counterparts_of_two_nationalities_are_two_persons_in_the_same_office()
    {
        var found = Read(0, "Aslam|PROPN.NNP|nsubj|3 Khattar|PROPN.NNP|flat|1 met:meet|VERB.VBD|root|0 his|PRON.PRP$|nmod:poss|8 Indian|ADJ.JJ|amod|8 and|CCONJ|cc|7 Turkish|ADJ.JJ|conj|5 counterparts:counterpart|NOUN.NNS|obj|3");
        Assert.Equal(["IND:GOV", "TUR:GOV"], Codes("counterparts", found));
    }

    [Fact]
    public void A_predecessor_held_the_office_before()
    {
        var later = new ArticleActors(Cast.Dictionary, new DateOnly(2015, 1, 1));
        var found = Read(0, "Rukhsana|PROPN.NNP|nsubj|3 Dar|PROPN.NNP|flat|1 accused:accuse|VERB.VBD|root|0 her|PRON.PRP$|nmod:poss|5 predecessor|NOUN.NN|obj|3", later);
        Assert.Equal(["PAK:ELI aslam-khattar"], Codes("predecessor", found));
    }

    [Fact]
    public void His_country_is_that_of_the_person()
    {
        Read(0, "Aslam|PROPN.NNP|nsubj|3 Khattar|PROPN.NNP|flat|1 said:say|VERB.VBD|root|0 his|PRON.PRP$|nmod:poss|5 country|NOUN.NN|nsubj|6 supported:support|VERB.VBD|ccomp|3 India|PROPN.NNP|obj|6");
        Assert.Equal(["PAK:"], Codes("country", Read(1, "His:his|PRON.PRP$|nmod:poss|2 country|NOUN.NN|nsubj|3 left:leave|VERB.VBD|root|0")));
    }

    [Fact]
    public void A_government_is_not_the_one_that_it_deals_with()
    {
        Read(0, "Pakistan|PROPN.NNP|nsubj|2 left:leave|VERB.VBD|root|0");
        Read(1, "India|PROPN.NNP|nsubj|2 spoke:speak|VERB.VBD|root|0");
        Assert.Equal(["PAK:GOV"], Codes("ministry", Read(2, "The|DET|det|3 foreign|ADJ.JJ|amod|3 ministry|NOUN.NN|nsubj|4 praised:praise|VERB.VBD|root|0 India|PROPN.NNP|obj|4")));
    }

    [Fact]
    public void The_leaders_of_both_countries_are_two()
    {
        Read(0, Meet);
        var found = Read(1, "Turkey|PROPN.NNP|nsubj|2 praised:praise|VERB.VBD|root|0 the|DET|det|5 prime|ADJ.JJ|amod|5 ministers:minister|NOUN.NNS|obj|2 of|ADP|case|8 both|DET|det|8 countries:country|NOUN.NNS|nmod|5");
        Assert.Equal(["IND:GOV", "PAK:GOV aslam-khattar"], Codes("ministers", found));
    }

    [Fact]
    public void Every_reference_says_why()
    {
        Read(0, Join);
        Assert.All(Read(1, "They:they|PRON.PRP|nsubj|2 met:meet|VERB.VBD|root|0"), m => Assert.Contains("spoken of", m.Mention.Reason, StringComparison.Ordinal));
    }

    IReadOnlyList<MentionedActor> Read(int index, string words, ArticleActors? article = null)
    {
        var sentence = Trees.Read(words);
        return new MentionFinder(Cast.Dictionary).Find(new(sentence.Text, index, sentence.Tokens), article ?? context, null);
    }

    static string[] Codes(string word, IReadOnlyList<MentionedActor> found) =>
    [
        .. found.Where(m => m.Mention.Text.Split(' ').Contains(word) && (m.Mention.Text.EndsWith(word, StringComparison.Ordinal) || m.IsSet || m.IsMutual) && (m.IsReference || !m.IsNested))
            .Select(m => $"{m.Mention.Actor.Country}:{m.Mention.Actor.Sector} {(m.Mention.Actor.Kind == "state" ? "" : m.Mention.Actor.Identity)}".TrimEnd()).Distinct().Order(StringComparer.Ordinal),
    ];
}
