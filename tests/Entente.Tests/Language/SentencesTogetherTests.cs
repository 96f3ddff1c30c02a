using Entente.Language;
using Xunit;

namespace Entente.Tests.Language;

public sealed class SentencesTogetherTests
{
    static readonly string[] Sentences =
    [
        "Rebels attacked two villages near the border before dawn.",
        "Nobody claimed the attack.",
        "The army said that it had sent helicopters, soldiers and a team of doctors to the district, where hundreds of families have fled since Monday.",
        "Talks go on.",
    ];

    [Fact]
    public void A_sentence_has_the_same_tree_alone_as_among_a_hundred_of_other_lengths()
    {
        var alone = Sentences.Select(s => Heads(LanguageModel.Default.Parse(s).Sentences[0])).ToList();
        var together = LanguageModel.Default.Parse(string.Join(' ', Enumerable.Range(0, 100).Select(i => Sentences[i % Sentences.Length])));
        Assert.Equal(100, together.Sentences.Count);
        Assert.All(together.Sentences, sentence => Assert.Equal(alone[sentence.Index % Sentences.Length], Heads(sentence)));
    }

    static string Heads(Sentence sentence) => string.Join(' ', sentence.Tokens.Select(t => $"{t.Form}:{t.Head}:{t.Relation}"));
}
