using System.Diagnostics;
using System.Text;
using Entente.Language;
using Xunit;

namespace Entente.Tests.Language;

public sealed class BadInputTests
{
    static readonly string[] Odd =
    [
        "\u200B", "\u200E", "\u200F", "\u202E", "\u2066", "\uFEFF", "\u00A0", "\u00AD", "\0", "\u0007", "\u001B[31m", "\r", "\r\n", "\u2028", "\f", "\t",
        "e\u0301", "👩‍👩‍👧", "\uD83D", "\uDEAB", "\uFFFD", "'", "’", "--", "…", "...", "U.S.", "http://", "@", "#", "1,000.50", "%", "can't", "CANNOT", "gonna",
        "(", ")", "\"", "“", "”", "بابا", "中文", "Pakistan", "met", "India", ".", "!", "?", "\n\n", " ", " ", "x", "-",
    ];

    [Fact]
    public void Whatever_stands_in_a_text_the_tokens_are_its_slices_and_the_trees_are_whole()
    {
        var random = new Random(20);
        for (var round = 0; round < 400; round++)
        {
            Check(string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => Odd[random.Next(Odd.Length)])));
        }
    }

    [Fact]
    public void Random_bytes_are_a_text_like_any_other()
    {
        var random = new Random(21);
        for (var round = 0; round < 100; round++)
        {
            var bytes = new byte[random.Next(1, 600)];
            random.NextBytes(bytes);
            Check(Encoding.UTF8.GetString(bytes));
            Check(Encoding.Latin1.GetString(bytes));
            Check(string.Concat(bytes.Select(b => (char)random.Next(0x10000))));
        }
    }

    [Fact]
    public void Capitals_alone_are_parsed()
    {
        var sentence = LanguageModel.Default.Parse("PAKISTAN ARRESTED A COMMANDER.").Sentences.Single();

        Assert.Equal("ARRESTED", sentence[sentence.Root].Form);
    }

    [Fact]
    public void A_text_without_punctuation_is_cut_into_bounded_sentences()
    {
        var document = LanguageModel.Default.Parse(string.Concat(Enumerable.Repeat("and then the army met them ", 2000)));

        Assert.Equal(12_000, document.Sentences.Sum(sentence => sentence.Count));
        Assert.All(document.Sentences, sentence => Assert.InRange(sentence.Count, 1, SentenceSplitter.LongestSentence + 1));
    }

    [Theory]
    [InlineData(LanguageSetting.Fast)]
    [InlineData(LanguageSetting.Accurate)]
    public void A_sentence_of_ten_thousand_words_takes_time_in_proportion(LanguageSetting setting)
    {
        var model = LanguageModel.Of(setting);
        var words = Enumerable.Range(0, 20_000).Select(i => i % 5 == 0 ? "and" : i % 5 == 1 ? "Pakistan" : i % 5 == 2 ? "met" : i % 5 == 3 ? "the" : "envoy").ToArray();
        model.Annotate(words[..2000]);

        var small = Time(() => model.Annotate(words[..5000]));
        var large = Time(() => model.Annotate(words));

        Assert.True(large < (small * 16) + TimeSpan.FromMilliseconds(300), $"5,000 words: {small}, 20,000 words: {large}");
    }

    [Fact]
    public void A_sentence_too_long_for_one_tree_is_read_in_parts_that_hang_together()
    {
        var words = Enumerable.Range(0, 1000).Select(i => i % 4 == 0 ? "Pakistan" : i % 4 == 1 ? "met" : i % 4 == 2 ? "envoys" : "and").ToArray();

        var sentence = LanguageModel.Default.Annotate(words);

        Assert.Equal(words, sentence.Tokens.Select(token => token.Form));
        Assert.Equal((0, 999), sentence.Subtree(sentence.Root));
        Assert.Equal(2, sentence.Children(sentence.Root, Relation.Parataxis).Count(child => child > SentenceAnnotator.LongestPart - 1));
        Assert.Contains(sentence.Names, name => name.First > 900);
    }

    static TimeSpan Time(Action action)
    {
        var best = TimeSpan.MaxValue;
        for (var round = 0; round < 3; round++)
        {
            var watch = Stopwatch.StartNew();
            action();
            best = watch.Elapsed < best ? watch.Elapsed : best;
        }

        return best;
    }

    static void Check(string text)
    {
        LanguageGuess.Of(text);
        var last = 0;
        foreach (var sentence in LanguageModel.Default.Parse(text).Sentences)
        {
            Assert.Equal((0, sentence.Count - 1), sentence.Subtree(sentence.Root));
            foreach (var token in sentence.Tokens)
            {
                Assert.InRange(token.Start, last, text.Length);
                Assert.True(token.End > token.Start);
                Assert.Equal(text[token.Start..token.End], token.Form);
                last = token.End;
            }
        }
    }
}
