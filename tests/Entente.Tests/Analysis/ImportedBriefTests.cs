using Entente.Analysis;
using Entente.Store;
using Entente.Tests.Support;
using Xunit;

namespace Entente.Tests.Analysis;

/// <summary>A brief on events that others coded: sentences from the record, and no change told where nothing was read before.</summary>
public sealed class ImportedBriefTests : IDisposable
{
    readonly EventStore store = EventStore.InMemory();
    readonly Brief brief;

    public ImportedBriefTests()
    {
        var state = store.Party("icews", new("Pakistan", "", "PAK", "iso3", "", "plover"), Some.Pakistan.Actor, "as given");
        var other = store.Party("icews", new("United States", "", "USA", "iso3", "", "plover"), Some.UnitedStates.Actor, "as given");
        var citizens = store.Party("icews", new("Citizen (Pakistan)", "", "PAK", "iso3", "CVL", "plover"), new("PAK", "CVL") { Kind = "agent" }, "as given");
        var batch = new ImportBatch(100);
        foreach (var (act, source, target, days) in new[] { (Act("051", EventType.Support), state, other, 9), (Act("040", EventType.Consult), other, state, 3), (Act("040", EventType.Consult), state, other, 1), (Act("173", EventType.Coerce, "arrest"), other, citizens, 1) })
        {
            for (var n = 0; n < days; n++)
            {
                batch.Add(new() { Key = batch.Count + 1, Content = 1, Day = Some.Day("2025-03-01"), Published = Some.Day("2025-03-01"), Source = source, Target = target, Act = batch.Act(act), Place = -1, Publisher = -1 });
            }
        }

        store.Store(store.Enter(new(0, "events.tab", "icews", "icews", 0)), batch, [], 0);
        brief = Briefing.Compose(store, PartyName.Of("USA", "United States"), PartyName.Of("PAK", "Pakistan"));
    }

    public void Dispose() => store.Dispose();

    [Fact]
    public void Rows_that_say_the_same_of_a_day_are_one_sentence_with_their_number() =>
        Assert.Contains(brief.Sentences, s => s.Text == "Pakistan praised the United States on 1 March 2025 (nine rows)." && s.Evidence.Count == 3);

    [Fact]
    public void Talks_that_a_file_gives_from_either_side_are_told_once() =>
        Assert.Equal("The United States held talks with Pakistan on 1 March 2025 (four rows).", Assert.Single(brief.Sentences, s => s.Text.Contains("held talks", StringComparison.Ordinal)).Text);

    [Theory]
    [InlineData("Armed Rebel (Pakistan)", "REB", "Pakistani rebels attacked the United States")]
    [InlineData("Criminal (Pakistan)", "CRM", "A Pakistani criminal attacked the United States")]
    [InlineData("Police (Pakistan)", "COP", "Pakistani police attacked the United States")]
    [InlineData("Farm Hands (Pakistan)", "AGR", "Pakistani farm hands attacked the United States")]
    [InlineData("Foreign Ministry (Pakistan)", "GOV", "Pakistan attacked the United States")]
    public void Who_acts_for_the_state_goes_by_its_name_and_others_by_their_role(string given, string sector, string sentence)
    {
        ActorMention source = new(new("PAK", sector) { Kind = "agent" }, given, default, "as given");
        var told = Some.Coded("row", "A row.", source, Some.UnitedStates, EventType.Assault).Events[0];
        var names = PartyNames.Of(store, key => key == "USA" ? PartyName.Of("USA", "United States") : key == "PAK" ? PartyName.Of("PAK", "Pakistan", "Pakistani") : null);
        Assert.Equal(sentence, RecordSentence.Of(told, new(names), vague: true));
    }

    [Fact]
    public void More_cooperation_is_no_headline_by_itself_where_conflict_is_as_frequent()
    {
        using var mixed = EventStore.InMemory();
        var (one, other) = (mixed.Party("icews", new("Pakistan", "", "PAK", "iso3", "", "plover"), Some.Pakistan.Actor, "as given"), mixed.Party("icews", new("United States", "", "USA", "iso3", "", "plover"), Some.UnitedStates.Actor, "as given"));
        var batch = new ImportBatch(100);
        void Add(GivenAct act, int daysBack)
        {
            var day = Some.Day("2025-03-01").AddDays(-daysBack);
            batch.Add(new() { Key = batch.Count + 1, Content = 1, Day = day, Published = day, Source = one, Target = other, Act = batch.Act(act), Place = -1, Publisher = -1 });
        }

        for (var n = 0; n < 14; n++)
        {
            Add(Act("040", EventType.Consult), n < 12 ? n : 100 * n);
            Add(Act("190", EventType.Assault), n);
        }

        mixed.Store(mixed.Enter(new(0, "events.tab", "icews", "icews", 0)), batch, [], 0);
        var told = Briefing.Compose(mixed, PartyName.Of("PAK", "Pakistan"), PartyName.Of("USA", "United States"));
        Assert.Equal("Pakistan and the United States cooperate more, yet conflict outweighs it", told.Headline.Text);
        Assert.Contains("and 14 acts of conflict", told.Standfirst[0].Text, StringComparison.Ordinal);
        Assert.Empty(BriefCheck.Run(mixed, told));
    }

    [Fact]
    public void Citizens_are_not_taken_for_their_state() =>
        Assert.Contains(brief.Sentences, s => s.Text.Contains("arrested Pakistani citizens", StringComparison.Ordinal));

    [Fact]
    public void Without_a_time_before_the_headline_says_what_the_acts_mostly_are()
    {
        Assert.Equal("The United States and Pakistan mostly cooperate in what was read", brief.Headline.Text);
        Assert.Contains(brief.Sentences, s => s.Text == "Nothing was read of the time before this period, so no change can be told.");
        Assert.DoesNotContain(brief.Method, m => m.Text.Contains("read the events from the articles", StringComparison.Ordinal));
    }

    [Fact]
    public void It_proves_itself() => Assert.Empty(BriefCheck.Run(store, brief));

    static GivenAct Act(string cameo, EventType type, string mode = "") => new(cameo, type, mode, true);
}
