using Entente.Coding;
using Entente.Language;
using Xunit;

namespace Entente.Tests.Codebook;

/// <summary>Every example of every codebook page, coded.</summary>
public sealed class CodebookTests(ITestOutputHelper output)
{
    const AuxiliaryMode NotSo = AuxiliaryMode.Negation | AuxiliaryMode.Hypothetical;

    // May only fall.
    const int MostPending = 6;

    static readonly DateOnly Thursday = new(2024, 3, 14);

    public static TheoryData<string> Pages => [.. Enum.GetValues<EventType>().Select(type => $"{Ontology.Name(type)}.md"), "README.md", "references.md", "unreported.md"];

    [Theory, MemberData(nameof(Pages))]
    public void Every_example_of_a_page_is_coded_as_the_page_says(string page)
    {
        var wrong = CodebookExample.Read(page).Select(Fault).Where(fault => fault.Length > 0).ToArray();
        Assert.True(wrong.Length == 0, string.Join("\n", wrong));
    }

    [Fact]
    public void Pending_examples_grow_no_more_and_what_is_wrong_with_them_is_printed()
    {
        var faults = CodebookExample.Read("pending.md", "pending").Select(example => (Example: example, Fault: Fault(example))).ToArray();
        output.WriteLine($"{faults.Count(f => f.Fault.Length > 0)} of {faults.Length} pending examples are wrong");
        foreach (var (example, fault) in faults)
        {
            output.WriteLine(fault.Length > 0 ? $"pending {fault}" : $"{example}\n    comes right: move it to its page");
        }

        Assert.True(faults.Length <= MostPending, $"{faults.Length} examples are pending, more than the {MostPending} that were");
    }

    static string Fault(CodebookExample example)
    {
        var given = Code(example.Text);
        var met = example.Expected.All(x => given.Any(x.Matches))
            && given.All(e => (e.Auxiliary & NotSo) != 0 || example.Expected.Any(x => x.Matches(e)));
        return met ? "" : $"{example}\n    expected {Join(example.Expected.Select(x => x.Line))}\n    given    {Join(given.Select(Show))}";
    }

    static IReadOnlyList<Event> Code(string text) =>
        EventCoder.Default.Code(new("example", text) { Published = Thursday }, LanguageModel.Default.Parse(text)).Events;

    static string Join(IEnumerable<string> events) => string.Join("; ", events.DefaultIfEmpty("none"));

    static string Show(Event e) =>
        $"{Show(e.Sources)} > {Show(e.Targets)} {Ontology.Name(e.Type)}/{e.Mode} [{string.Join(",", e.Auxiliary.ToNames())}] ({e.Evidence.Rule})";

    static string Show(IReadOnlyList<ActorMention> side) =>
        side.Count == 0 ? "-" : string.Join(" + ", side.Select(m => $"{m.Actor.Country}:{m.Actor.Sector}"));
}
