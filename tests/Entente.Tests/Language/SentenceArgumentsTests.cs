using Entente.Language;
using Xunit;

namespace Entente.Tests.Language;

public sealed class SentenceArgumentsTests
{
    [Theory]
    [InlineData("Pakistan/2/nsubj condemned/0/root and/4/cc rejected/2/conj it/4/obj", 4, "Pakistan")]
    [InlineData("Pakistan/2/nsubj wants/0/root to/4/mark leave/2/xcomp", 4, "Pakistan")]
    [InlineData("Pakistan/2/nsubj asked/0/root India/2/obj to/5/mark leave/2/xcomp", 5, "India")]
    [InlineData("Pakistan/2/nsubj promised/0/root India/2/obj to/5/mark leave/2/xcomp", 5, "Pakistan")]
    [InlineData("men/3/nsubj who/3/nsubj/WP fled/0/root", 3, "men")]
    [InlineData("the/2/det men/5/nsubj who/4/nsubj/WP fled/2/acl:relcl died/0/root", 4, "men")]
    [InlineData("men/4/nsubj accused/1/acl/VBN yesterday/2/advmod fled/0/root", 2, "men")]
    [InlineData("It/2/nsubj rained/0/root", 2, "It")]
    [InlineData("Go/0/root home/1/advmod", 1, "")]
    public void The_subject_is_found_where_it_stands_or_is_shared(string tree, int predicate, string subject) =>
        Assert.Equal(subject, Form(tree, s => s.SubjectOf(predicate - 1)));

    [Theory]
    [InlineData("soldiers/3/nsubj:pass were/3/aux:pass killed/0/root/VBN by/5/case militants/3/obl:agent", 3, "militants", "soldiers")]
    [InlineData("soldiers/3/nsubj:pass were/3/aux:pass killed/0/root/VBN by/5/case militants/3/obl", 3, "militants", "soldiers")]
    [InlineData("soldiers/3/nsubj:pass were/3/aux:pass killed/0/root/VBN near/5/case Kabul/3/obl", 3, "", "soldiers")]
    [InlineData("militants/2/nsubj killed/0/root/VBD soldiers/2/obj", 2, "militants", "soldiers")]
    [InlineData("the/2/det town/6/nsubj that/5/obj/WDT they/5/nsubj seized/2/acl:relcl burned/0/root", 5, "they", "town")]
    [InlineData("the/2/det town/5/nsubj they/4/nsubj seized/2/acl:relcl burned/0/root", 4, "they", "town")]
    [InlineData("He/2/nsubj slept/0/root", 2, "He", "")]
    public void Doer_and_undergoer_are_the_same_in_active_and_passive(string tree, int predicate, string doer, string undergoer)
    {
        Assert.Equal(doer, Form(tree, s => s.DoerOf(predicate - 1)));
        Assert.Equal(undergoer, Form(tree, s => s.UndergoerOf(predicate - 1)));
    }

    [Fact]
    public void Conjuncts_come_with_the_first()
    {
        var sentence = Read("Iran/4/nsubj Iraq/1/conj Syria/1/conj met/0/root");

        Assert.Equal([0, 1, 2], sentence.Conjuncts(0));
    }

    [Fact]
    public void No_question_to_a_parsed_text_fails_or_leaves_the_sentence()
    {
        const string Text = """
            The army said it had arrested and was questioning two men who, police believe, were sent by a group wanted by India.
            What he asked them to do, and why they refused, was not said; having left, being tired, they slept where they stood.
            """;
        foreach (var sentence in LanguageModel.Default.Parse(Text).Sentences)
        {
            for (var token = 0; token < sentence.Count; token++)
            {
                int[] found = [sentence.SubjectOf(token), sentence.AgentOf(token), sentence.DoerOf(token), sentence.UndergoerOf(token), sentence.RelativeHead(token)];
                Assert.All(found, place => Assert.InRange(place, -1, sentence.Count - 1));
            }
        }
    }

    static string Form(string tree, Func<Sentence, int> ask)
    {
        var sentence = Read(tree);
        var found = ask(sentence);
        return found < 0 ? "" : sentence[found].Form;
    }

    /// <summary>Reads form/head/relation[/tag], heads from 1.</summary>
    static Sentence Read(string tree)
    {
        var cells = tree.Split(' ').Select(word => word.Split('/')).ToArray();
        var text = string.Join(' ', cells.Select(cell => cell[0]));
        var tokens = new List<Token>();
        var start = 0;
        foreach (var (i, cell) in cells.Index())
        {
            var lemma = cell[0] == "promised" ? "promise" : cell[0];
            tokens.Add(new Token(
                i, cell[0], start, start + cell[0].Length, Upos.X, cell.Length > 3 ? cell[3] : "NN", "_", lemma,
                int.Parse(cell[1], System.Globalization.CultureInfo.InvariantCulture) - 1, RelationNames.Parse(cell[2])));
            start += cell[0].Length + 1;
        }

        return new Sentence(text, 0, tokens);
    }
}
