using Entente.Language;
using Entente.Language.Conllu;
using Xunit;

namespace Entente.Tests.Language;

public sealed class LanguageModelTests
{
    const string News = """
        ISLAMABAD, March 5 (Agency) - Pakistan's army said on Wednesday that it had arrested a senior commander near the border.
        The United States thanked Pakistan, but India did not comment. Two soldiers were killed by militants in Lahore.

        “We won’t negotiate with them 🚫,” the minister told reporters in Washington, D.C.
        """;

    static readonly LanguageModel Model = LanguageModel.Default;

    [Fact]
    public void Every_offset_is_exact()
    {
        var document = Model.Parse(News);

        Assert.Equal(News, document.Text);
        Assert.All(document.Sentences.SelectMany(sentence => sentence.Tokens), token => Assert.Equal(token.Form, News[token.Start..token.End]));
        Assert.All(document.Sentences, sentence => Assert.Equal(sentence.Text, News[sentence.Start..sentence.End]));
        Assert.Equal(Enumerable.Range(0, document.Sentences.Count), document.Sentences.Select(sentence => sentence.Index));
    }

    [Fact]
    public void Every_sentence_is_a_tree_with_one_root()
    {
        foreach (var sentence in Model.Parse(News).Sentences)
        {
            Assert.Single(sentence.Tokens, token => token.Head < 0);
            Assert.Equal((0, sentence.Count - 1), sentence.Subtree(sentence.Root));
            Assert.Equal(Relation.Root, sentence[sentence.Root].Relation);
        }
    }

    [Theory]
    [InlineData("Pakistan arrested a commander.", "arrested", Relation.Nsubj, "Pakistan")]
    [InlineData("Pakistan arrested a commander.", "arrested", Relation.Obj, "commander")]
    [InlineData("Two soldiers were killed by militants.", "killed", Relation.NsubjPass, "soldiers")]
    [InlineData("Two soldiers were killed by militants.", "killed", Relation.OblAgent, "militants")]
    [InlineData("India did not comment.", "comment", Relation.Advmod, "not")]
    [InlineData("The minister said that the talks had failed.", "said", Relation.Ccomp, "failed")]
    [InlineData("The president refused to meet the delegation.", "refused", Relation.Xcomp, "meet")]
    [InlineData("Russia's minister visited Turkey.", "minister", Relation.NmodPoss, "Russia")]
    public void Plain_clauses_are_read_right(string text, string head, Relation relation, string dependent)
    {
        var sentence = Model.Parse(text).Sentences[0];
        var verb = sentence.Tokens.Single(token => token.Form == head);

        Assert.Contains(dependent, sentence.Children(verb.Index, relation).Select(child => sentence[child].Form));
    }

    [Theory]
    [InlineData("were", "be")]
    [InlineData("soldiers", "soldier")]
    [InlineData("killed", "kill")]
    [InlineData("thanked", "thank")]
    [InlineData("Pakistan", "Pakistan")]
    [InlineData("n’t", "not")]
    public void Lemmas_are_base_forms(string form, string lemma) =>
        Assert.Equal(lemma, Model.Parse(News).Sentences.SelectMany(sentence => sentence.Tokens).First(token => token.Form == form).Lemma);

    [Fact]
    public void The_passive_participle_says_so_and_the_perfect_one_does_not()
    {
        var tokens = Model.Parse("Two were killed. He had arrested them.").Sentences.SelectMany(sentence => sentence.Tokens).ToArray();

        Assert.True(tokens.Single(token => token.Form == "killed").Has("Voice=Pass"));
        Assert.False(tokens.Single(token => token.Form == "arrested").Has("Voice=Pass"));
    }

    [Fact]
    public void Any_number_of_threads_gives_the_same_parse()
    {
        var alone = ConlluWriter.Write(Model.Parse(News)).ToString();
        var together = new string[64];

        Parallel.For(0, together.Length, new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = TestContext.Current.CancellationToken },
            i => together[i] = ConlluWriter.Write(Model.Parse(i % 2 == 0 ? News : News + "\n\nMore.")).ToString());

        Assert.All(together.Where((_, i) => i % 2 == 0), parse => Assert.Equal(alone, parse));
        Assert.All(together.Where((_, i) => i % 2 == 1), parse => Assert.Equal(together[1], parse));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    [InlineData("\uFEFF\u200B")]
    public void A_text_without_words_has_no_sentences(string text) => Assert.Empty(Model.Parse(text).Sentences);

    [Fact]
    public void A_megabyte_without_a_full_stop_is_read_in_bounded_sentences()
    {
        var document = Model.Parse(string.Concat(Enumerable.Repeat("and the army of the state said that it ", 25_000)));

        Assert.Equal(225_000, document.Sentences.Sum(sentence => sentence.Count));
        Assert.All(document.Sentences, sentence => Assert.InRange(sentence.Count, 1, SentenceSplitter.LongestSentence + 1));
    }

    [Fact]
    public void A_gold_sentence_of_ten_thousand_words_is_parsed()
    {
        var sentence = Model.Annotate([.. Enumerable.Range(0, 10_000).Select(i => i % 5 == 0 ? "said" : "army")]);

        Assert.Equal(10_000, sentence.Count);
    }

    [Fact]
    public void Gold_tokens_keep_their_multiword_rows_comments_and_misc()
    {
        const string Text = "# sent_id = 1\n1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n1\tdo\t_\t_\t_\t_\t_\t_\t_\t_\n2\tn't\t_\t_\t_\t_\t_\t_\t_\tX=1\n\n";

        var annotated = Model.Annotate(ConlluReader.Read(Text, "a.conllu").Sentences[0]);

        Assert.Equal(["# sent_id = 1"], annotated.Comments);
        Assert.Equal("1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No", annotated.Rows[0].ToString());
        Assert.Equal(("not", "X=1"), (annotated.Rows[2].Lemma, annotated.Rows[2].Misc));
    }

    [Fact]
    public void A_file_that_holds_no_weights_is_refused_with_the_reason()
    {
        var error = Assert.Throws<InvalidDataException>(() => LanguageModel.Load(new MemoryStream("hello\n"u8.ToArray())));

        Assert.Contains("Not a weight file", error.Message, StringComparison.Ordinal);
    }
}
