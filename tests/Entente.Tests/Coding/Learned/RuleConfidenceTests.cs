using Entente.Coding;
using Entente.Language;
using Xunit;

namespace Entente.Tests.Coding.Learned;

public sealed class RuleConfidenceTests
{
    [Fact]
    public void The_shipped_weights_have_no_problem() => Assert.NotNull(RuleConfidence.Default);

    [Fact]
    public void An_act_that_only_may_be_is_less_sure_than_one_that_was() =>
        Assert.True(Sure("Kenya might suspend aid to Uganda.") < Sure("Kenya suspended aid to Uganda."));

    [Fact]
    public void An_act_of_a_party_that_is_less_sure_is_less_sure() =>
        Assert.True(Sure("Kenya suspended aid to Uganda. It condemned Rwanda.", 1) < Sure("Kenya suspended aid to Uganda. Kenya condemned Rwanda.", 1));

    [Fact]
    public void Faults_are_told_with_their_lines_and_missing_weights_named()
    {
        var problems = new List<Problem>();
        RuleConfidence.Read([new DictionaryFile("confidence.tsv", "what\tweight\nbias\tmuch\nspeed\t1\nstep\t-0.1\n")], problems);
        Assert.Contains(problems, p => p.ToString().StartsWith("confidence.tsv(2): ", StringComparison.Ordinal));
        Assert.Contains(problems, p => p.ToString().StartsWith("confidence.tsv(3): 'speed'", StringComparison.Ordinal));
        Assert.Contains(problems, p => p.Message.Contains("'bias' is missing", StringComparison.Ordinal));
        Assert.DoesNotContain(problems, p => p.Message.Contains("'step' is missing", StringComparison.Ordinal));
    }

    static double Sure(string text, int at = 0)
    {
        var coding = EventCoder.Default.Code(new Article("a", text) { Published = new(2024, 3, 14) }, LanguageModel.Default.Parse(text));
        Assert.Equal(at + 1, coding.Events.Count);
        return coding.Events[at].Confidence;
    }
}
