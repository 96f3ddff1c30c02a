using System.Globalization;
using Entente.Coding;
using Entente.Language;
using Xunit;

namespace Entente.Tests.Coding.Dates;

/// <summary>Articles are published on Thursday, 14 March 2024.</summary>
public sealed class DateResolverTests
{
    static readonly DateOnly Published = new(2024, 3, 14);

    static string Shown(EventDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Date:yyyy-MM-dd}{(date.End is { } end ? $"..{end:yyyy-MM-dd}" : "")} {date.Reason}{(date.IsHistorical ? " historical" : "")}{(date.IsFuture ? " future" : "")}");

    static string Resolve(string tree, int trigger, DateOnly? published, bool isFuture = false, DateOnly? anchor = null) =>
        Shown(DateResolver.Default.Resolve(Trees.Read(tree), trigger - 1, published, isFuture, anchor));

    /// <summary>"Iran attacked Iraq" with words of time after it, hung on the verb.</summary>
    static string Attacked(string words) => "Iran|PROPN|nsubj|2 attacked:attack|VERB.VBD|root|0 Iraq|PROPN|obj|2 " + words;

    static string Oblique(params string[] words)
    {
        var head = 3 + words.Length;
        return string.Join(' ', words.Select((word, i) => i + 4 == head ? $"{word}|{Tag(word)}|obl|2" : $"{word}|{Tag(word)}|{(word is "in" or "on" or "since" or "by" or "until" or "of" ? "case" : "nmod:unmarked")}|{head}"));
    }

    static string Tag(string word) => word switch
    {
        "in" or "on" or "since" or "by" or "until" or "of" or "ago" => "ADP",
        "the" or "that" or "a" => "DET",
        _ when char.IsAsciiDigit(word[0]) => "NUM",
        _ when char.IsUpper(word[0]) => "PROPN",
        _ => "NOUN",
    };

    [Theory]
    [InlineData("on Tuesday", "2024-03-12 on Tuesday")]
    [InlineData("Thursday", "2024-03-14 Thursday")]
    [InlineData("last Thursday", "2024-03-07 last Thursday")]
    [InlineData("on Friday", "2024-03-08 on Friday")]
    [InlineData("on Tuesday night", "2024-03-12 on Tuesday night")]
    [InlineData("on Monday of last week", "2024-03-04 on Monday of last week")]
    [InlineData("yesterday", "2024-03-13 yesterday")]
    [InlineData("overnight", "2024-03-13 overnight")]
    [InlineData("today", "2024-03-14 today")]
    [InlineData("this morning", "2024-03-14 this morning")]
    [InlineData("last night", "2024-03-13 last night")]
    [InlineData("the day before yesterday", "2024-03-12 the day before yesterday")]
    [InlineData("earlier this week", "2024-03-11..2024-03-14 earlier this week")]
    [InlineData("earlier this month", "2024-03-01..2024-03-14 earlier this month")]
    [InlineData("last week", "2024-03-04..2024-03-10 last week")]
    [InlineData("last month", "2024-02-01..2024-02-29 last month")]
    [InlineData("last year", "2023-01-01..2023-12-31 last year historical")]
    [InlineData("over the weekend", "2024-03-09..2024-03-10 over the weekend")]
    [InlineData("two days ago", "2024-03-12 two days ago")]
    [InlineData("a week ago", "2024-03-07 a week ago")]
    [InlineData("four weeks ago", "2024-02-15 four weeks ago")]
    [InlineData("twenty years ago", "2004-01-01..2004-12-31 twenty years ago historical")]
    [InlineData("ten years ago today", "2014-03-14 ten years ago today historical")]
    [InlineData("in March", "2024-03-01..2024-03-31 in March")]
    [InlineData("in June", "2023-06-01..2023-06-30 in June historical")]
    [InlineData("in late February", "2024-02-21..2024-02-29 in late February")]
    [InlineData("in March last year", "2023-03-01..2023-03-31 in March last year historical")]
    [InlineData("last December", "2023-12-01..2023-12-31 last December historical")]
    [InlineData("in 2001", "2001-01-01..2001-12-31 in 2001 historical")]
    [InlineData("in October 2009", "2009-10-01..2009-10-31 in October 2009 historical")]
    [InlineData("on August 26 , 2021", "2021-08-26 on August 26 , 2021 historical")]
    [InlineData("on 26 August 2021", "2021-08-26 on 26 August 2021 historical")]
    [InlineData("on 2021-08-26", "2021-08-26 on 2021-08-26 historical")]
    [InlineData("on Aug. 26", "2023-08-26 on Aug. 26 historical")]
    [InlineData("on March 17", "2024-03-17 on March 17 future")]
    [InlineData("on March 2nd", "2024-03-02 on March 2nd")]
    [InlineData("on 7 and 8 March", "2024-03-07..2024-03-08 on 7 and 8 March")]
    [InlineData("on Tuesday , 5 March 2024", "2024-03-05 on Tuesday , 5 March 2024")]
    [InlineData("in the 1980s", "1980-01-01..1989-12-31 in the 1980s historical")]
    [InlineData("in the spring", "2024-03-01..2024-05-31 in the spring")]
    [InlineData("last summer", "2023-06-01..2023-08-31 last summer historical")]
    [InlineData("since Monday", "2024-03-11..2024-03-14 since Monday")]
    [InlineData("since December 2022", "2022-12-01..2024-03-14 since December 2022 historical")]
    [InlineData("in recent years", "2024-03-14 in recent years historical")]
    [InlineData("in the past decade", "2024-03-14 in the past decade historical")]
    [InlineData("in recent days", "2024-03-14 in recent days")]
    [InlineData("", "2024-03-14 publication")]
    [InlineData("for two days", "2024-03-14 publication")]
    [InlineData("in two days", "2024-03-14 publication")]
    public void A_past_act_is_dated_by_its_words_of_time(string words, string expected) =>
        Assert.Equal(expected, Resolve(Attacked(words.Length == 0 ? "" : Oblique(words.Split(' '))).TrimEnd(), 2, Published));

    [Theory]
    [InlineData("on Tuesday", "2024-03-19 on Tuesday future")]
    [InlineData("on Thursday", "2024-03-14 on Thursday")]
    [InlineData("next Thursday", "2024-03-21 next Thursday future")]
    [InlineData("tomorrow", "2024-03-15 tomorrow future")]
    [InlineData("next week", "2024-03-18..2024-03-24 next week future")]
    [InlineData("next month", "2024-04-01..2024-04-30 next month future")]
    [InlineData("later this month", "2024-03-14..2024-03-31 later this month")]
    [InlineData("in two weeks", "2024-03-28 in two weeks future")]
    [InlineData("in June", "2024-06-01..2024-06-30 in June future")]
    [InlineData("in February", "2025-02-01..2025-02-28 in February future")]
    [InlineData("on 25 October", "2024-10-25 on 25 October future")]
    [InlineData("on 2 January", "2025-01-02 on 2 January future")]
    public void An_act_to_come_is_dated_ahead(string words, string expected)
    {
        var rest = Oblique(words.Split(' ')).Replace("|obl|2", "|obl|3", StringComparison.Ordinal);
        var shifted = string.Join(' ', rest.Split(' ').Select(word => Shift(word)));
        Assert.Equal(expected, Resolve("Iran|PROPN|nsubj|3 will|AUX.MD|aux|3 visit|VERB.VB|root|0 Iraq|PROPN|obj|3 " + shifted, 3, Published));
    }

    /// <summary>Moves heads that point to the words of time by one, for the auxiliary.</summary>
    static string Shift(string word)
    {
        var parts = word.Split('|');
        var head = int.Parse(parts[3], CultureInfo.InvariantCulture);
        return string.Join('|', parts[..3]) + "|" + (head > 3 ? head + 1 : head).ToString(CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData("two days later", "2024-01-18 two days later historical")]
    [InlineData("a day earlier", "2024-01-15 a day earlier historical")]
    [InlineData("the following day", "2024-01-17 the following day historical")]
    [InlineData("the next day", "2024-01-17 the next day historical")]
    [InlineData("the day before", "2024-01-15 the day before historical")]
    [InlineData("hours later", "2024-01-16 hours later historical")]
    [InlineData("that day", "2024-01-16 that day historical")]
    [InlineData("that December", "2024-12-01..2024-12-31 that December future")]
    public void Later_and_earlier_count_from_the_day_told_before(string words, string expected)
    {
        Assert.Equal(expected, Resolve(Attacked(Oblique(words.Split(' '))), 2, Published, anchor: new(2024, 1, 16)));
    }

    [Fact]
    public void Later_counts_from_the_clause_before_in_its_sentence() =>
        // Iran fired missiles on 16 January and Pakistan bombed camps two days later
        Assert.Equal("2024-01-18 two days later historical", Resolve(
            "Iran|PROPN|nsubj|2 fired:fire|VERB.VBD|root|0 missiles|NOUN|obj|2 on|ADP|case|6 16|NUM|nummod|6 January|PROPN|obl|2 and|CCONJ|cc|9 Pakistan|PROPN|nsubj|9 bombed:bomb|VERB.VBD|conj|2 camps|NOUN|obj|9 two|NUM|nummod|12 days|NOUN|obl:unmarked|13 later|ADV|advmod|9", 9, Published));

    [Theory]
    [InlineData(2, "2024-03-11 on Monday")]
    [InlineData(8, "2024-03-12 on Tuesday")]
    public void Each_clause_has_its_own_time(int trigger, string expected) =>
        // Iran attacked Iraq on Monday , Turkey said on Tuesday
        Assert.Equal(expected, Resolve(
            "Iran|PROPN|nsubj|2 attacked:attack|VERB.VBD|ccomp|8 Iraq|PROPN|obj|2 on|ADP|case|5 Monday|PROPN|obl|2 ,|PUNCT|punct|8 Turkey|PROPN|nsubj|8 said:say|VERB.VBD|root|0 on|ADP|case|10 Tuesday|PROPN|obl|8", trigger, Published));

    [Fact]
    public void An_act_that_a_speaker_reports_takes_the_time_of_his_words_for_want_of_its_own() =>
        Assert.Equal("2024-03-12 on Tuesday", Resolve(
            "Turkey|PROPN|nsubj|2 said:say|VERB.VBD|root|0 on|ADP|case|4 Tuesday|PROPN|obl|2 that|SCONJ|mark|7 Iran|PROPN|nsubj|7 attacked:attack|VERB.VBD|ccomp|2 Iraq|PROPN|obj|7", 7, Published));

    [Fact]
    public void The_day_at_the_end_is_that_of_what_was_said_and_the_day_at_the_start_that_of_saying_it() =>
        // Today Iran confirmed Iraq was attacked in Basra province , Sunday
        Assert.Equal("2024-03-10 Sunday", Resolve(
            "Today|NOUN|obl:unmarked|3 Iran|PROPN|nsubj|3 confirmed:confirm|VERB.VBD|root|0 Iraq|PROPN|nsubj:pass|6 was:be|AUX|aux:pass|6 attacked:attack|VERB.VBN|ccomp|3 in|ADP|case|9 Basra|PROPN|compound|9 province|NOUN|parataxis|3 ,|PUNCT|punct|9 Sunday|PROPN|appos|9 .|PUNCT|punct|3",
            6, Published));

    [Fact]
    public void What_went_on_at_the_same_time_gives_its_time() =>
        // Troops detained two while searching a house yesterday
        Assert.Equal("2024-03-13 yesterday", Resolve(
            "Troops|NOUN|nsubj|2 detained:detain|VERB.VBD|root|0 two|NUM|obj|2 while|SCONJ|mark|5 searching:search|VERB.VBG|advcl|2 a|DET|det|7 house|NOUN|obj|5 yesterday|NOUN|obl:unmarked|5", 2, Published));

    [Fact]
    public void A_relative_clause_does_not_take_the_time_of_the_main_clause() =>
        // The group which bombed Lahore met on Tuesday
        Assert.Equal("2024-03-14 publication", Resolve(
            "The|DET|det|2 group|NOUN|nsubj|6 which|PRON|nsubj|4 bombed:bomb|VERB.VBD|acl:relcl|2 Lahore|PROPN|obj|4 met:meet|VERB.VBD|root|0 on|ADP|case|8 Tuesday|PROPN|obl|6", 4, Published));

    [Fact]
    public void The_main_clause_does_not_take_the_time_of_a_relative_clause() =>
        // Troops killed a man who bombed Lahore in 2009
        Assert.Equal("2024-03-14 publication", Resolve(
            "Troops|NOUN|nsubj|2 killed:kill|VERB.VBD|root|0 a|DET|det|4 man|NOUN|obj|2 who|PRON|nsubj|6 bombed:bomb|VERB.VBD|acl:relcl|4 Lahore|PROPN|obj|6 in|ADP|case|9 2009|NUM|obl|6", 2, Published));

    [Fact]
    public void A_noun_that_tells_an_act_takes_its_own_time_or_that_of_its_verb()
    {
        // Iran condemned Tuesday 's attack on Monday -- the attack is Tuesday's
        const string tree = "Iran|PROPN|nsubj|2 condemned:condemn|VERB.VBD|root|0 Tuesday|PROPN|nmod:poss|5 's|PART|case|3 attack|NOUN|obj|2 on|ADP|case|7 Wednesday|PROPN|obl|2";
        Assert.Equal("2024-03-12 Tuesday", Resolve(tree, 5, Published));
        Assert.Equal("2024-03-13 on Wednesday", Resolve(tree, 2, Published));
        // Iran carried out an attack on Monday
        Assert.Equal("2024-03-11 on Monday", Resolve(
            "Iran|PROPN|nsubj|2 carried:carry|VERB.VBD|root|0 out|ADP|compound:prt|2 an|DET|det|5 attack|NOUN|obj|2 on|ADP|case|7 Monday|PROPN|obl|2", 5, Published));
    }

    [Fact]
    public void Joined_verbs_share_a_time() =>
        // Burns visited Islamabad in February and met Khan
        Assert.Equal("2024-02-01..2024-02-29 in February", Resolve(
            "Burns|PROPN|nsubj|2 visited:visit|VERB.VBD|root|0 Islamabad|PROPN|obj|2 in|ADP|case|5 February|PROPN|obl|2 and|CCONJ|cc|7 met:meet|VERB.VBD|conj|2 Khan|PROPN|obj|7", 7, Published));

    [Theory]
    [InlineData("until|ADP|case|5 Tuesday|PROPN|obl|2", "2024-03-14 publication")]
    [InlineData("until|ADP|case|5 Tuesday|PROPN|obl|2 since|ADP|case|7 Sunday|PROPN|obl|2", "2024-03-10..2024-03-14 since Sunday")]
    [InlineData("with|ADP|case|6 2019|NUM.CD|nummod|6 troops|NOUN|obl|2", "2024-03-14 publication")]
    public void An_end_or_a_number_is_not_the_time_of_an_act(string words, string expected) =>
        Assert.Equal(expected, Resolve(Attacked(words), 2, Published));

    [Fact]
    public void What_is_announced_is_dated_by_the_announcement()
    {
        // Biden will travel to Sydney next month , the White House announced on Tuesday
        var sentence = Trees.Read("Biden|PROPN|nsubj|3 will|AUX.MD|aux|3 travel|VERB.VB|ccomp|12 to|ADP|case|5 Sydney|PROPN|obl|3 next|ADJ|amod|7 month|NOUN|obl:unmarked|3 ,|PUNCT|punct|12 the|DET|det|11 White|PROPN|compound|11 House|PROPN|nsubj|12 announced:announce|VERB.VBD|root|0 on|ADP|case|14 Tuesday|PROPN|obl|12");
        Assert.Equal("2024-04-01..2024-04-30 next month future", Shown(DateResolver.Default.Resolve(sentence, 2, Published)));
        Assert.Equal("2024-03-12 on Tuesday", Shown(DateResolver.Default.Announced(sentence, 2, Published)));
    }

    [Fact]
    public void The_present_tense_with_a_weekday_looks_ahead() =>
        // Modi addresses the summit on Friday
        Assert.Equal("2024-03-15 on Friday future", Resolve(
            "Modi|PROPN|nsubj|2 addresses:address|VERB.VBZ|root|0 the|DET|det|4 summit|NOUN|obj|2 on|ADP|case|6 Friday|PROPN|obl|2", 2, Published));

    [Theory]
    // Police began to expel migrants on Monday
    [InlineData("Police|NOUN|nsubj|2 began:begin|VERB.VBD|root|0 to|PART|mark|4 expel|VERB.VB|xcomp|2 migrants|NOUN|obj|4 on|ADP|case|7 Monday|PROPN|obl|4", 4, "2024-03-11 on Monday")]
    // Police plan to expel migrants on Monday
    [InlineData("Police|NOUN|nsubj|2 planned:plan|VERB.VBD|root|0 to|PART|mark|4 expel|VERB.VB|xcomp|2 migrants|NOUN|obj|4 on|ADP|case|7 Monday|PROPN|obl|4", 4, "2024-03-18 on Monday future")]
    // Troops held a search to find rebels on Monday
    [InlineData("Troops|NOUN|nsubj|2 held:hold|VERB.VBD|root|0 a|DET|det|4 search|NOUN|obj|2 to|PART|mark|6 find|VERB.VB|acl|4 rebels|NOUN|obj|6 on|ADP|case|9 Monday|PROPN|obl|6", 6, "2024-03-11 on Monday")]
    // Iran took the decision to expel rebels on Monday
    [InlineData("Iran|PROPN|nsubj|2 took:take|VERB.VBD|root|0 the|DET|det|4 decision|NOUN|obj|2 to|PART|mark|6 expel|VERB.VB|acl|4 rebels|NOUN|obj|6 on|ADP|case|9 Monday|PROPN|obl|6", 6, "2024-03-18 on Monday future")]
    public void An_infinitive_looks_ahead_unless_it_tells_what_was_done(string tree, int trigger, string expected) =>
        Assert.Equal(expected, Resolve(tree, trigger, Published));

    [Theory]
    // Iran attacked Iraq on Wednesday , two weeks after rebels bombed Basra
    [InlineData("Iran|PROPN|nsubj|2 attacked:attack|VERB.VBD|root|0 Iraq|PROPN|obj|2 on|ADP|case|5 Wednesday|PROPN|obl|2 ,|PUNCT|punct|11 two|NUM|nummod|8 weeks|NOUN|obl:unmarked|11 after|SCONJ|mark|11 rebels|NOUN|nsubj|11 bombed:bomb|VERB.VBD|advcl|2 Basra|PROPN|obj|11", 11, "2024-02-28 two weeks after")]
    // Iran attacked Iraq on Wednesday , hours after rebels bombed Basra
    [InlineData("Iran|PROPN|nsubj|2 attacked:attack|VERB.VBD|root|0 Iraq|PROPN|obj|2 on|ADP|case|5 Wednesday|PROPN|obl|2 ,|PUNCT|punct|10 hours|NOUN|obl:unmarked|10 after|SCONJ|mark|10 rebels|NOUN|nsubj|10 bombed:bomb|VERB.VBD|advcl|2 Basra|PROPN|obj|10", 10, "2024-03-13 hours after")]
    // A day before rebels bombed Basra Iran attacked Iraq on Wednesday -- the bombing
    [InlineData("A|DET|det|2 day|NOUN|obl:unmarked|5 before|SCONJ|mark|5 rebels|NOUN|nsubj|5 bombed:bomb|VERB.VBD|advcl|8 Basra|PROPN|obj|5 Iran|PROPN|nsubj|8 attacked:attack|VERB.VBD|root|0 Iraq|PROPN|obj|8 on|ADP|case|11 Wednesday|PROPN|obl|8", 5, "2024-03-14 A day before")]
    public void After_and_before_count_from_the_main_clause(string tree, int trigger, string expected) =>
        Assert.Equal(expected, Resolve(tree, trigger, Published));

    [Fact]
    public void What_an_attack_did_is_dated_as_the_attack_in_the_first_sentence()
    {
        var document = Join("Iran attacked Iraq on Tuesday . Turkey condemned Iran . Rebels died .",
        [
            "Iran|PROPN|nsubj|2 attacked:attack|VERB.VBD|root|0 Iraq|PROPN|obj|2 on|ADP|case|5 Tuesday|PROPN|obl|2 .|PUNCT|punct|2",
            "Turkey|PROPN|nsubj|2 condemned:condemn|VERB.VBD|root|0 Iran|PROPN|obj|2 .|PUNCT|punct|2",
            "Rebels|NOUN|nsubj|2 died:die|VERB.VBD|root|0 .|PUNCT|punct|2",
        ]);
        var dates = new ArticleDates(DateResolver.Default, document, Published);
        Assert.Equal("2024-03-14 publication", Shown(dates.Of(document.Sentences[1], 1)));
        Assert.Equal("2024-03-12 the first sentence: on Tuesday", Shown(dates.Of(document.Sentences[2], 1, isHappening: true)));
    }

    [Fact]
    public void Without_a_day_of_publication_only_whole_dates_hold()
    {
        Assert.Equal("2021-08-26 on 26 August 2021", Resolve(Attacked(Oblique("on 26 August 2021".Split(' '))), 2, null));
        Assert.Equal(" publication", Resolve(Attacked(Oblique("on Tuesday".Split(' '))), 2, null));
    }

    [Theory]
    [InlineData("May|AUX.MD")]
    [InlineData("march|NOUN.NN")]
    public void A_word_that_looks_like_a_month_is_none(string word) =>
        Assert.Equal("2024-03-14 publication", Resolve(Attacked($"in|ADP|case|5 {word}|obl|2"), 2, Published));

    [Fact]
    public void A_look_back_goes_on_through_its_sentences()
    {
        // In 2011 troops killed Osama . Police arrested Davis . In March courts freed Davis . Iran attacked Iraq on Tuesday . Iraq replied .
        var text = "In 2011 troops killed Osama . Police arrested Davis . In March courts freed Davis . Iran attacked Iraq on Tuesday . Iraq attacked Iran .";
        string[] trees =
        [
            "In|ADP|case|2 2011|NUM|obl|4 troops|NOUN|nsubj|4 killed:kill|VERB.VBD|root|0 Osama|PROPN|obj|4 .|PUNCT|punct|4",
            "Police|NOUN|nsubj|2 arrested:arrest|VERB.VBD|root|0 Davis|PROPN|obj|2 .|PUNCT|punct|2",
            "In|ADP|case|2 March|PROPN|obl|4 courts|NOUN|nsubj|4 freed:free|VERB.VBD|root|0 Davis|PROPN|obj|4 .|PUNCT|punct|4",
            "Iran|PROPN|nsubj|2 attacked:attack|VERB.VBD|root|0 Iraq|PROPN|obj|2 on|ADP|case|5 Tuesday|PROPN|obl|2 .|PUNCT|punct|2",
            "Iraq|PROPN|nsubj|2 attacked:attack|VERB.VBD|root|0 Iran|PROPN|obj|2 .|PUNCT|punct|2",
        ];
        var document = Join(text, trees);
        var dates = new ArticleDates(DateResolver.Default, document, Published);
        Assert.Equal(
            ["2011-01-01..2011-12-31 In 2011 historical", "2011-01-01..2011-12-31 the sentence before: In 2011 historical", "2011-03-01..2011-03-31 In March historical", "2024-03-12 on Tuesday", "2024-03-14 publication"],
            document.Sentences.Select(sentence => Shown(dates.Of(sentence, sentence.Root))));
    }

    static Document Join(string text, string[] trees)
    {
        var (sentences, at) = (new List<Sentence>(), 0);
        foreach (var tree in trees)
        {
            var sentence = Trees.Read(tree);
            sentences.Add(new(text, sentences.Count, [.. sentence.Tokens.Select(token => token with { Start = token.Start + at, End = token.End + at })]));
            at += sentence.End + 1;
        }

        return new(text, sentences);
    }

    [Fact]
    public void The_shipped_words_are_right_and_wrong_ones_are_told_with_their_lines()
    {
        Assert.Equal(1, TimeWords.Default.Value("Monday", TimeWordKind.Weekday));
        var problems = new List<Problem>();
        TimeWords.Read([new("times.tsv", "word\tkind\tvalue\nmonday\tweekday\t1\nmonday\tweekday\t1\nx\ty\t1\nz\tunit\n")], problems);
        Assert.Equal([3, 4, 5], problems.Select(problem => problem.Line));
    }
}
