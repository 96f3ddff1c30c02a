using Entente.Language;
using Entente.Language.Names;
using Entente.Language.Tagging;
using Xunit;

namespace Entente.Tests.Language;

public sealed class NameJoinerTests
{
    [Fact]
    public void A_name_of_the_list_takes_the_place_of_its_parts() =>
        Assert.Equal(["Tehreek-e-Taliban Pakistan Organisation"], Join("attacks by Tehreek-e-Taliban Pakistan rose", ("Pakistan", NameKind.Place)));

    [Fact]
    public void A_longer_name_that_was_found_stands() =>
        Assert.Equal(["New York Times Company Organisation"], Join("the New York Times Company said", ("New York Times Company", NameKind.Organisation)));

    [Fact]
    public void A_body_and_its_place_are_one_name() =>
        Assert.Equal(["Foreign Ministry of Pakistan Organisation"], Join("the Foreign Ministry of Pakistan said", ("Foreign Ministry", NameKind.Organisation), ("Pakistan", NameKind.Place)));

    [Fact]
    public void A_name_does_not_end_in_a_function_word() =>
        Assert.Equal(["Foreign Ministry of Pakistan Organisation"], Join("the Foreign Ministry of Pakistan said", ("Foreign Ministry of", NameKind.Organisation), ("Pakistan", NameKind.Place)));

    [Fact]
    public void A_unit_goes_on_to_the_word_that_says_so() =>
        Assert.Equal(["101st Airborne Division Unit"], Join("the 101st Airborne Division near Quetta", ("101st Airborne", NameKind.Organisation)));

    [Fact]
    public void A_body_and_another_place_are_two() =>
        Assert.Equal(["Foreign Ministry Organisation", "Pakistan Place"], Join("the Foreign Ministry in Pakistan said", ("Foreign Ministry", NameKind.Organisation), ("Pakistan", NameKind.Place)));

    [Fact]
    public void Peoples_and_units_have_kinds_of_their_own() =>
        Assert.Equal(["Pashtun Group", "Sunnis Group", "Fourth Infantry Division Unit"], Join("Pashtun fighters and Sunnis met the Fourth Infantry Division", ("Sunnis", NameKind.Other), ("Fourth Infantry Division", NameKind.Organisation)));

    [Fact]
    public void Small_letters_are_no_people() => Assert.Empty(Join("they polish it"));

    [Theory]
    [InlineData("nothing\tKabul")]
    [InlineData("laterplace\tKabul")]
    [InlineData("Kabul")]
    public void A_wrong_line_of_the_list_is_named(string line)
    {
        var error = Assert.Throws<InvalidDataException>(() => NameList.Read(["given\tAli", line], "names.tsv"));
        Assert.StartsWith("names.tsv(2):", error.Message, StringComparison.Ordinal);
    }

    static IEnumerable<string> Join(string text, params (string Name, NameKind Kind)[] found)
    {
        var tokens = new Tokenizer().Tokenize(text);
        var words = new WordFeatures();
        words.Fill(text, tokens, new Lexicon([]));
        var hints = new NameHints[tokens.Count];
        NameList.Default.Mark(text, tokens, words, hints);
        var spans = found.Select(name => SpanOf(text, tokens, name.Name, name.Kind)).ToArray();
        return NameJoiner.Join(text, tokens, hints, spans).Select(name => $"{text[tokens[name.First].Start..tokens[name.Last].End]} {name.Kind}");
    }

    static NamedSpan SpanOf(string text, IReadOnlyList<TextToken> tokens, string name, NameKind kind)
    {
        var start = text.IndexOf(name, StringComparison.Ordinal);
        var first = tokens.Index().First(token => token.Item.Start == start).Index;
        return new NamedSpan(first, tokens.Index().First(token => token.Item.End == start + name.Length).Index, kind);
    }
}
