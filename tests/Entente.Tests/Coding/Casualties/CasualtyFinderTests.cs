using Entente.Coding;
using Xunit;

namespace Entente.Tests.Coding.Casualties;

public sealed class CasualtyFinderTests
{
    static string Find(string tree, int trigger)
    {
        var found = CasualtyFinder.Default.Find(Trees.Read(tree), trigger - 1);
        return $"{found.Dead}/{found.Injured}/{found.Arrested}";
    }

    const string Police = "Police|NOUN.NNS|nsubj|2 ";

    [Theory]
    // killed at least 13 people
    [InlineData("killed:kill|VERB.VBD|root|0 at|ADP|case|4 least|ADJ|nmod|5 13|NUM|nummod|6 people|NOUN.NNS|obj|2", "13//")]
    // killed thirteen
    [InlineData("killed:kill|VERB.VBD|root|0 thirteen|NUM|obj|2", "13//")]
    // killed dozens of fighters
    [InlineData("killed:kill|VERB.VBD|root|0 dozens|NOUN.NNS|obj|2 of|ADP|case|5 fighters|NOUN.NNS|nmod|3", "24//")]
    // killed two soldiers and a civilian
    [InlineData("killed:kill|VERB.VBD|root|0 two|NUM|nummod|4 soldiers|NOUN.NNS|obj|2 and|CCONJ|cc|7 a|DET|det|7 civilian|NOUN.NN|conj|4", "3//")]
    // killed 14 soldiers and policemen
    [InlineData("killed:kill|VERB.VBD|root|0 14|NUM|nummod|4 soldiers|NOUN.NNS|obj|2 and|CCONJ|cc|6 policemen|NOUN.NNS|conj|4", "14//")]
    // killed insurgents
    [InlineData("killed:kill|VERB.VBD|root|0 insurgents|NOUN.NNS|obj|2", "2//")]
    // killed a leader
    [InlineData("killed:kill|VERB.VBD|root|0 a|DET|det|4 leader|NOUN.NN|obj|2", "1//")]
    // killed no civilians
    [InlineData("killed:kill|VERB.VBD|root|0 no|DET|det|4 civilians|NOUN.NNS|obj|2", "0//")]
    // killed a family
    [InlineData("killed:kill|VERB.VBD|root|0 a|DET|det|4 family|NOUN.NN|obj|2", "//")]
    // killed 13 people , wounding 30
    [InlineData("killed:kill|VERB.VBD|root|0 13|NUM|nummod|4 people|NOUN.NNS|obj|2 ,|PUNCT|punct|6 wounding:wound|VERB.VBG|advcl|2 30|NUM|obj|6", "13/30/")]
    // killed two and wounded 1,200
    [InlineData("killed:kill|VERB.VBD|root|0 two|NUM|obj|2 and|CCONJ|cc|5 wounded:wound|VERB.VBD|conj|2 1,200|NUM|obj|5", "2/1200/")]
    // arrested five and killed two -- the arrest
    [InlineData("arrested:arrest|VERB.VBD|root|0 five|NUM|obj|2 and|CCONJ|cc|5 killed:kill|VERB.VBD|conj|2 two|NUM|obj|5", "//5")]
    // arrested a leader and detained three men
    [InlineData("arrested:arrest|VERB.VBD|root|0 a|DET|det|4 leader|NOUN.NN|obj|2 and|CCONJ|cc|6 detained:detain|VERB.VBD|conj|2 three|NUM|nummod|8 men|NOUN.NNS|obj|6", "//4")]
    // rounded up 50 men
    [InlineData("rounded:round|VERB.VBD|root|0 up|ADP|compound:prt|2 50|NUM|nummod|5 men|NOUN.NNS|obj|2", "//50")]
    // executed attacks
    [InlineData("executed:execute|VERB.VBD|root|0 attacks:attack|NOUN.NNS|obj|2", "//")]
    // confirmed the death of Shabeer
    [InlineData("confirmed:confirm|VERB.VBD|root|0 the|DET|det|4 death|NOUN.NN|obj|2 of|ADP|case|6 Shabeer|PROPN.NNP|nmod|4", "1//")]
    // did not kill anyone -> nothing
    [InlineData("kill|VERB.VB|root|0 not|PART|advmod|2 two|NUM|obj|2", "//")]
    public void An_act_counts_the_people_of_its_clause(string words, string expected) => Assert.Equal(expected, Find(Police + words, 2));

    [Theory]
    // Two soldiers and a civilian were killed
    [InlineData("Two|NUM|nummod|2 soldiers|NOUN.NNS|nsubj:pass|7 and|CCONJ|cc|5 a|DET|det|5 civilian|NOUN.NN|conj|2 were:be|AUX|aux:pass|7 killed:kill|VERB.VBN|root|0", 7, "3//")]
    // Three died
    [InlineData("Three|NUM|nsubj|2 died:die|VERB.VBD|root|0", 2, "3//")]
    // Two were killed and four were wounded
    [InlineData("Two|NUM|nsubj:pass|3 were:be|AUX|aux:pass|3 killed:kill|VERB.VBN|root|0 and|CCONJ|cc|7 four|NUM|nsubj:pass|7 were:be|AUX|aux:pass|7 wounded:wound|VERB.VBN|conj|3", 3, "2/4/")]
    // dozens wounded
    [InlineData("dozens|NOUN.NNS|nsubj|2 wounded:wound|VERB.VBD|root|0", 2, "/24/")]
    // 13 people killed in the attack -- the attack
    [InlineData("13|NUM|nummod|2 people|NOUN.NNS|root|0 killed:kill|VERB.VBN|acl|2 in|ADP|case|6 the|DET|det|6 attack|NOUN.NN|obl|3", 6, "13//")]
    // The attack left 21 people dead and 50 injured
    [InlineData("The|DET|det|2 attack|NOUN.NN|nsubj|3 left:leave|VERB.VBD|root|0 21|NUM|nummod|5 people|NOUN.NNS|obj|3 dead|ADJ|xcomp|3 and|CCONJ|cc|9 50|NUM|nsubj|9 injured|ADJ|conj|6", 2, "21/50/")]
    // The death toll rose to 42
    [InlineData("The|DET|det|3 death|NOUN.NN|compound|3 toll|NOUN.NN|nsubj|4 rose:rise|VERB.VBD|root|0 to|ADP|case|6 42|NUM|obl|4", 4, "42//")]
    // The toll rose from 31 to 42
    [InlineData("The|DET|det|2 toll|NOUN.NN|nsubj|3 rose:rise|VERB.VBD|root|0 from|ADP|case|5 31|NUM|obl|3 to|ADP|case|7 42|NUM|obl|3", 3, "42//")]
    // The attack caused 42 deaths
    [InlineData("The|DET|det|2 attack|NOUN.NN|nsubj|3 caused:cause|VERB.VBD|root|0 42|NUM|nummod|5 deaths:death|NOUN.NNS|obj|3", 3, "42//")]
    // He announced the arrest of five men -- the arrest
    [InlineData("He|PRON|nsubj|2 announced:announce|VERB.VBD|root|0 the|DET|det|4 arrest|NOUN.NN|obj|2 of|ADP|case|7 five|NUM|nummod|7 men|NOUN.NNS|nmod|4", 4, "//5")]
    public void Victims_are_found_wherever_they_stand(string tree, int trigger, string expected) => Assert.Equal(expected, Find(tree, trigger));

    [Fact]
    public void What_others_did_in_another_clause_is_not_counted() =>
        // Fourteen soldiers died and troops killed 21 militants
        Assert.Equal("14//", Find("Fourteen|NUM|nummod|2 soldiers|NOUN.NNS|nsubj|3 died:die|VERB.VBD|root|0 and|CCONJ|cc|6 troops|NOUN.NNS|nsubj|6 killed:kill|VERB.VBD|conj|3 21|NUM|nummod|8 militants|NOUN.NNS|obj|6", 3));

    [Fact]
    public void A_relative_clause_counts_for_itself() =>
        // Police arrested a man who killed five
        Assert.Equal("//1", Find("Police|NOUN.NNS|nsubj|2 arrested:arrest|VERB.VBD|root|0 a|DET|det|4 man|NOUN.NN|obj|2 who|PRON|nsubj|6 killed:kill|VERB.VBD|acl:relcl|4 five|NUM|obj|6", 2));

    [Fact]
    public void Wrong_lines_are_told()
    {
        var problems = new List<Problem>();
        CasualtyWords.Read([new("casualties.tsv", "h\nkill\tverb\tdead\tobject\nkill\tverb\tgone\tobject\nkill\tverb\n")], problems);
        Assert.Equal([3, 4], problems.Select(problem => problem.Line));
        Assert.Empty(CasualtyWords.Default.Of("reconcile").ToArray());
    }
}
