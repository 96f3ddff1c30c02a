using System.Text.Json;
using Entente.Coding;
using Entente.Coding.Scoring;
using Xunit;

namespace Entente.Tests.Coding;

public sealed class ReleaseScoreTests
{
    const string Line = """{"id":"r1","text":"A force killed two insurgents.","gold":{"start_date":"2012-05-01","province":["paktya"],"target_group":["haqqani"],"min_killed":2,"min_captured":0}}""";

    static readonly DateOnly May = new(2012, 5, 1);

    [Fact]
    public void A_release_whose_events_tell_it_all_has_six_marks() => Assert.Equal(1, Mean(Told()));

    [Fact]
    public void A_wrong_number_costs_one_mark_and_leaves_the_first_five()
    {
        var report = Score(Told() with { Casualties = new(3, null, null) });
        Assert.Equal(5.0 / 6, report.Figures[0].Value, 6);
        Assert.Equal(1, report.Figures[1].Value);
    }

    [Fact]
    public void A_wrong_day_costs_the_first_five()
    {
        var report = Score(Told() with { Date = May.AddDays(1) });
        Assert.Equal(0, report.Figures[1].Value);
        Assert.Equal("date 2012-05-01", Assert.Single(report.Confusions).Gold);
    }

    [Fact]
    public void Spelling_variants_of_a_province_are_one() => Assert.Equal(1, Mean(Told() with { Place = new("Paktiya", "Paktiya", "AFG") { Province = "Paktia" } }));

    [Fact]
    public void Another_group_than_the_one_named_is_wrong() =>
        Assert.Equal(5.0 / 6, Mean(Told() with { Targets = [Mention(new("AFG", "REB", "afghan-taliban", "Taliban") { Kind = "group" })] }), 6);

    [Fact]
    public void A_release_without_gold_is_refused_with_what_it_lacks() =>
        Assert.Contains("gold", Assert.Throws<JsonException>(() => ReleaseCase.Parse("""{"id":"r1","text":"x"}""")).Message, StringComparison.Ordinal);

    static Event Told() => new("r1#0.0", May, [], [Mention(new("AFG", "REB", "haqqani-network", "Haqqani network") { Kind = "group" })], EventType.Assault, "", "190",
        new("r1", 0, new(0, 1), "x", [new(0, 1)], "kill", "test"))
    {
        Casualties = new(2, null, null),
        Place = new("Paktya", "Paktya", "AFG") { Province = "Paktya" },
    };

    static ActorMention Mention(Actor actor) => new(actor, actor.Name, new(0, 1));

    static double Mean(Event told) => Score(told).Figures[0].Value;

    static ScoreReport Score(Event told) => ReleaseScore.Measure([(ReleaseCase.Parse(Line), [told])], ActorDictionary.Load());
}
