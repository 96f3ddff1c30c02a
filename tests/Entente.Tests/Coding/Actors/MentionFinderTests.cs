using Entente.Coding;
using Xunit;

namespace Entente.Tests.Coding.Actors;

public sealed class MentionFinderTests
{
    static readonly DateOnly Day = new(2013, 5, 5);

    [Fact]
    public void A_nationality_inside_a_phrase_is_a_mention_of_its_own() =>
        Assert.Equal(
            ["American soldiers=USA:MIL@soldiers", "American=USA: USA@American", "Peshawar=PAK: peshawar@Peshawar"],
            Find("American|ADJ.JJ|amod|2 soldiers:soldier|NOUN.NNS|nsubj|3 left:leave|VERB.VBD|root|0 Peshawar|PROPN.NNP|obj|3"));

    [Fact]
    public void A_noun_and_its_apposition_are_one_mention() =>
        Assert.Equal(
            ["Bilal Rana , Pakistan 's army chief=PAK:MIL bilal-rana@Bilal", "Pakistan=PAK: PAK@Pakistan"],
            Find("Bilal|PROPN.NNP|nsubj|9 Rana|PROPN.NNP|flat|1 ,|PUNCT|punct|7 Pakistan|PROPN.NNP|nmod:poss|7 's|PART|case|4 army|NOUN.NN|compound|7 chief|NOUN.NN|appos|1 ,|PUNCT|punct|7 spoke:speak|VERB.VBD|root|0"));

    [Fact]
    public void A_title_before_an_unknown_name_says_what_the_person_is() =>
        Assert.Equal(
            ["Indian army chief Arun Unknown=IND:MIL@Arun", "Indian=IND: IND@Indian"],
            Find("Indian|ADJ.JJ|amod|4 army|NOUN.NN|compound|3 chief|NOUN.NN|nmod:desc|4 Arun|PROPN.NNP|nsubj|6 Unknown|PROPN.NNP|flat|4 spoke:speak|VERB.VBD|root|0"));

    [Fact]
    public void Two_nationalities_of_one_noun_are_two_mentions() =>
        Assert.Contains(
            "US and Indian officials=IND:GOV@officials",
            Find("US|PROPN.NNP|amod|4 and|CCONJ|cc|3 Indian|ADJ.JJ|conj|1 officials:official|NOUN.NNS|nsubj|5 met:meet|VERB.VBD|root|0"));

    [Fact]
    public void A_title_counts_for_each_country_that_follows_of() =>
        Assert.Equal(
            ["IND:GOV", "PAK:GOV aslam-khattar"],
            Find("The|DET|det|3 prime|ADJ|amod|3 ministers:minister|NOUN.NNS|nsubj|8 of|ADP|case|5 India|PROPN.NNP|nmod|3 and|CCONJ|cc|7 Pakistan|PROPN.NNP|conj|5 met:meet|VERB.VBD|root|0")
                .Where(mention => mention.EndsWith("@ministers", StringComparison.Ordinal)).Select(mention => mention.Split('=')[1].Split('@')[0]).Order(StringComparer.Ordinal));

    [Fact]
    public void What_is_counted_begins_with_its_number() =>
        Assert.Equal(
            ["scores of Pakistanis=PAK: PAK@Pakistanis"],
            Find("scores:score|NOUN.NNS|nsubj|4 of|ADP|case|3 Pakistanis:Pakistani|PROPN.NNPS|nmod|1 fled:flee|VERB.VBD|root|0"));

    [Fact]
    public void A_title_belongs_to_the_name_that_follows_whatever_the_parse_says() =>
        Assert.Equal(
            ["army chief Bilal Rana=PAK:MIL bilal-rana@chief"],
            Find("army|NOUN.NN|compound|2 chief|NOUN.NN|nsubj|5 Bilal|PROPN.NNP|nsubj|5 Rana|PROPN.NNP|flat|3 spoke:speak|VERB.VBD|root|0"));

    [Fact]
    public void A_mention_can_be_seen_as_it_stood_on_another_day()
    {
        var context = new ArticleActors(Cast.Dictionary, new DateOnly(2020, 1, 1));
        var mention = FindAll("Aslam|PROPN.NNP|nsubj|3 Khattar|PROPN.NNP|flat|1 spoke:speak|VERB.VBD|root|0", context)[0].Mention;
        Assert.Equal("ELI", mention.Actor.Sector);
        Assert.Equal(("GOV", "prime minister"), (context.At(mention, Day).Actor.Sector, context.At(mention, Day).Actor.Office));
        Assert.Same(mention, context.At(mention, null));
    }

    [Fact]
    public void Joined_nouns_share_their_nationality() =>
        Assert.Contains(
            "soldiers=IND:MIL@soldiers",
            Find("Indian|ADJ.JJ|amod|2 police|NOUN.NNS|nsubj|5 and|CCONJ|cc|4 soldiers:soldier|NOUN.NNS|conj|2 came:come|VERB.VBD|root|0"));

    [Fact]
    public void A_last_name_means_the_person_named_in_full_before()
    {
        var context = new ArticleActors(Cast.Dictionary, Day);
        Find("Aslam|PROPN.NNP|nsubj|3 Khattar|PROPN.NNP|flat|1 spoke:speak|VERB.VBD|root|0", context);
        Assert.Equal(["Khattar=PAK:GOV aslam-khattar@Khattar"], Find("Khattar|PROPN.NNP|nsubj|2 left:leave|VERB.VBD|root|0", context, 1));
    }

    [Fact]
    public void A_last_name_alone_means_nobody_who_does_not_govern() =>
        Assert.Empty(Find("Rana|PROPN.NNP|nsubj|2 left:leave|VERB.VBD|root|0"));

    [Theory]
    [InlineData("He|PRON.PRP|nsubj|2 left:leave|VERB.VBD|root|0", "He=PAK:GOV aslam-khattar@He")]
    [InlineData("They|PRON.PRP|nsubj|2 left:leave|VERB.VBD|root|0", "They=PAK:REB northern-front@They")]
    [InlineData("The|DET|det|2 group|NOUN.NN|nsubj|3 left:leave|VERB.VBD|root|0", "The group=PAK:REB northern-front@group")]
    [InlineData("Its|PRON.PRP$|nmod:poss|2 fighters:fighter|NOUN.NNS|nsubj|3 left:leave|VERB.VBD|root|0", "Its=PAK:REB northern-front@Its")]
    public void Pronouns_and_the_group_mean_those_spoken_of(string words, string mention)
    {
        var context = new ArticleActors(Cast.Dictionary, Day);
        Find("Aslam|PROPN.NNP|nsubj|3 Khattar|PROPN.NNP|flat|1 condemned:condemn|VERB.VBD|root|0 the|DET|det|6 Northern|PROPN.NNP|compound|6 Front|PROPN.NNP|obj|3", context);
        Assert.Contains(mention, Find(words, context, 1));
    }

    [Fact]
    public void Both_countries_are_the_two_states_spoken_of()
    {
        var context = new ArticleActors(Cast.Dictionary, Day);
        Find("India|PROPN.NNP|nsubj|2 met:meet|VERB.VBD|root|0 Pakistan|PROPN.NNP|obj|2", context);
        Assert.Equal(
            ["The two countries=IND: IND@countries", "The two countries=PAK: PAK@countries"],
            Find("The|DET|det|3 two|NUM.CD|nummod|3 countries:country|NOUN.NNS|nsubj|4 agreed:agree|VERB.VBD|root|0", context, 1).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_generic_phrase_takes_the_only_country_of_the_sentence_and_says_so()
    {
        var mention = FindAll("Gunmen:gunman|NOUN.NNS|nsubj|2 fled:flee|VERB.VBD|root|0 to|ADP|case|4 India|PROPN.NNP|obl|2", new(Cast.Dictionary, Day))[0];
        Assert.Equal("IND", mention.Mention.Actor.Country);
        Assert.Contains("only country", mention.Mention.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mention_ends_with_the_last_word_that_names_anybody() =>
        Assert.Equal(
            ["soldiers=:MIL@soldiers"],
            Find("soldiers:soldier|NOUN.NNS|nsubj|6 in|ADP|case|5 a|DET|det|5 gun|NOUN.NN|compound|5 battle|NOUN.NN|nmod|1 fell:fall|VERB.VBD|root|0"));

    [Fact]
    public void Spans_count_in_the_text()
    {
        var mention = FindAll("Today|NOUN.NN|obl|3 India|PROPN.NNP|nsubj|3 spoke:speak|VERB.VBD|root|0", new(Cast.Dictionary, Day))[0];
        Assert.Equal(new TextSpan(6, 11), mention.Mention.Span);
    }

    static string[] Find(string words, ArticleActors? context = null, int sentence = 0) =>
    [
        .. FindAll(words, context ?? new(Cast.Dictionary, Day), sentence).Select(mention =>
            $"{mention.Mention.Text}={mention.Mention.Actor.Country}:{mention.Mention.Actor.Sector} {mention.Mention.Actor.Identity}".TrimEnd()
            + $"@{HeadIn(words, mention.HeadToken)}"),
    ];

    static IReadOnlyList<MentionedActor> FindAll(string words, ArticleActors context, int index = 0)
    {
        var sentence = Trees.Read(words);
        return new MentionFinder(Cast.Dictionary).Find(new(sentence.Text, index, sentence.Tokens), context, null);
    }

    static string HeadIn(string words, int token) => Trees.Read(words)[token].Form;
}
