using Entente.Coding;
using Entente.Coding.Learned;
using Xunit;

namespace Entente.Tests.Coding.Learned;

public sealed class WrittenPairsTests
{
    [Fact]
    public void The_shipped_pairs_have_no_problem() => Assert.True(WrittenPairs.Load().Count > 1000);

    [Fact]
    public void Brackets_turn_together()
    {
        var pairs = Read("ACCUSE\tdisapprove\t111\t{[Peru|Mali]} [blamed|scolded] <Chile> .", out _);
        Assert.Equal(["Peru blamed Chile.", "Mali scolded Chile."], pairs.Select(p => p.Sentence));
    }

    [Fact]
    public void Marks_give_the_places_of_the_mentions_in_the_plain_sentence()
    {
        var pair = Assert.Single(Read("AID\t\t073\t<Nepal> got tents from {India}.", out _));
        Assert.Equal(("India", "Nepal"), (pair.Source.In(pair.Sentence), pair.Target.In(pair.Sentence)));
        Assert.Equal((EventType.Aid, "073"), (pair.Type!.Value, pair.Cameo));
    }

    [Theory]
    [InlineData("AID\t\t073", "four cells")]
    [InlineData("HELP\t\t073\t{A} helped <B>.", "no event type")]
    [InlineData("AID\t\t01\t{A} helped <B>.", "does not fit")]
    [InlineData("NONE\t\t073\t{A} helped <B>.", "does not fit")]
    [InlineData("AID\t\t073\t{A} helped B.", "mark one")]
    [InlineData("AID\t\t073\t{[A|B]} [helped|fed|clothed] <C>.", "unequal")]
    public void A_faulty_line_is_told(string line, string word)
    {
        Assert.Empty(Read(line, out var problems));
        var problem = Assert.Single(problems);
        Assert.Contains(word, problem.Message, StringComparison.Ordinal);
        Assert.StartsWith("own.tsv(2): ", problem.ToString(), StringComparison.Ordinal);
    }

    static IReadOnlyList<PairExample> Read(string line, out List<Problem> problems) =>
        WrittenPairs.Read([new DictionaryFile("own.tsv", $"event\tmode\tcameo\tsentence\n{line}\n")], problems = []);
}
