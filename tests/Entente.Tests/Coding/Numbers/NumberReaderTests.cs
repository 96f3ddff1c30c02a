using Entente.Coding;
using Xunit;

namespace Entente.Tests.Coding.Numbers;

public sealed class NumberReaderTests
{
    [Theory]
    [InlineData("13", 13)]
    [InlineData("1,200", 1200)]
    [InlineData("1.5 million", 1_500_000)]
    [InlineData("thirteen", 13)]
    [InlineData("twenty-one", 21)]
    [InlineData("twenty - one", 21)]
    [InlineData("two hundred and fifty", 250)]
    [InlineData("two thousand three hundred", 2300)]
    [InlineData("two dozen", 24)]
    [InlineData("dozen", 12)]
    [InlineData("dozens", 24)]
    [InlineData("scores", 40)]
    [InlineData("several", 3)]
    [InlineData("hundred", 100)]
    public void A_number_is_read_whole(string words, double value)
    {
        var sentence = Trees.Read(string.Join(' ', words.Split(' ').Select((word, i) => $"{word}|NUM|{(i == 0 ? "root|0" : "compound|1")}")));
        var number = NumberReader.At(sentence, 0)!.Value;
        Assert.Equal((value, sentence.Count - 1), (number.Value, number.Last));
    }

    [Theory]
    [InlineData("five six", 0)]
    [InlineData("13 US", 0)]
    [InlineData("seven and eight", 0)]
    public void A_number_ends_where_the_next_begins(string words, int last)
    {
        var sentence = Trees.Read(string.Join(' ', words.Split(' ').Select((word, i) => $"{word}|NUM|{(i == 0 ? "root|0" : "conj|1")}")));
        Assert.Equal(last, NumberReader.At(sentence, 0)!.Value.Last);
    }

    [Fact]
    public void A_word_that_is_no_number_is_none() => Assert.Null(NumberReader.At(Trees.Read("men|NOUN|root|0"), 0));

    [Fact]
    public void Wrong_lines_are_told()
    {
        var problems = new List<Problem>();
        NumberWords.Read([new("numbers.tsv", "word\tkind\tvalue\none\tunit\t1\none\tunit\t1\ntwo\tunit\tx\n")], problems);
        Assert.Equal([3, 4], problems.Select(problem => problem.Line));
    }
}
