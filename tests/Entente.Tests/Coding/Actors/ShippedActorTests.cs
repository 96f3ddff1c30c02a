using System.Globalization;
using Entente.Coding;
using Xunit;

namespace Entente.Tests.Coding.Actors;

/// <summary>Phrases as news writes them, against the files shipped.</summary>
public sealed class ShippedActorTests
{
    static readonly Lazy<ActorDictionary> Dictionary = new(() => ActorDictionary.Load());

    static readonly Lazy<ActorResolver> Resolver = new(() => new(Dictionary.Value));

    [Theory]
    [InlineData("Pakistani aircraft", "PAK:MIL")]
    [InlineData("NATO aircraft", "IGO:MIL")]
    [InlineData("Indian forces", "IND:MIL")]
    [InlineData("US bombers", "USA:MIL")]
    [InlineData("a suicide bomber", ":REB")]
    [InlineData("Russian agents", "RUS:SPY")]
    [InlineData("Afghan nationals", "AFG:CVL")]
    [InlineData("Afghan deportees", "AFG:REF")]
    [InlineData("the American deputy chief of mission", "USA:GOV")]
    [InlineData("the deputy secretary of state", "USA:GOV")]
    [InlineData("the State Department", "USA:GOV")]
    [InlineData("a State Department spokesman", "USA:GOV")]
    [InlineData("Republican lawmakers", "USA:LEG")]
    [InlineData("the Indian high commissioner", "IND:GOV")]
    [InlineData("his Chinese counterpart", "CHN:GOV")]
    [InlineData("an accountability court in Islamabad", "PAK:JUD")]
    [InlineData("gunmen of Lashkar-e-Taiba", "PAK:REB")]
    [InlineData("Kenya's Coastal Rivers Authority", "KEN:GOV")]
    [InlineData("Ghana's Volta Basin University", "GHA:EDU")]
    [InlineData("a Kenyan president", "KEN:GOV")]
    [InlineData("Ghana's Volta Medical Alliance", "GHA:MED")]
    [InlineData("Egyptian paramilitary units", "EGY:PRM")]
    [InlineData("internally displaced Kenyans", "KEN:REF")]
    [InlineData("Turkish Kurds", "TUR:CVL")]
    [InlineData("the Chilean Mapuche", "CHL:CVL")]
    [InlineData("the Knesset", "ISR:LEG")]
    [InlineData("a Ticonderoga-class cruiser", "USA:MIL")]
    [InlineData("Air France pilots", "FRA:LAB")]
    [InlineData("South America", ":")]
    [InlineData("three armed Afghan men", "AFG:UAF")]
    [InlineData("Afghan men", "AFG:CVL")]
    [InlineData("striking Chilean miners", "CHL:LAB")]
    [InlineData("the former Kenyan trade minister", "KEN:ELI")]
    [InlineData("the previous Kenyan trade minister", "KEN:ELI")]
    public void A_phrase_has_its_country_and_sector(string mention, string code)
    {
        var actor = Resolver.Value.Resolve(mention, new DateOnly(2019, 3, 1)).Actor;
        Assert.Equal(code, $"{actor.Country}:{actor.Sector}");
    }

    [Theory]
    [InlineData("former President Barack Obama", "", "2019-03-01", "USA:ELI")]
    [InlineData("American warplanes", "", "2019-03-01", "USA:MIL")]
    [InlineData("the PAN", "Mexico", "2019-03-01", "MEX:PTY")]
    [InlineData("cyber police", "", "2019-03-01", ":COP")]
    [InlineData("Northern Fleet", "", "2019-03-01", "RUS:MIL")]
    public void The_phrases_of_the_contract_resolve(string mention, string country, string date, string code)
    {
        var actor = Resolver.Value.Resolve(mention, DateOnly.Parse(date, CultureInfo.InvariantCulture), country).Actor;
        Assert.Equal(code, $"{actor.Country}:{actor.Sector}");
    }

    [Theory]
    [InlineData("Ayman al-Zawahiri", "2010-01-01", "al-qaeda")]
    [InlineData("Jens Stoltenberg", "2020-01-01", "nato")]
    [InlineData("Narendra Modi", "2020-01-01", "narendra-modi")]
    public void A_person_of_no_state_stands_for_his_body(string name, string date, string identity)
    {
        var day = DateOnly.Parse(date, CultureInfo.InvariantCulture);
        var mention = new ActorMention(Resolver.Value.Resolve(name, day).Actor, name, new(0, name.Length));
        Assert.Equal(identity, new ArticleActors(Dictionary.Value, day).AsParty(mention).Actor.Identity);
    }

    [Fact]
    public void Entries_that_a_text_names_are_counted()
    {
        var fired = new Entente.Coding.Scoring.FiredEntries(Cast.Dictionary);
        fired.Add("Pakistani soldiers met Aslam Khattar and Indian soldiers.", new DateOnly(2013, 5, 5));
        var rows = fired.ByKind();
        Assert.Contains(("state", 7, 2, 2), rows);
        Assert.Contains(rows, row => row is { Kind: "person", Fired: 1, Times: 1 });
        Assert.Contains(rows, row => row is { Kind: "agent", Fired: 1, Times: 2 });
        Assert.Contains(rows, row => row is { Kind: "group", Fired: 0 });
    }

    [Fact]
    public void A_country_with_the_indefinite_article_is_nobody_in_office() =>
        Assert.Equal("", Resolver.Value.Resolve("a Russian president", new DateOnly(2019, 3, 1)).Actor.Identity);
}
