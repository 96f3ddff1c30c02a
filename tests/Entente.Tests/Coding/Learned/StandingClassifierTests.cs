using Entente.Coding;
using Entente.Coding.Learned;
using Entente.Language;
using Xunit;

namespace Entente.Tests.Coding.Learned;

public sealed class StandingClassifierTests
{
    [Theory]
    [InlineData("Kenya condemned Uganda.", "Kenya", "Uganda", AuxiliaryMode.None)]
    [InlineData("Kenya did not attack Uganda.", "Kenya", "Uganda", AuxiliaryMode.Negation)]
    [InlineData("Kenya will impose sanctions on Uganda on Friday.", "Kenya", "Uganda", AuxiliaryMode.Future)]
    [InlineData("Kenya may impose sanctions on Uganda if talks fail.", "Kenya", "Uganda", AuxiliaryMode.Hypothetical)]
    [InlineData("In 1978 Kenya attacked Uganda.", "Kenya", "Uganda", AuxiliaryMode.Historical)]
    public void How_the_act_of_a_pair_stands_is_told(string sentence, string source, string target, AuxiliaryMode mode)
    {
        TextSpan Span(string words) => new(sentence.IndexOf(words, StringComparison.Ordinal), sentence.IndexOf(words, StringComparison.Ordinal) + words.Length);
        Assert.Equal(mode, PairClassifier.Default.Classify(LanguageModel.Default.Parse(sentence), Span(source), Span(target)).Auxiliary);
    }

    [Fact]
    public void Where_the_day_of_publication_is_known_dates_tell_what_is_past()
    {
        const string text = "The army said that it had carried out the attack on Sudan.";
        var coding = EventCoder.Default.Code(new Article("a", text) { Published = new(2024, 3, 14) }, LanguageModel.Default.Parse(text));
        Assert.DoesNotContain(coding.Events, e => e.Auxiliary == AuxiliaryMode.Historical);
    }

    [Fact]
    public void What_the_codebook_made_a_promise_of_is_no_longer_future()
    {
        const string text = "The president of Kenya will visit Uganda on Friday.";
        var coding = EventCoder.Default.Code(new Article("a", text) { Published = new(2024, 3, 14) }, LanguageModel.Default.Parse(text));
        Assert.Equal((EventType.Agree, AuxiliaryMode.None), (Assert.Single(coding.Events).Type, coding.Events[0].Auxiliary));
    }
}
