using System.Globalization;
using Xunit;

namespace Entente.Tests.Codebook;

/// <summary>What every page of the codebook must hold, whether or not the coder runs.</summary>
public sealed class CodebookPageTests
{
    // May only fall.
    const int MostFew = 23;

    public static TheoryData<string> Types => [.. Enum.GetValues<EventType>().Select(Ontology.Name)];

    [Theory, MemberData(nameof(Types))]
    public void A_page_has_an_example_of_every_mode(string type)
    {
        var given = Examples(type).Concat(CodebookExample.Read("pending.md", "pending")).SelectMany(e => e.Expected).Where(e => Ontology.Name(e.Type) == type).Select(e => e.Mode).ToHashSet();
        Assert.All(Entries(type).Where(e => e.Mode.Length > 0), e => Assert.Contains(e.Mode, given));
    }

    [Theory, MemberData(nameof(Types))]
    public void A_page_has_six_examples_and_three_near_misses(string type)
    {
        var hits = Examples(type).Count(e => e.Expected.Any(x => Ontology.Name(x.Type) == type));
        Assert.True(hits >= 6, $"{type}.md has {hits} examples of its type");
        Assert.True(Examples(type).Count - hits >= 3, $"{type}.md has {Examples(type).Count - hits} near misses");
    }

    [Fact]
    public void The_modes_with_fewer_than_eight_examples_on_their_page_grow_no_more()
    {
        var few = Enum.GetValues<EventType>().Select(Ontology.Name).SelectMany(type => Entries(type).Where(e => e.Mode.Length > 0 || Entries(type).Count() == 1)
            .Select(e => (Name: $"{type}/{e.Mode}", Count: Examples(type).Count(x => x.Expected.Any(y => Ontology.Name(y.Type) == type && y.Mode == e.Mode))))).Where(m => m.Count < 8).ToList();
        Assert.True(few.Count <= MostFew, $"{few.Count} modes, more than the {MostFew} that were: {string.Join(", ", few.Select(m => $"{m.Name} {m.Count}"))}");
    }

    [Theory, MemberData(nameof(Types))]
    public void A_page_prints_the_scores_of_the_table(string type)
    {
        var text = File.ReadAllText(Path.Combine(CodebookExample.Folder, $"{type}.md"));
        Assert.All(Entries(type), e => Assert.Contains(
            e.Mode.Length == 0 ? $"| {e.Score.ToString(CultureInfo.InvariantCulture)} |" : $"| *{e.Mode}* | {e.Score.ToString(CultureInfo.InvariantCulture)} |",
            text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("PAK > IND SANCTION/cuts")]
    [InlineData("PAK > IND FIGHT")]
    [InlineData("PAK > IND SANCTION/discontinue [sometimes]")]
    public void An_expectation_that_PLOVER_does_not_know_is_refused(string line) => Assert.Throws<FormatException>(() => ExpectedEvent.Parse(line));

    static IReadOnlyList<CodebookExample> Examples(string type) => CodebookExample.Read($"{type}.md");

    static IEnumerable<OntologyEntry> Entries(string type) => Ontology.All.Where(e => Ontology.Name(e.Type) == type);
}
