using Entente.Coding.Learned;
using Entente.Language;
using Xunit;

namespace Entente.Tests.Coding.Learned;

public sealed class PairClassifierTests
{
    [Theory]
    [InlineData("France strongly condemned Russia over the arrests.", "France", "Russia", "ACCUSE")]
    [InlineData("Troops of Eritrea shelled a village in Ethiopia.", "Troops of Eritrea", "Ethiopia", "ASSAULT")]
    [InlineData("Norway donated blankets to Nepal.", "Norway", "Nepal", "AID")]
    [InlineData("Peru asked Chile for help.", "Peru", "Chile", "REQUEST")]
    [InlineData("The foreign minister of Oman met his Yemeni counterpart in Muscat.", "The foreign minister of Oman", "his Yemeni counterpart", "CONSULT")]
    [InlineData("Kenya rejected a proposal by Somalia.", "Kenya", "Somalia", "REJECT")]
    public void A_plain_act_between_two_mentions_is_told(string sentence, string source, string target, string root) =>
        Assert.Equal(root, CameoClass.Of(Classify(sentence, source, target).Cameo));

    [Fact]
    public void The_code_belongs_to_the_type()
    {
        var guess = Classify("Kenyan police arrested three Somali traders.", "Kenyan police", "three Somali traders");
        Assert.Equal((EventType.Coerce, "arrest"), (guess.Type, guess.Mode));
        Assert.Equal("COERCE", CameoClass.Of(guess.Cameo));
        Assert.InRange(guess.Confidence, 0.3, 1);
    }

    [Fact]
    public void A_mention_that_is_not_there_still_gives_a_guess() =>
        Assert.NotEmpty(PairClassifier.Default.Classify(LanguageModel.Default.Parse("Nothing is said of them."), new(0, 0), new(0, 0)).Cameo);

    [Fact]
    public void A_file_of_another_version_is_refused()
    {
        using var stream = new MemoryStream();
        using (var zipped = new System.IO.Compression.BrotliStream(stream, System.IO.Compression.CompressionMode.Compress, leaveOpen: true))
        using (var writer = new BinaryWriter(zipped))
        {
            writer.Write("ENTENTE-PAIRS-1");
        }

        stream.Position = 0;
        var error = Assert.Throws<InvalidDataException>(() => PairClassifier.Load(stream));
        Assert.Contains("entente train events", error.Message, StringComparison.Ordinal);
    }

    static PairGuess Classify(string sentence, string source, string target)
    {
        TextSpan Span(string words) => new(sentence.IndexOf(words, StringComparison.Ordinal), sentence.IndexOf(words, StringComparison.Ordinal) + words.Length);
        return PairClassifier.Default.Classify(LanguageModel.Default.Parse(sentence), Span(source), Span(target));
    }
}
