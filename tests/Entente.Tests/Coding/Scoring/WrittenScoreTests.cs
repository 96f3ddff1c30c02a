using Entente.Coding.Learned;
using Entente.Coding.Scoring;
using Xunit;

namespace Entente.Tests.Coding.Scoring;

public sealed class WrittenScoreTests
{
    static readonly PairExample Attack = new("Kenya attacked Uganda.", new(0, 5), new(15, 21), EventType.Assault, "", "190") { Auxiliary = "" };
    static readonly PairExample None = new("Kenya met Uganda's rival.", new(0, 5), new(10, 16), null, "", "");

    [Fact]
    public void Kept_empty_and_coded_at_all_are_told_apart()
    {
        var report = WrittenScore.Measure([Case(Attack, 0.9, Told(EventType.Assault)), Case(Attack, 0.2), Case(None, 0.1), Case(None, 0.8, Told(EventType.Consult))]);
        Assert.Equal(0.5, Value(report, "given: pairs without an act kept empty"));
        Assert.Equal(0.5, Value(report, "given: acts told from none"));
        Assert.Equal(0.5, Value(report, "coder: pairs without an act kept empty"));
        Assert.Equal(0.5, Value(report, "coder: acts coded at all"));
    }

    [Fact]
    public void The_five_answers_of_standing_weigh_alike()
    {
        var future = Attack with { Auxiliary = "future" };
        var report = WrittenScore.Measure([Case(Attack, 1), Case(Attack, 1), Case(Attack, 1), Case(future, 1)]);
        Assert.Equal(0.5, Value(report, "given: how acts stand, five answers alike"));
        Assert.Equal(("future", "plain"), (report.Confusions[0].Gold, report.Confusions[0].Given));
    }

    [Fact]
    public void An_event_of_another_type_is_coded_but_not_right()
    {
        var report = WrittenScore.Measure([Case(Attack, 1, Told(EventType.Consult))]);
        Assert.Equal(1, Value(report, "coder: acts coded at all"));
        Assert.Equal(0, Value(report, "coder: right type and sides, of those coded"));
        Assert.Equal(0.7, Value(report, "coder: calibration error of confidence"), 6);
    }

    static double Value(ScoreReport report, string name) => report.Figures.Single(f => f.Name == name).Value;

    static WrittenCase Case(PairExample label, double isAct, params Event[] events) => new(label, new(EventType.Assault, "", "190", 0.9) { IsAct = isAct }, events);

    static Event Told(EventType type) => new("a#0.0", null, [new(new("KEN", ""), "Kenya", new(0, 5))], [new(new("UGA", ""), "Uganda", new(10, 21))], type, "", "190", new("a", 0, new(0, 22), "", [], "", ""))
    {
        Confidence = 0.7,
    };
}
