using Entente.Coding;
using Xunit;

namespace Entente.Tests.Coding;

public sealed class SentenceCoderTests
{
    const string Suspended = "Washington|PROPN|nsubj|2 suspended:suspend|VERB.VBD|root|0 aid|NOUN|obj|2 to|ADP|case|5 Egypt|PROPN|nmod|3";

    [Fact]
    public void A_rule_finds_who_did_what_to_whom()
    {
        var act = Assert.Single(Code(Suspended, "Washington=USA", "Egypt=EGY"));
        Assert.Equal((EventType.Sanction, "discontinue", "162"), (act.Type, act.Mode, act.Cameo));
        Assert.Equal("USA", Assert.Single(act.Sources).Mention.Actor.Country);
        Assert.Equal("EGY", Assert.Single(act.Targets).Mention.Actor.Country);
    }

    [Fact]
    public void Whom_a_state_sanctioned_is_left_to_the_article() => Assert.Empty(Assert.Single(Code(Suspended, "Washington=USA")).Targets);

    [Fact]
    public void A_type_that_needs_a_target_is_not_coded_without_one() => Assert.Empty(Code(Suspended, "Washington=SYR:REB"));

    [Fact]
    public void A_negated_act_is_marked()
    {
        var act = Assert.Single(Code(
            "Washington|PROPN|nsubj|4 has:have|AUX|aux|4 not|PART|advmod|4 suspended:suspend|VERB.VBN|root|0 aid|NOUN|obj|4 to|ADP|case|7 Egypt|PROPN|nmod|5",
            "Washington=USA", "Egypt=EGY"));
        Assert.Equal(AuxiliaryMode.Negation, act.Auxiliary);
    }

    [Fact]
    public void An_act_after_if_is_hypothetical()
    {
        var act = Assert.Single(Code(
            "Cairo|PROPN|nsubj|3 would|AUX|aux|3 protest|VERB.VB|root|0 if|SCONJ|mark|6 Washington|PROPN|nsubj|6 suspended:suspend|VERB.VBD|advcl|3 aid|NOUN|obj|6 to|ADP|case|9 Egypt|PROPN|nmod|7",
            "Washington=USA", "Egypt=EGY"), a => a.Type == EventType.Sanction);
        Assert.Equal(AuxiliaryMode.Hypothetical, act.Auxiliary);
    }

    static IReadOnlyList<CodedAct> Code(string tree, params string[] mentions)
    {
        var sentence = Trees.Read(tree);
        return SentenceCoder.Default.Code(new(sentence, RuleBook.Default.FrameWords), Trees.Mentions(sentence, mentions), out _);
    }
}
