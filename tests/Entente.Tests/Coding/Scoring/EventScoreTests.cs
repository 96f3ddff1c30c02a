using Entente.Coding.Scoring;
using Xunit;

namespace Entente.Tests.Coding.Scoring;

public class EventScoreTests
{
    static readonly Dictionary<string, string> OneStory = new(StringComparer.Ordinal) { ["a"] = "s", ["b"] = "s" };

    [Fact]
    public void An_act_told_twice_in_a_story_counts_once()
    {
        var report = EventScore.Measure([Line("a", "GOV", "MIL"), Line("b", "GOV", "MIL")], [Line("b", "GOV", "MIL")], OneStory);
        Assert.Equal(1.0, Value(report, "F1, countries and type"));
    }

    [Fact]
    public void Which_report_comes_first_does_not_decide_on_sectors()
    {
        var gold = new[] { Line("a", "GOV", ""), Line("b", "GOV", "MIL") };
        Assert.Equal(1.0, Value(EventScore.Measure(gold, [Line("a", "GOV", "MIL"), Line("b", "GOV", "")], OneStory), "F1, with sectors"));
        Assert.Equal(2.0 / 3, Value(EventScore.Measure(gold, [Line("a", "GOV", "MIL")], OneStory), "F1, with sectors"), 6);
    }

    [Fact]
    public void Denied_acts_are_left_out_on_both_sides() => Assert.Equal(
        1.0, Value(EventScore.Measure([Line("a", "", ""), Line("a", "", "") with { Type = "AID", Auxiliary = "negation" }], [Line("a", "", "")], null), "F1, countries and type"));

    static EventLine Line(string document, string source, string target) => new(document, "PAK", source, "IND", target, "ASSAULT", "", "", "");

    static double Value(ScoreReport report, string name) => report.Figures.Single(f => f.Name == name).Value;
}
