using Entente.Language;
using Entente.Language.Names;
using Xunit;

namespace Entente.Tests.Language;

public sealed class NameTests
{
    [Fact]
    public void Labels_and_spans_tell_the_same()
    {
        NamedSpan[] names = [new(0, 1, NameKind.Person), new(2, 2, NameKind.Place), new(3, 4, NameKind.Place), new(6, 6, NameKind.Other)];

        Assert.Equal(names, NameLabels.Spans(NameLabels.Of(7, names)));
    }

    [Fact]
    public void A_later_word_follows_only_a_word_of_the_same_kind()
    {
        var (first, later) = (NameLabels.First(NameKind.Person), NameLabels.Later(NameKind.Person));

        Assert.True(NameLabels.Follows(first, later));
        Assert.True(NameLabels.Follows(later, later));
        Assert.False(NameLabels.Follows(NameLabels.Outside, later));
        Assert.False(NameLabels.Follows(NameLabels.First(NameKind.Place), later));
        Assert.True(NameLabels.Follows(later, first));
    }

    [Theory]
    [InlineData("a.iob2", "# text = x\n1\tOld\tO\t-\n2\tSan\tB-LOC\t-\n3\tJuan\tI-LOC\t-\n\n", "Old San Juan", 1, 2, NameKind.Place)]
    [InlineData("a.conll", "Old O\nSan I-LOC\nJuan I-LOC\n\n", "Old San Juan", 1, 2, NameKind.Place)]
    [InlineData("b.conll", "in\tO\nAcme\tB-Organisation\nlast\tB-Temporal\n", "in Acme last", 1, 1, NameKind.Organisation)]
    public void Both_layouts_of_named_sentences_are_read(string file, string text, string words, int first, int last, NameKind kind)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory().FullName, file);
        File.WriteAllText(path, text);

        var sentence = Assert.Single(NamedSentenceReader.Read(path));

        Assert.Equal(words, string.Join(' ', sentence.Words));
        Assert.Equal([new NamedSpan(first, last, kind)], sentence.Names);
    }

    [Fact]
    public void A_wrong_line_is_told_with_its_place()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "a.conll");
        File.WriteAllText(path, "Old O\nJuan\n");

        Assert.Contains("a.conll(2)", Assert.Throws<InvalidDataException>(() => NamedSentenceReader.Read(path)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("President John Miller met officials in Paris.", "John Miller", NameKind.Person)]
    [InlineData("President John Miller met officials in Paris.", "Paris", NameKind.Place)]
    public void A_plain_name_is_found(string text, string name, NameKind kind)
    {
        var sentence = LanguageModel.Default.Parse(text).Sentences[0];

        Assert.Contains((name, kind), sentence.Names.Select(span => (sentence.TextOf(span.First, span.Last), span.Kind)));
    }
}
