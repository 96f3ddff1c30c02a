using Entente.Coding;
using Entente.Language;
using Xunit;

namespace Entente.Tests.Coding;

public sealed class FigurativeCuesTests
{
    [Fact]
    public void A_sentence_of_wickets_and_innings_is_sport() =>
        Assert.Equal("sport", FigurativeCues.Default.KindOf(Trees.Read("Pakistan|PROPN|nsubj|2 lost:lose|VERB|root|0 nine|NUM|nummod|4 wickets:wicket|NOUN|obj|2 in|ADP|case|7 the|DET|det|7 innings:inning|NOUN|obl|2")));

    [Fact]
    public void Police_at_a_match_are_news() =>
        Assert.Equal("", FigurativeCues.Default.KindOf(Trees.Read("police|NOUN|nsubj|2 arrested:arrest|VERB|root|0 fans:fan|NOUN|obj|2 at|ADP|case|7 a|DET|det|7 football|NOUN|compound|7 match|NOUN|obl|2")));

    [Fact]
    public void A_text_of_films_is_declined_as_a_whole()
    {
        var film = Trees.Read("The|DET|det|2 film|NOUN|root|0 and|CCONJ|cc|5 its|PRON|nmod:poss|5 actors:actor|NOUN|conj|2");
        var act = Trees.Read("India|PROPN|nsubj|2 invades:invade|VERB|root|0");
        Assert.Equal("a work of fiction or art", FigurativeCues.Default.KindOf(new Document("", [film, film, act])));
        Assert.Equal("", FigurativeCues.Default.KindOf(new Document("", [film, act, act, act, act])));
    }

    [Fact]
    public void The_shipped_cues_have_no_problem()
    {
        var problems = new List<Problem>();
        _ = FigurativeCues.Read(DictionaryFile.Shipped("Figurative"), problems);
        Assert.Empty(problems);
    }
}
