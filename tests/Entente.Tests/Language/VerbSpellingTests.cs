using Entente.Language.Tagging;
using Xunit;

namespace Entente.Tests.Language;

public sealed class VerbSpellingTests
{
    [Theory]
    [InlineData("provoking", "VBG", "provoke")]
    [InlineData("shelved", "VBN", "shelve")]
    [InlineData("recycled", "VBN", "recycle")]
    [InlineData("budged", "VBD", "budge")]
    [InlineData("strafing", "VBG", "strafe")]
    [InlineData("parleyed", "VBD", "parley")]
    [InlineData("scrubbed", "VBD", "scrub")]
    [InlineData("decried", "VBD", "decry")]
    [InlineData("mortars", "VBZ", "mortar")]
    [InlineData("quashes", "VBZ", "quash")]
    [InlineData("timed", "VBN", "time")]
    [InlineData("assassinating", "VBG", "assassinate")]
    [InlineData("rowed", "VBD", "row")]
    public void An_ending_gives_back_what_it_took_from_the_verb(string form, string xpos, string lemma) => Assert.Equal(lemma, VerbSpelling.BaseOf(form, xpos));

    [Theory]
    [InlineData("red", "VBD")]
    [InlineData("bid", "VBN")]
    [InlineData("bring", "VBG")]
    [InlineData("pass", "VBZ")]
    public void A_word_too_short_for_an_ending_stays(string form, string xpos) => Assert.Equal(form, VerbSpelling.BaseOf(form, xpos));
}
