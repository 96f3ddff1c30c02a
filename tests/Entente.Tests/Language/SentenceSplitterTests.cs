using Entente.Language;
using Xunit;

namespace Entente.Tests.Language;

public sealed class SentenceSplitterTests
{
    static string[] Split(string text)
    {
        var splitter = new SentenceSplitter();
        var tokenizer = new Tokenizer();
        var sentences = new List<string>();
        foreach (var block in TextBlocks.Of(text, []))
        {
            var tokens = new List<TextToken>();
            tokenizer.Tokenize(text, block, tokens);
            sentences.AddRange(splitter.Split(text, tokens).Select(sentence => text[sentence[0].Start..sentence[^1].End]));
        }

        return [.. sentences];
    }

    [Theory]
    [InlineData("He met Gen. Khan. They spoke.", "He met Gen. Khan.|They spoke.")]
    [InlineData("She moved to the U.S. The move cost her.", "She moved to the U.S.|The move cost her.")]
    [InlineData("The U.S. Army left. It came back.", "The U.S. Army left.|It came back.")]
    [InlineData("It began on Jan. 5 in Lahore.", "It began on Jan. 5 in Lahore.")]
    [InlineData("Lt. Gov. J. A. Smith of the Acme Co. of Ohio won.", "Lt. Gov. J. A. Smith of the Acme Co. of Ohio won.")]
    [InlineData("\"Will you go?\" Khan asked. He did.", "\"Will you go?\" Khan asked.|He did.")]
    [InlineData("“We won.” The crowd cheered.", "“We won.”|The crowd cheered.")]
    [InlineData("‘’It goes on.’’ Khan was pleased.", "‘’It goes on.’’|Khan was pleased.")]
    [InlineData("(He left.) She stayed!", "(He left.)|She stayed!")]
    [InlineData("It rose 3.5 percent. 14 people died.", "It rose 3.5 percent.|14 people died.")]
    [InlineData("ISLAMABAD, March 5 (Agency) - Pakistan said so. It denied it.", "ISLAMABAD, March 5 (Agency) - Pakistan said so.|It denied it.")]
    [InlineData("He came at 5 p.m. Monday. He left.", "He came at 5 p.m. Monday.|He left.")]
    [InlineData("1. Open the door. 2. Leave.", "1. Open the door.|2. Leave.")]
    [InlineData("The firm (est. 1990) grew. Good.", "The firm (est. 1990) grew.|Good.")]
    [InlineData("Really?! Yes... Perhaps.", "Really?!|Yes...|Perhaps.")]
    public void Sentences_end_where_a_reader_ends_them(string text, string expected) =>
        Assert.Equal(expected.Split('|'), Split(text));

    [Theory]
    [InlineData("A headline without a stop\n\nThe text begins.", "A headline without a stop|The text begins.")]
    [InlineData("A headline without a stop\r\n\r\nThe text begins.", "A headline without a stop|The text begins.")]
    [InlineData("- first point\n- second point\n- third point", "- first point|- second point|- third point")]
    public void Paragraphs_and_list_lines_end_sentences(string text, string expected) =>
        Assert.Equal(expected.Split('|'), Split(text));

    [Fact]
    public void A_wrapped_line_does_not_end_a_sentence()
    {
        const string Text = "The foreign ministers of the two countries met on Monday in\n"
            + "Geneva to speak about the border, the ministry said in a long\n"
            + "statement. They agreed to meet again.";

        Assert.Equal(2, Split(Text).Length);
    }

    [Fact]
    public void A_long_line_ends_where_it_is_broken()
    {
        var text = $"KABUL, Afghanistan (Jan. 22)\nToday, {new string('x', 150)} was found.";

        Assert.Equal("KABUL, Afghanistan (Jan. 22)", Split(text)[0]);
    }

    [Fact]
    public void A_period_after_an_abbreviation_at_the_end_is_a_token_of_its_own()
    {
        const string Text = "He left the U.S.";
        var tokens = new Tokenizer().Tokenize(Text);

        var sentence = Assert.Single(new SentenceSplitter().Split(Text, tokens));

        Assert.Equal(["He", "left", "the", "U.S", "."], sentence.Select(token => token.Of(Text).ToString()));
    }

    [Fact]
    public void A_sentence_of_ten_thousand_words_is_cut_at_clause_borders()
    {
        var text = string.Concat(Enumerable.Repeat("and on it went and on, ", 2000));
        var tokens = new Tokenizer().Tokenize(text);

        var sentences = new SentenceSplitter().Split(text, tokens);

        Assert.Equal(tokens.Count, sentences.Sum(sentence => sentence.Count));
        Assert.All(sentences, sentence => Assert.True(sentence.Count <= SentenceSplitter.LongestSentence));
        Assert.All(sentences, sentence => Assert.Equal(",", sentence[^1].Of(text).ToString()));
    }

    [Fact]
    public void Nothing_is_read_from_excluded_regions_and_no_sentence_crosses_one()
    {
        const string Text = "The talks went on SHARE THIS in Geneva.";
        var start = Text.IndexOf("SHARE", StringComparison.Ordinal);

        var blocks = TextBlocks.Of(Text, [new TextRange(start, start + "SHARE THIS".Length)]);

        Assert.Equal(["The talks went on", "in Geneva."], blocks.Select(block => Text[block.Start..block.End]));
    }
}
