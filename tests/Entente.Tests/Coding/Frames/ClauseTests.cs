using Entente.Coding;
using Xunit;

namespace Entente.Tests.Coding;

public sealed class ClauseTests
{
    [Fact]
    public void The_subject_of_a_passive_is_the_object_and_its_agent_the_subject()
    {
        var frames = Frames("Aid|NOUN|nsubj:pass|3 was:be|AUX|aux:pass|3 suspended:suspend|VERB.VBN|root|0 by|ADP|case|5 Washington|PROPN|obl:agent|3");
        Assert.Equal("Washington", Word(frames, 2, Role.Subj));
        Assert.Equal("Aid", Word(frames, 2, Role.Obj));
        Assert.True(frames.Of(2).IsPassive);
    }

    [Fact]
    public void A_relative_pronoun_stands_for_its_antecedent()
    {
        var frames = Frames("rebels:rebel|NOUN.NNS|root|0 who|PRON.WP|nsubj|3 attacked:attack|VERB.VBD|acl:relcl|1 Kabul|PROPN|obj|3");
        Assert.Equal("rebels", Word(frames, 2, Role.Subj));
    }

    [Fact]
    public void A_relative_clause_with_a_gap_has_its_noun_as_object()
    {
        var frames = Frames("aid|NOUN|root|0 Washington|PROPN|nsubj|3 suspended:suspend|VERB.VBD|acl:relcl|1");
        Assert.Equal("aid", Word(frames, 2, Role.Obj));
        Assert.Equal("Washington", Word(frames, 2, Role.Subj));
    }

    [Fact]
    public void The_object_of_urging_is_the_subject_of_what_is_urged()
    {
        var frames = Frames("Britain|PROPN|nsubj|2 urged:urge|VERB.VBD|root|0 Iran|PROPN|obj|2 to|PART|mark|5 release|VERB.VB|xcomp|2 him|PRON|obj|5");
        Assert.Equal("Iran", Word(frames, 4, Role.Subj));
    }

    [Fact]
    public void A_promise_stays_with_its_subject()
    {
        var frames = Frames("Britain|PROPN|nsubj|2 promised:promise|VERB.VBD|root|0 Iran|PROPN|obj|2 to|PART|mark|5 pay|VERB.VB|xcomp|2");
        Assert.Equal("Britain", Word(frames, 4, Role.Subj));
    }

    [Fact]
    public void Joined_verbs_share_their_subject()
    {
        var frames = Frames("Troops:troops|NOUN.NNS|nsubj|2 entered:enter|VERB.VBD|root|0 Kabul|PROPN|obj|2 and|CCONJ|cc|5 arrested:arrest|VERB.VBD|conj|2 rebels:rebel|NOUN.NNS|obj|5");
        Assert.Equal("Troops", Word(frames, 4, Role.Subj));
    }

    [Fact]
    public void A_light_verb_lends_its_subject_to_the_noun_that_it_carries()
    {
        var frames = Frames("Rebels:rebel|NOUN.NNS|nsubj|2 launched:launch|VERB.VBD|root|0 an|DET|det|4 attack|NOUN|obj|2 on|ADP|case|6 Kabul|PROPN|obl|2");
        Assert.Equal("Rebels", Word(frames, 3, Role.Subj));
        Assert.Equal("Kabul", Word(frames, 3, Role.On));
        Assert.Equal(1, frames.Of(3).Carrier);
    }

    [Fact]
    public void A_possessor_acts_and_what_follows_of_is_affected()
    {
        var frames = Frames("Israel|PROPN|nmod:poss|3 's|PART|case|1 bombing|NOUN|root|0 of|ADP|case|5 Gaza|PROPN|nmod|3");
        Assert.Equal("Israel", Word(frames, 2, Role.Subj));
        Assert.Equal("Gaza", Word(frames, 2, Role.Obj));
    }

    [Fact]
    public void The_possessor_of_an_arrest_is_the_one_arrested()
    {
        var frames = Frames("Khan|PROPN|nmod:poss|3 's|PART|case|1 arrest|NOUN|root|0 by|ADP|case|5 police|NOUN|nmod|3");
        Assert.Equal("Khan", Word(frames, 2, Role.Obj));
        Assert.Equal("police", Word(frames, 2, Role.Subj));
    }

    [Fact]
    public void A_pronoun_in_reported_speech_is_the_speaker()
    {
        var frames = Frames("Russia|PROPN|nsubj|2 said:say|VERB.VBD|root|0 it|PRON|nsubj|5 was:be|AUX|aux|5 withdrawing:withdraw|VERB.VBG|ccomp|2");
        Assert.Equal("Russia", Word(frames, 4, Role.Subj));
    }

    static SentenceFrames Frames(string tree) => new(Trees.Read(tree), RuleBook.Default.FrameWords);

    static string Word(SentenceFrames frames, int predicate, Role role)
    {
        var token = frames.Of(predicate)[role];
        return token < 0 ? "" : frames.Sentence[token].Form;
    }
}
