using Entente.Coding;
using Entente.Language;
using Xunit;

namespace Entente.Tests.Coding;

public sealed class TreeRepairTests
{
    [Fact]
    public void A_noun_a_past_form_and_a_noun_are_subject_verb_and_object()
    {
        var mended = Mend("Israeli|ADJ.JJ|amod|2 jets:jet|NOUN.NNS|root|0 struck:strike|VERB.VBN|acl|2 a|DET.DT|det|5 depot|NOUN.NN|nmod|2");
        Assert.Equal(2, mended.Root);
        Assert.Equal((2, Relation.Nsubj), (mended[1].Head, mended[1].Relation));
        Assert.Equal((2, Relation.Obj), (mended[4].Head, mended[4].Relation));
    }

    [Fact]
    public void A_participle_before_a_preposition_stays_one()
    {
        const string Headline = "men:man|NOUN.NNS|root|0 arrested:arrest|VERB.VBN|acl|1 in|ADP.IN|case|4 Kabul|PROPN.NNP|obl|2";
        Assert.Equal(0, Mend(Headline).Root);
    }

    [Fact]
    public void A_verb_taken_for_a_noun_is_a_verb()
    {
        var mended = Mend("Iran|PROPN.NNP|compound|2 shot|NOUN.NN|root|0 three|NUM.CD|nummod|4 men:man|NOUN.NNS|nmod|2");
        Assert.Equal((Upos.Verb, Relation.Root), (mended[1].Upos, mended[1].Relation));
        Assert.Equal(Relation.Nsubj, mended[0].Relation);
    }

    [Fact]
    public void A_subject_and_verb_fused_with_the_object_are_parted()
    {
        var mended = Mend("Egyptian|ADJ.JJ|amod|2 aircraft|NOUN.NNS|compound|4 bombed:bomb|VERB.VBN|amod|4 villages:village|NOUN.NNS|root|0");
        Assert.Equal((2, Relation.Nsubj), (mended[1].Head, mended[1].Relation));
        Assert.Equal((2, Relation.Obj), (mended[3].Head, mended[3].Relation));
        Assert.Equal(2, Mend("The|DET.DT|det|3 wounded:wound|VERB.VBN|amod|3 men:man|NOUN.NNS|root|0").Root);
    }

    [Fact]
    public void A_fused_clause_before_its_reporter_is_what_is_said()
    {
        var mended = Mend("Egyptian|ADJ.JJ|amod|2 aircraft|NOUN.NNS|compound|4 bombed:bomb|VERB.VBN|amod|4 villages:village|NOUN.NNS|nsubj|7 ,|PUNCT|punct|7 officials:official|NOUN.NNS|nsubj|7 said:say|VERB.VBD|root|0");
        Assert.Equal((6, Relation.Ccomp), (mended[2].Head, mended[2].Relation));
        Assert.Equal((2, Relation.Obj), (mended[3].Head, mended[3].Relation));
    }

    [Fact]
    public void What_follows_a_preposition_is_no_second_subject()
    {
        var mended = Mend("massacre|NOUN.NN|nsubj|4 by|ADP.IN|case|3 soldiers:soldier|NOUN.NNS|nsubj|4 shocked:shock|VERB.VBD|root|0 villagers:villager|NOUN.NNS|obj|4");
        Assert.Equal((0, Relation.Nmod), (mended[2].Head, mended[2].Relation));
    }

    [Fact]
    public void A_form_in_ing_before_a_verb_without_a_subject_is_its_subject()
    {
        const string Tree = "Fighting:fight|VERB.VBG|advcl|4 in|ADP.IN|case|3 Juba|PROPN.NNP|obl|1 erupted:erupt|VERB.VBD|root|0 again|ADV.RB|advmod|4";
        var mended = Mend(Tree);
        Assert.Equal((3, Relation.Nsubj, Upos.Noun, "fighting"), (mended[0].Head, mended[0].Relation, mended[0].Upos, mended[0].Lemma));
        Assert.Equal((0, Relation.Nmod), (mended[2].Head, mended[2].Relation));
        Assert.Equal(Relation.Advcl, Mend(Tree.Replace("again|ADV.RB|advmod|4", "clashes:clash|NOUN.NNS|nsubj|4", StringComparison.Ordinal))[0].Relation);
    }

    static Sentence Mend(string tree)
    {
        var sentence = Trees.Read(tree);
        var text = string.Join(' ', sentence.Tokens.Select(t => t.Form));
        return new TreeRepair(RuleBook.Default.FrameWords.Repair!).Mend(new(text, [sentence])).Sentences[0];
    }
}
