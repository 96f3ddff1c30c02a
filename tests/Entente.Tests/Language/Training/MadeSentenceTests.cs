using Entente.Language.Conllu;
using Entente.Language.Training;
using Entente.Language.Training.Grammar;
using Xunit;

namespace Entente.Tests.Language.Training;

public class MadeSentenceTests
{
    static readonly IReadOnlyList<ConlluSentence> Sentences = MadeSentences.Make(400);

    [Fact]
    public void Every_made_sentence_is_one_tree()
    {
        foreach (var sentence in Sentences)
        {
            var heads = sentence.Rows.Select(row => int.Parse(row.Head, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
            Assert.Single(heads, head => head == 0);
            Assert.All(Enumerable.Range(0, heads.Length), word => Assert.True(ReachesRoot(heads, word), sentence.Rows[word].Form));
        }
    }

    [Fact]
    public void The_same_number_gives_the_same_sentences()
    {
        using var first = new StringWriter();
        using var second = new StringWriter();
        MadeSentences.Write(first, 50);
        MadeSentences.Write(second, 50);
        Assert.Equal(first.ToString(), second.ToString());
    }

    [Fact]
    public void A_verb_agrees_with_its_subject()
    {
        var grammar = GrammarFile.Read(["words\tN\tnoun\tman/men", "rule\tS\t1\tnsubj=NP cop=is/VBZ/AUX/be ^ready/JJ", "rule\tNP\t1\tdet=the/DT ^N.NNS"], "g.tsv");
        var made = new SentenceMaker(grammar, new(1)).Next();
        Assert.Equal("The men are ready", string.Join(' ', made.Rows.Select(row => row.Form)));
    }

    [Theory]
    [InlineData("strike/struck/struck", "VBD", "struck")]
    [InlineData("bury", "VBD", "buried")]
    [InlineData("expel", "VBG", "expelling")]
    [InlineData("seize", "VBG", "seizing")]
    [InlineData("storm", "VBZ", "storms")]
    [InlineData("accuse", "VBN", "accused")]
    public void Verb_forms_follow_English_spelling(string entry, string xpos, string form) => Assert.Equal(form, VerbForms.Of(entry).Form(xpos));

    [Fact]
    public void A_wrong_line_of_a_grammar_is_named()
    {
        var error = Assert.Throws<InvalidDataException>(() => GrammarFile.Read(["words\tN\tnoun\tman/men", "rule\tS\tone\t^N.NN", "rule\tS\t1\tdet=a/DT nsubj=N.NN"], "g.tsv"));
        Assert.Contains("g.tsv(2): expected", error.Message, StringComparison.Ordinal);
        Assert.Contains("g.tsv(3): a rule has one head", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_without_meaning_is_told()
    {
        var error = Assert.Throws<InvalidDataException>(() => GrammarFile.Read(["rule\tS\t1\t^V.VBD obj=NP"], "g.tsv"));
        Assert.Contains("NP is used but not defined", error.Message, StringComparison.Ordinal);
    }

    static bool ReachesRoot(int[] heads, int word)
    {
        for (var steps = 0; steps <= heads.Length; steps++)
        {
            if (heads[word] == 0)
            {
                return true;
            }

            word = heads[word] - 1;
        }

        return false;
    }
}
