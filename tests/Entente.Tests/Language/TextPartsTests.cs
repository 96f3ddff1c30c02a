using Entente.Language;
using Entente.Language.Conllu;
using Xunit;

namespace Entente.Tests.Language;

public sealed class TextPartsTests
{
    const string Pieces = "Pakistan met India. |The talks\nfailed.|\n\n|\r\n\r\n|\n \t\n|\n|- one item\n|A headline\n|🚫 | x";

    [Fact]
    public void The_parts_are_the_text()
    {
        foreach (var text in Texts())
        {
            Assert.Equal(text, string.Concat(TextParts.Read(new StringReader(text), 16)));
        }
    }

    [Fact]
    public void Parsing_the_parts_gives_what_parsing_the_whole_does()
    {
        foreach (var text in Texts().Where(text => LongestParagraph(text) < 16 * TextParts.LongestParagraph))
        {
            var number = 1;
            using var parts = new StringWriter();
            foreach (var part in TextParts.Read(new StringReader(text), 16))
            {
                var document = LanguageModel.Default.Parse(part);
                ConlluWriter.Write(document, number).Write(parts);
                number += document.Sentences.Count;
            }

            Assert.Equal(ConlluWriter.Write(LanguageModel.Default.Parse(text)).ToString(), parts.ToString());
        }
    }

    [Fact]
    public void A_paragraph_without_end_is_cut_at_a_space()
    {
        var text = string.Concat(Enumerable.Repeat("word ", 400));
        var parts = TextParts.Read(new StringReader(text), 16).ToArray();

        Assert.Equal(text, string.Concat(parts));
        Assert.InRange(parts.Length, 2, text.Length / 16);
        Assert.All(parts, part => Assert.EndsWith(" ", part, StringComparison.Ordinal));
    }

    [Fact]
    public void A_pair_of_surrogates_is_never_cut()
    {
        var parts = TextParts.Read(new StringReader("x" + string.Concat(Enumerable.Repeat("🚫", 400))), 16);

        Assert.All(parts, part => Assert.False(char.IsHighSurrogate(part[^1])));
    }

    static int LongestParagraph(string text) => text.Split(["\n\n", "\r\n\r\n"], StringSplitOptions.None).Max(paragraph => paragraph.Length);

    static IEnumerable<string> Texts()
    {
        var random = new Random(11);
        var pieces = Pieces.Split('|');
        for (var round = 0; round < 60; round++)
        {
            yield return string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => pieces[random.Next(pieces.Length)]));
        }
    }
}
