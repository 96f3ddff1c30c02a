using Entente.Language;
using Xunit;

namespace Entente.Tests.Language;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("He didn't go.", "He did n't go .")]
    [InlineData("The U.S.-led raid", "The U.S. - led raid")]
    [InlineData("Lt. Gen. A. R. Khan spoke.", "Lt. Gen. A. R. Khan spoke .")]
    [InlineData("We can’t, and they’ll cannot", "We ca n’t , and they ’ll can not")]
    [InlineData("Pakistan's and writers' rights", "Pakistan 's and writers ' rights")]
    [InlineData("He said 'yes' twice", "He said ' yes ' twice")]
    [InlineData("It cost $1,000.50 (US$5m), up 3.5%.", "It cost $ 1,000.50 ( US$ 5 m ) , up 3.5 % .")]
    [InlineData("Visit https://example.org/a?b=c, or mail a.b@example.org.", "Visit https://example.org/a?b=c , or mail a.b@example.org .")]
    [InlineData("al-Qaeda and pro-India groups", "al - Qaeda and pro-India groups")]
    [InlineData("Call 555-0123 on 2025-03-05, ages 10-12.", "Call 555-0123 on 2025-03-05 , ages 10 - 12 .")]
    [InlineData("Qa'ida, O'Brien and '90s music", "Qa'ida , O'Brien and '90s music")]
    [InlineData("Wait... what?! No--never", "Wait ... what ?! No -- never")]
    [InlineData("AT&T and/or the 9/11 report", "AT&T and / or the 9/11 report")]
    [InlineData("No. 5 is not No.", "No. 5 is not No .")]
    [InlineData("At 5 p.m. on the 3rd at 11pm", "At 5 p.m. on the 3rd at 11 pm")]
    [InlineData("Ben\u00A0Ali\u200Bspoke", "Ben Ali spoke")]
    [InlineData("the #peace talks of @mofa", "the #peace talks of @mofa")]
    [InlineData("Tehreek-e-Taliban", "Tehreek - e - Taliban")]
    public void Words_are_divided_as_the_treebanks_divide_them(string text, string expected)
    {
        var tokens = new Tokenizer().Tokenize(text);

        Assert.Equal(expected, string.Join(' ', tokens.Select(token => token.Of(text).ToString())));
    }

    [Theory]
    [InlineData("He \U0001F468\u200D\U0001F469\u200D\U0001F467 won’t 👍🏽 e\u0301te\u0301.")]
    [InlineData("مرحبا بالعالم، 世界。 Ünïcödé")]
    [InlineData("lone \uD83D surrogates \uDE00 here")]
    [InlineData("\uFEFFA\r\nB\u2028C\u0000D")]
    public void Tokens_and_the_space_between_them_are_the_text(string text)
    {
        var tokens = new Tokenizer().Tokenize(text);

        var end = 0;
        foreach (var token in tokens)
        {
            Assert.True(token.Start >= end && token.End > token.Start);
            Assert.DoesNotContain(text[end..token.Start], c => char.IsLetterOrDigit(c) || char.IsPunctuation(c));
            end = token.End;
        }

        Assert.DoesNotContain(text[end..], char.IsLetterOrDigit);
    }

    [Fact]
    public void An_emoji_of_many_code_units_is_one_token()
    {
        const string Family = "\U0001F468\u200D\U0001F469\u200D\U0001F467";

        var tokens = new Tokenizer().Tokenize($"a {Family} b");

        Assert.Equal(new TextRange(2, 2 + Family.Length), new TextRange(tokens[1].Start, tokens[1].End));
    }

    [Fact]
    public void Clitics_are_marked_as_later_words_of_one_token()
    {
        var tokens = new Tokenizer().Tokenize("I'd've gone; he's cannot");

        Assert.Equal(
            ["I-", "'d+", "'ve+", "gone-", ";-", "he-", "'s+", "can-", "not+"],
            tokens.Select(token => token.Of("I'd've gone; he's cannot").ToString() + (token.Is(TokenMarks.Clitic) ? '+' : '-')));
    }

    [Fact]
    public void No_token_is_longer_than_the_limit_and_surrogate_pairs_stay_whole()
    {
        var text = string.Concat(Enumerable.Repeat("\U00010400", 3 * Tokenizer.LongestToken));

        var tokens = new Tokenizer().Tokenize(text);

        Assert.All(tokens, token => Assert.True(token.End - token.Start <= Tokenizer.LongestToken));
        Assert.All(tokens, token => Assert.True(char.IsHighSurrogate(text[token.Start])));
        Assert.Equal(text.Length, tokens[^1].End);
    }

    [Theory]
    [InlineData("a/b'c-d.")]
    [InlineData("@.a")]
    [InlineData("a:/")]
    [InlineData("''\"")]
    [InlineData("1-2,3.4:")]
    public void Time_grows_with_the_text_not_with_its_square(string unit)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var text = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));

        var tokens = new Tokenizer().Tokenize(text);

        Assert.NotEmpty(tokens);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed} for a megabyte");
    }
}
