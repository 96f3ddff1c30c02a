using Xunit;

namespace Entente.Tests.Events;

public sealed class EventTests
{
    static ActorMention Mention(string country, string sector = "", string identity = "", string kind = "") =>
        new(new Actor(country, sector, identity) { Kind = kind }, country, new(0, 1));

    static Event Coded(ActorMention[] sources, ActorMention[] targets) =>
        new("a#0.0", null, sources, targets, EventType.Consult, "", "040", new("a", 0, new(0, 1), "x", [], "test", "0"));

    [Fact]
    public void What_two_do_together_counts_in_both_directions() =>
        Assert.Equal([new("USA", "PAK"), new("PAK", "USA")], Coded([Mention("USA"), Mention("PAK")], []).Dyads());

    [Fact]
    public void An_act_within_one_country_has_no_dyad() => Assert.Empty(Coded([Mention("PAK", "GOV")], [Mention("PAK", "CVL")]).Dyads());

    [Fact]
    public void An_unknown_side_has_no_dyad() => Assert.Empty(Coded([Mention("PAK")], [Mention("")]).Dyads());

    [Fact]
    public void An_armed_group_stands_under_its_own_key() =>
        Assert.Equal([new("PAK", "ttp")], Coded([Mention("PAK", "MIL")], [Mention("PAK", "REB", "ttp", "group")]).Dyads());

    [Fact]
    public void A_person_stands_under_the_country() =>
        Assert.Equal("PAK", Mention("PAK", "GOV", "imran-khan", "person").Actor.Key);

    [Fact]
    public void The_hash_of_an_article_is_that_of_its_text() =>
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", new Article("id", "abc").Hash);

    [Fact]
    public void Auxiliary_modes_have_wire_names_in_a_fixed_order() =>
        Assert.Equal(["future", "negation"], (AuxiliaryMode.Negation | AuxiliaryMode.Future).ToNames());

    [Fact]
    public void A_period_does_not_contain_its_end()
    {
        var march = new Period(new(2025, 3, 1), new(2025, 4, 1));
        Assert.True(march.Contains(new(2025, 3, 31)));
        Assert.False(march.Contains(new(2025, 4, 1)));
        Assert.Equal(31, march.Days);
    }
}
