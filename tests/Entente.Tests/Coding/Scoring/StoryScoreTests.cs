using Entente.Coding.Scoring;
using Xunit;

namespace Entente.Tests.Coding.Scoring;

public sealed class StoryScoreTests
{
    static readonly StoryLine[] Gold =
    [
        new("a", "s1", "Wire", "original"), new("b", "s1", "Wire", "copy"), new("c", "s1", "Post", "rewrite"), new("d", "s2", "Wire", "original"),
    ];

    static double Figure(string name, params StoryMembership[] given) =>
        StoryScore.Measure(Gold, given).Figures.Single(f => f.Name == name).Value;

    static StoryMembership Told(string article, string story, string origin, ReportKind kind = ReportKind.Original) => new(article, story, origin, kind, "", "");

    [Fact]
    public void The_right_answer_scores_one_everywhere() =>
        Assert.All(
            StoryScore.Measure(Gold, [Told("a", "x", "Wire"), Told("b", "x", "Wire", ReportKind.Copy), Told("c", "x", "Post", ReportKind.Rewrite), Told("d", "y", "Wire")]).Figures,
            f => Assert.Equal(1, f.Value));

    [Fact]
    public void A_rewrite_left_apart_costs_recall_and_an_origin()
    {
        StoryMembership[] given = [Told("a", "x", "Wire"), Told("b", "x", "Wire"), Told("c", "z", "Post"), Told("d", "y", "Wire")];
        Assert.Equal(1.0 / 3, Figure("pair recall", given), 9);
        Assert.Equal(1, Figure("pair precision", given));
        Assert.Equal(0, Figure("pair F1, rewrites", given));
        Assert.Equal(0.5, Figure("number of origins right", given));
    }

    [Fact]
    public void Two_stories_in_one_cost_precision() =>
        Assert.Equal(0.5, Figure("pair precision", Told("a", "x", "Wire"), Told("b", "x", "Wire"), Told("c", "x", "Post"), Told("d", "x", "Wire")));

    [Fact]
    public void A_line_without_gold_is_refused() =>
        Assert.Throws<FormatException>(() => StoryLine.Parse("{\"id\":\"a\",\"text\":\"x\"}"));
}
