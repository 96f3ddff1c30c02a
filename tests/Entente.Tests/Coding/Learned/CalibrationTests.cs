using Entente.Coding.Learned;
using Xunit;

namespace Entente.Tests.Coding.Learned;

public sealed class CalibrationTests
{
    [Fact]
    public void Answers_that_are_too_sure_are_cooled()
    {
        var answers = Enumerable.Range(0, 100).Select(i => (new[] { 0.95, 0.05 }, i % 10 < 7 ? 0 : 1)).ToList();
        var temperature = Calibration.Temperature(answers);
        Assert.InRange(Calibration.Soften([0.95, 0.05], temperature)[0], 0.65, 0.75);
    }

    [Fact]
    public void Answers_that_come_true_as_often_as_they_claim_have_no_error() =>
        Assert.Equal(0, Calibration.Error([.. Enumerable.Range(0, 100).Select(i => (0.75, i % 4 != 0))]), 9);

    [Fact]
    public void The_error_is_the_gap_between_claim_and_truth() =>
        Assert.Equal(0.4, Calibration.Error([.. Enumerable.Range(0, 100).Select(i => (0.9, i % 2 == 0))]), 9);
}
