using Entente.Coding;
using Xunit;

namespace Entente.Tests.Coding;

public sealed class RuleBookTests
{
    const string Header = "name\tpattern\tevent\tmode\tcameo\tsource\ttarget\texample\n";

    [Fact]
    public void The_shipped_rules_and_classes_have_no_problem() =>
        Assert.Empty(RuleBook.Read(DictionaryFile.Shipped("Classes"), DictionaryFile.Shipped("Rules")).Problems);

    [Fact]
    public void The_shipped_tables_of_auxiliary_modes_have_no_problem()
    {
        var problems = new List<Problem>();
        _ = Embeddings.Read(DictionaryFile.Shipped("Auxiliary"), RuleBook.Default.Classes, problems);
        _ = Promises.Read(DictionaryFile.Shipped("Auxiliary"), problems);
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("a\tattack/V\tATTACK\t\t190\t\t\tA hit B. => A > B", "'ATTACK' is no event type")]
    [InlineData("a\tattack/V\tASSAULT\tpunch\t190\t\t\tA hit B. => A > B", "'punch' is no mode of ASSAULT")]
    [InlineData("a\tattack/V >against-all *\tASSAULT\t\t190\t\t\tA hit B. => A > B", "'against-all' is no role")]
    [InlineData("a\tattack/V >obj @nowhere\tASSAULT\t\t190\t\t\tA hit B. => A > B", "@nowhere is no class")]
    [InlineData("a\tattack/V\tASSAULT\t\t999\t\t\tA hit B. => A > B", "'999' is no CAMEO code")]
    [InlineData("a\tattack/V\tASSAULT\t\t190\t\t\tA hit B.", "the example is missing or unclear")]
    [InlineData("a\tattack/V\tASSAULT", "expected 8 cells")]
    [InlineData("a\tattack/X\tASSAULT\t\t190\t\t\tA hit B. => A > B", "'X' after the slash")]
    public void A_wrong_line_is_told_with_file_and_line(string line, string message)
    {
        var book = RuleBook.Read(DictionaryFile.Shipped("Classes"), [new("X.tsv", Header + line)]);
        Assert.Contains(book.Problems, problem => problem.ToString().StartsWith("X.tsv(2): ", StringComparison.Ordinal) && problem.Message.Contains(message, StringComparison.Ordinal));
        Assert.Empty(book.Rules);
    }

    [Fact]
    public void A_name_is_taken_only_once()
    {
        const string Line = "a\tattack/V\tASSAULT\t\t190\t\t\tA hit B. => A > B\n";
        var book = RuleBook.Read(DictionaryFile.Shipped("Classes"), [new("X.tsv", Header + Line + Line)]);
        Assert.Equal("X.tsv(3): the name 'a' is taken by another rule; names are unique over all files", Assert.Single(book.Problems).ToString());
    }

    [Fact]
    public void A_class_that_contains_itself_is_told()
    {
        var problems = new List<Problem>();
        _ = LemmaClasses.Read([new("c.tsv", "class\tmembers\na\tx; @b\nb\t@a\n"), .. DictionaryFile.Shipped("Classes")], problems);
        Assert.Contains(problems, problem => problem.Message.Contains("contains itself", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_spelling_of_a_member_is_known()
    {
        var classes = LemmaClasses.Read([new("c.tsv", "class\tmembers\na\tcriticise; neighbour; call off\n"), .. DictionaryFile.Shipped("Classes")], []);
        Assert.Equal(["criticise", "criticize", "neighbor", "neighbour"], classes["a"].Lemmas.Order(StringComparer.Ordinal));
    }
}
