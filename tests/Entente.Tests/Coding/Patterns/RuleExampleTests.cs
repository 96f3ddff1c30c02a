using Entente.Coding;
using Entente.Language;
using Xunit;

namespace Entente.Tests.Coding;

/// <summary>The example of every shipped rule: the rule must fire in it and find the sides that it names.</summary>
public sealed class RuleExampleTests
{
    static readonly DateOnly Thursday = new(2024, 3, 14);
    static readonly SentenceCoder Coder = SentenceCoder.Default;
    static readonly TreeRepair Repair = new(Coder.Book.FrameWords.Repair!);
    static readonly ActorDictionary Actors = ActorDictionary.Load();
    static readonly MentionFinder Mentions = new(Actors);

    // How many examples of a file may still be off; may only fall.
    static readonly Dictionary<string, int> MostOff = new(StringComparer.Ordinal)
    {
        ["ASSAULT.tsv"] = 1,
        ["COERCE.tsv"] = 8,
        ["MOBILIZE.tsv"] = 5,
        ["PROTEST.tsv"] = 6,
        ["RETREAT.tsv"] = 14,
        ["SANCTION.tsv"] = 11,
    };

    public static TheoryData<string> Files => [.. Coder.Book.Rules.Select(rule => rule.File).Distinct()];

    [Theory, MemberData(nameof(Files))]
    public void Every_rule_fires_in_its_example_and_finds_the_sides_that_it_names(string file)
    {
        var faults = Coder.Book.Rules.Where(rule => rule.File == file).Select(Fault).Where(fault => fault.Length > 0).ToList();
        Assert.True(faults.Count <= MostOff.GetValueOrDefault(file), string.Join('\n', faults));
    }

    static string Fault(Rule rule)
    {
        var example = RuleExample.Read(rule.Example)!;
        var acts = Code(example.Text);
        if (rule.Type is null)
        {
            return acts.Count == 0 ? "" : $"{rule.Citation}: {Show(acts)} in '{example.Text}'";
        }

        var fired = acts.Where(act => act.Match.Rule == rule).ToList();
        return fired.Count == 0 ? $"{rule.Citation} does not fire in '{example.Text}', which gives {Show(acts)}"
            : fired.Exists(act => Is(act.Sources, example.Sources) && Is(act.Targets, example.Targets)) ? ""
            : $"{rule.Citation} finds other sides in '{example.Text}': {Show(fired)}";
    }

    static IReadOnlyList<CodedAct> Code(string text)
    {
        var document = Repair.Mend(LanguageModel.Default.Parse(text));
        var article = new Article("example", text) { Published = Thursday };
        var sentence = document.Sentences[0];
        var found = Mentions.Find(sentence, ArticleActors.For(Actors, article, document), article.Published);
        return Coder.Code(new(sentence, Coder.Book.FrameWords), MentionPlacing.Place(sentence.Count, found), out _);
    }

    static bool Is(IReadOnlyList<PlacedMention> side, IReadOnlyList<string> codes) =>
        side.Select(m => m.Mention.Actor.Country).Where(country => country.Length > 0).ToHashSet(StringComparer.Ordinal).SetEquals(codes);

    static string Show(IEnumerable<CodedAct> acts) => string.Join("; ", acts.Select(act => $"{Show(act.Sources)} > {Show(act.Targets)} by {act.Match.Rule.Citation}").DefaultIfEmpty("nothing"));

    static string Show(IReadOnlyList<PlacedMention> side) => string.Join(" & ", side.Select(m => m.Mention.Actor.Country).DefaultIfEmpty("-"));
}
