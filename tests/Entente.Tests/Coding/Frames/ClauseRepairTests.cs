using Entente.Coding;
using Entente.Language;
using Xunit;

namespace Entente.Tests.Coding;

public sealed class ClauseRepairTests
{
    [Fact]
    public void What_follows_after_with_a_subject_and_a_finite_verb_is_a_clause()
    {
        var mended = Mend("Oman|PROPN.NNP|nsubj|2 protested:protest|VERB.VBD|root|0 after|ADP.IN|case|7 Yemen|PROPN.NNP|nsubj|6 had:have|AUX.VBD|aux|6 fired:fire|VERB.VBN|amod|7 rockets:rocket|NOUN.NNS|obl|2");
        Assert.Equal((1, Relation.Advcl), (mended[5].Head, mended[5].Relation));
        Assert.Equal((5, Relation.Mark), (mended[2].Head, mended[2].Relation));
        Assert.Equal((5, Relation.Obj), (mended[6].Head, mended[6].Relation));
    }

    [Fact]
    public void A_day_after_somebody_did_something_is_a_clause()
    {
        var mended = Mend(
            "Oman|PROPN.NNP|nsubj|2 protested:protest|VERB.VBD|root|0 a|DET.DT|det|4 day|NOUN.NN|nsubj|7 after|ADP.IN|case|6 gunmen:gunman|NOUN.NNS|nmod|4 murdered:murder|VERB.VBD|conj|2 six|NUM.CD|nummod|9 sailors:sailor|NOUN.NNS|obj|7");
        Assert.Equal((1, Relation.Advcl), (mended[6].Head, mended[6].Relation));
        Assert.Equal((6, Relation.Nsubj), (mended[5].Head, mended[5].Relation));
        Assert.Equal((6, Relation.OblUnmarked), (mended[3].Head, mended[3].Relation));
    }

    [Fact]
    public void Talks_held_somewhere_are_no_clause()
    {
        const string Tree = "Oman|PROPN.NNP|nsubj|2 protested:protest|VERB.VBD|root|0 after|ADP.IN|case|4 talks:talk|NOUN.NNS|obl|2 held:hold|VERB.VBN|acl|4 in|ADP.IN|case|7 Muscat|PROPN.NNP|obl|5";
        Assert.Equal(Relation.Obl, Mend(Tree)[3].Relation);
    }

    [Fact]
    public void A_clause_with_who_belongs_to_the_noun_before_it()
    {
        var mended = Mend(
            "Oman|PROPN.NNP|nsubj|2 fights:fight|VERB.VBZ|root|0 rebels:rebel|NOUN.NNS|obj|2 ,|PUNCT.,|punct|2 who|PRON.WP|nsubj|7 have|AUX.VBP|aux|7 killed:kill|VERB.VBN|advcl|2 sailors:sailor|NOUN.NNS|obj|7");
        Assert.Equal((2, Relation.AclRelcl), (mended[6].Head, mended[6].Relation));
    }

    [Fact]
    public void What_has_been_going_on_is_a_verb()
    {
        var mended = Mend("Oman|PROPN.NNP|nsubj|4 has:have|AUX.VBZ|aux|4 been:be|AUX.VBN|cop|4 bombing|NOUN.NN|root|0 Yemen|PROPN.NNP|nmod|4");
        Assert.Equal(Upos.Verb, mended[3].Upos);
    }

    static Sentence Mend(string tree)
    {
        var sentence = Trees.Read(tree);
        var text = string.Join(' ', sentence.Tokens.Select(t => t.Form));
        return new TreeRepair(RuleBook.Default.FrameWords.Repair!).Mend(new(text, [sentence])).Sentences[0];
    }
}
