using Entente.Analysis;
using Entente.Store;
using Entente.Tests.Support;
using Xunit;

namespace Entente.Tests.Analysis.Language;

/// <summary>Published on Wednesday, 5 March 2025.</summary>
public sealed class RetellingTests
{
    static readonly string[] Triggers = ["thanked", "praised", "attacked", "rejected", "travel"];

    static readonly PartyNames Names = PartyNames.Of(EventStore.InMemory(), key => key switch
    {
        "USA" => PartyName.Of("USA", "United States"),
        "PAK" => PartyName.Of("PAK", "Pakistan"),
        "IND" => PartyName.Of("IND", "India"),
        "ttp" => PartyName.Of("ttp", "Tehreek-e-Taliban Pakistan", abbreviation: "TTP"),
        _ => null,
    });

    [Theory]
    [InlineData("President Donald Trump thanked Pakistan on Tuesday night.", "President Donald Trump", "on Tuesday", "2025-03-04",
        "US President Donald Trump thanked Pakistan on 4 March 2025.")]
    [InlineData("Trump has thanked Pakistan.", "Trump", "publication", null, "US President Donald Trump has thanked Pakistan.")]
    [InlineData("Trump has thanked Pakistan on Tuesday.", "Trump", "on Tuesday", "2025-03-04", "US President Donald Trump thanked Pakistan on 4 March 2025.")]
    [InlineData("However, Trump also thanked Pakistan last month.", "Trump", "last month", "2025-02-01", "US President Donald Trump thanked Pakistan in February 2025.")]
    [InlineData("US President Donald Trump thanked Pakistan on 3 February.", "US President Donald Trump", "on 3 February", "2025-02-03", "US President Donald Trump thanked Pakistan on 3 February 2025.")]
    [InlineData("US President Donald Trump thanked Pakistan in December.", "Donald Trump", "in December", "2024-12-01", "US President Donald Trump thanked Pakistan in December 2024.")]
    [InlineData("Mr. Trump praised Pakistan on Monday.", "Trump", "on Monday", "2025-03-03", "US President Donald Trump praised Pakistan on 3 March 2025.")]
    [InlineData("He praised Pakistan on Monday.", "He", "on Monday", "2025-03-03", "US President Donald Trump praised Pakistan on 3 March 2025.")]
    [InlineData("Trump on Monday strongly praised Pakistan.", "Trump", "on Monday", "2025-03-03", "On 3 March 2025 US President Donald Trump strongly praised Pakistan.")]
    [InlineData("Trump, who took office in January, praised Pakistan on Monday for an arrest that American officials had sought for more than three years, which many in the country welcomed.",
        "Trump", "on Monday", "2025-03-03", "Donald Trump, who took office in January 2025, praised Pakistan on 3 March 2025 for an arrest that American officials had sought for more than three years.")]
    public void A_sentence_stands_by_itself_with_names_and_days_written_out(string sentence, string source, string reason, string? day, string expected) =>
        Assert.Equal(expected, Tell(sentence, Trump(source), reason, day)?.Text);

    [Theory]
    [InlineData("The army attacked militants on Monday.", "The army", "Pakistan's army attacked militants on 3 March 2025.")]
    [InlineData("Soldiers attacked militants on Monday.", "Soldiers", "Pakistani soldiers attacked militants on 3 March 2025.")]
    [InlineData("The Foreign Ministry rejected a charge by India on Monday.", "The Foreign Ministry", "Pakistan's Foreign Ministry rejected a charge by India on 3 March 2025.")]
    [InlineData("Islamabad rejected a charge by India on Monday.", "Islamabad", "Islamabad rejected a charge by India on 3 March 2025.")]
    [InlineData("Pakistani soldiers attacked militants on Monday.", "Pakistani soldiers", "Pakistani soldiers attacked militants on 3 March 2025.")]
    public void Words_for_a_states_own_people_say_whose_they_are(string sentence, string source, string expected) =>
        Assert.Equal(expected, Tell(sentence, new(new("PAK", "MIL") { Kind = "agent" }, source, default), "on Monday", "2025-03-03")?.Text);

    [Theory]
    [InlineData("The group attacked a post on Monday.", "The group", "Tehreek-e-Taliban Pakistan (TTP) attacked a post on 3 March 2025.")]
    [InlineData("Fighters of the TTP attacked a post on Monday.", "TTP", "Fighters of Tehreek-e-Taliban Pakistan (TTP) attacked a post on 3 March 2025.")]
    [InlineData("Tehreek-e-Taliban Pakistan (TTP) attacked a post on Monday.", "Tehreek-e-Taliban Pakistan", "Tehreek-e-Taliban Pakistan (TTP) attacked a post on 3 March 2025.")]
    [InlineData("The outlawed TTP attacked a post on Monday.", "TTP", "The outlawed TTP attacked a post on 3 March 2025.")]
    public void A_group_has_its_full_name_and_abbreviation_once(string sentence, string source, string expected) =>
        Assert.Equal(expected, Tell(sentence, Some.Group("ttp", "Tehreek-e-Taliban Pakistan", "PAK") with { Text = source }, "on Monday", "2025-03-03")?.Text);

    [Theory]
    [InlineData("It said so on Monday to Pakistan.")]
    [InlineData("Hours later Trump thanked Pakistan.")]
    [InlineData("Trump praised the decision on Monday.")]
    [InlineData("Trump condemned the attack.")]
    [InlineData("Trump praised Pakistan and called it a sign on Monday.")]
    [InlineData("Politicians demanded on Monday that it withdraw a bill.")]
    [InlineData("Pakistan blamed militants for that attack on Monday.")]
    [InlineData("The two sides met Trump on Monday for talks.")]
    [InlineData("Trump thanked Pakistan this week.")]
    [InlineData("Did Trump thank Pakistan on Monday?")]
    [InlineData("A court freed him on Monday, Trump said.")]
    [InlineData("thanked Pakistan on Monday, Trump said in Washington.")]
    [InlineData("Trump will thank Pakistan on Friday for its help.")]
    [InlineData("\"We thank Pakistan, Trump said on Monday in Washington.")]
    public void What_hangs_on_the_sentences_around_it_is_not_told(string sentence) =>
        Assert.Null(Tell(sentence, Trump("Trump"), "on Monday", "2025-03-03"));

    [Fact]
    public void What_is_to_come_is_told_only_where_that_is_asked_for()
    {
        var stored = Stored("Vice President JD Vance will travel to Italy and India from Friday to April 24 and will meet Prime Minister Narendra Modi in New Delhi, his office said on Wednesday.",
            new(new("USA", "GOV", "jd-vance", "JD Vance") { Kind = "person", Office = "vice president" }, "Vice President JD Vance", default), "publication", null);

        Assert.Equal(new(Some.Day("2025-04-24"), Some.Day("2025-04-25")), DateWords.Scheduled(stored.Event, Some.Day("2025-03-05")));
        Assert.Equal("US Vice President JD Vance will travel to Italy and India from 7 March 2025 to 24 April 2025 and will meet Prime Minister Narendra Modi in New Delhi, his office said on 5 March 2025.",
            Retelling.Of(stored, new(Names), ahead: true)?.Text);
        Assert.Null(Retelling.Of(stored, new(Names)));
    }

    [Fact]
    public void A_person_named_before_is_called_by_the_surname()
    {
        var names = new MentionNames(Names);
        names.Introduce(["donald-trump"]);
        Assert.Equal("Trump thanked Pakistan on 4 March 2025.",
            Retelling.Of(Stored("President Donald Trump thanked Pakistan on Tuesday.", Trump("President Donald Trump"), "on Tuesday", "2025-03-04"), names)?.Text);
    }

    static ActorMention Trump(string words) =>
        new(new("USA", "GOV", "donald-trump", "Donald Trump") { Kind = "person", Office = "president" }, words, default);

    static Retold? Tell(string sentence, ActorMention source, string reason, string? day) => Retelling.Of(Stored(sentence, source, reason, day), new(Names));

    static StoredEvent Stored(string sentence, ActorMention source, string reason, string? day)
    {
        var article = Some.Article(text: sentence);
        var told = Some.Event(article, source, Some.Pakistan, EventType.Support, trigger: Array.Find(Triggers, t => sentence.Contains(t, StringComparison.Ordinal)) ?? sentence.Split(' ')[^2], day: day) with { DateReason = reason };
        return new(1, told, article, ReportKind.Original, "Frontier Wire", "s1");
    }
}
