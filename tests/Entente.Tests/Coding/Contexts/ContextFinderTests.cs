using Entente.Coding;
using Xunit;

namespace Entente.Tests.Coding.Contexts;

public sealed class ContextFinderTests
{
    static string Find(string tree, int trigger) => string.Join(' ', ContextFinder.Default.Find(Trees.Read(tree), trigger - 1));

    [Theory]
    // The president suspended trade with India
    [InlineData("The|DET|det|2 president|NOUN|nsubj|3 suspended:suspend|VERB.VBD|root|0 trade|NOUN|obj|3 with|ADP|case|6 India|PROPN|nmod|4", 3, "economic")]
    // The army seized a mosque
    [InlineData("The|DET|det|2 army|NOUN|nsubj|3 seized:seize|VERB.VBD|root|0 a|DET|det|5 mosque|NOUN|obj|3", 3, "military religion_ethnicity")]
    // Police fired tear gas at protesters
    [InlineData("Police|NOUN|nsubj|2 fired:fire|VERB.VBD|root|0 tear|NOUN|compound|4 gas|NOUN|obj|2 at|ADP|case|6 protesters:protester|NOUN|obl|2", 2, "rights_freedoms repression")]
    // Iran condemned President Lee
    [InlineData("Iran|PROPN|nsubj|2 condemned:condemn|VERB.VBD|root|0 President|PROPN|nmod:desc|4 Lee|PROPN|obj|2", 2, "")]
    // Envoys discussed human rights
    [InlineData("Envoys:envoy|NOUN|nsubj|2 discussed:discuss|VERB.VBD|root|0 human|ADJ|amod|4 rights:right|NOUN|obj|2", 2, "human_rights")]
    public void The_words_near_an_act_show_what_it_is_about(string tree, int trigger, string expected) => Assert.Equal(expected, Find(tree, trigger));

    [Fact]
    public void Another_clause_shows_nothing() =>
        // The group which stole oil met envoys
        Assert.Equal("diplomatic", Find("The|DET|det|2 group|NOUN|nsubj|6 which|PRON|nsubj|4 stole:steal|VERB.VBD|acl:relcl|2 oil|NOUN|obj|4 met:meet|VERB.VBD|root|0 envoys:envoy|NOUN|obj|6", 6));

    [Fact]
    public void The_table_has_the_manuals_contexts()
    {
        Assert.Equal(ContextWords.Contexts, ContextWords.Default.Names.Count);
        Assert.Equal(["military", "trafficking"], [ContextWords.Default.Names[0], ContextWords.Default.Names[^1]]);
    }

    [Fact]
    public void Wrong_lines_are_told()
    {
        var problems = new List<Problem>();
        ContextWords.Read([new("contexts.tsv", "h\na\tyes\tx\na\tno\ty\nb\tperhaps\tz\nc\tno\tX; y; y\n")], problems);
        Assert.Equal([3, 4, 5, 5], problems.Select(problem => problem.Line));
    }
}
