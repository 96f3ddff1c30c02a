using Entente.Coding;
using Xunit;

namespace Entente.Tests.Coding.Actors;

public sealed class ActorResolverTests
{
    [Theory]
    [InlineData("Pakistan", "PAK: PAK")]
    [InlineData("the Pakistanis", "PAK: PAK")]
    [InlineData("Islamabad", "PAK:GOV PAK")]
    [InlineData("Karachi", "")]
    [InlineData("the White House", "USA:GOV USA")]
    [InlineData("U.S.", "USA: USA")]
    [InlineData("us", ":UNK")]
    [InlineData("ISLAMABAD", "PAK:GOV PAK")]
    [InlineData("turkey", "TUR: TUR")]
    public void A_state_is_known_by_its_names_and_its_government_by_capital_and_seat(string mention, string actor) =>
        Assert.Equal(actor.Length > 0 ? actor : ":", Cast.Resolve(mention));

    [Fact]
    public void A_capital_counts_only_while_it_was_one() => Assert.Equal("PAK:GOV PAK", Cast.Resolve("Karachi", "1955-01-01"));

    [Theory]
    [InlineData("2004-01-01", "PAK: aslam-khattar")]
    [InlineData("2006-01-01", "PAK:LEG aslam-khattar")]
    [InlineData("2010-06-01", "PAK:GOV aslam-khattar")]
    [InlineData("2014-02-28", "PAK:GOV aslam-khattar")]
    [InlineData("2020-01-01", "PAK:ELI aslam-khattar")]
    public void A_person_has_the_office_of_the_day(string date, string actor) => Assert.Equal(actor, Cast.Resolve("Aslam Khattar", date));

    [Theory]
    [InlineData("the Pakistani prime minister", "2013-05-05", "PAK:GOV aslam-khattar")]
    [InlineData("Pakistan's prime minister", "2016-05-05", "PAK:GOV rukhsana-dar")]
    [InlineData("the premier of Pakistan", "2014-03-01", "PAK:GOV rukhsana-dar")]
    [InlineData("Pakistan's chief of army staff", "2013-05-05", "PAK:MIL bilal-rana")]
    [InlineData("Pakistan's former prime minister", "2016-05-05", "PAK:ELI")]
    [InlineData("the Indian prime minister", "2013-05-05", "IND:GOV")]
    public void An_office_belongs_to_whoever_held_it(string mention, string date, string actor) => Assert.Equal(actor, Cast.Resolve(mention, date));

    [Theory]
    [InlineData("Prime Minister Khattar", "2013-05-05", "PAK:GOV aslam-khattar")]
    [InlineData("Secretary of State Dar", "2014-05-05", "USA:GOV john-dar")]
    [InlineData("Prime Minister Dar", "2014-05-05", "PAK:GOV rukhsana-dar")]
    [InlineData("former prime minister Khattar", "2020-05-05", "PAK:ELI aslam-khattar")]
    [InlineData("Mohamed Aslam Khattar", "2013-05-05", "PAK:GOV aslam-khattar")]
    [InlineData("Iqbal Khattar", "2013-05-05", ":")]
    public void A_last_name_needs_its_title_and_a_first_name_must_agree(string mention, string date, string actor) =>
        Assert.Equal(actor, Cast.Resolve(mention, date));

    [Theory]
    [InlineData("former Pakistani prime minister Aslam Khattar", "PAK:ELI aslam-khattar", "2019-01-01")]
    [InlineData("Bilal Rana, Pakistan's army chief", "PAK:MIL bilal-rana", "2013-05-05")]
    [InlineData("Pakistan's army chief, Bilal Rana", "PAK:MIL bilal-rana", "2013-05-05")]
    [InlineData("Karim Unknown, Pakistan's army chief", "PAK:MIL", "2018-05-05")]
    [InlineData("Indian Foreign Ministry spokesman Arun Unknown", "IND:GOV", "2013-05-05")]
    public void Name_title_and_nationality_are_put_together(string mention, string actor, string date) => Assert.Equal(actor, Cast.Resolve(mention, date));

    [Theory]
    [InlineData("American soldiers", "USA:MIL")]
    [InlineData("soldiers of the Pakistani army", "PAK:MIL")]
    [InlineData("a group of masked gunmen", ":UAF")]
    [InlineData("several of the farmers in Mexico", "MEX:AGR")]
    [InlineData("army accountant", ":MIL")]
    [InlineData("rebel commander", ":REB")]
    [InlineData("targets in Turkey", "TUR:")]
    [InlineData("ordinary Pakistanis", "PAK:CVL")]
    [InlineData("the Mexican National Guard", "MEX:MIL")]
    [InlineData("Mexico's National Guards", "MEX:MIL")]
    [InlineData("Peshawar police", "PAK:COP")]
    [InlineData("Islamabad police", "PAK:COP")]
    [InlineData("a Peshawar-based militant", "PAK:REB")]
    [InlineData("Indian-backed rebels in Pakistan", "PAK:REB")]
    [InlineData("anti-Turkish rebels", ":REB")]
    [InlineData("Abkhazia", "GEO:PRE abkhazia")]
    [InlineData("the Kheshis", "PAK:CVL kheshi")]
    public void A_generic_phrase_takes_its_sector_from_the_noun_and_its_country_from_round_it(string mention, string actor) =>
        Assert.Equal(actor, Cast.Resolve(mention));

    [Theory]
    [InlineData("a Northern Front commander", "PAK:REB northern-front")]
    [InlineData("Northern Front gunmen", "PAK:REB northern-front")]
    [InlineData("a spokesman for the Northern Front", "PAK:REB northern-front")]
    [InlineData("the Shamal Front", ":")]
    [InlineData("Al Shamal Front", "PAK:REB northern-front")]
    [InlineData("victims of the Northern Front", "PAK:CVL")]
    [InlineData("UN soldiers", "UNO:MIL un")]
    public void A_named_group_is_meant_by_its_members_but_not_by_its_victims(string mention, string actor) => Assert.Equal(actor, Cast.Resolve(mention));

    [Fact]
    public void A_group_in_power_is_the_government() => Assert.Equal("PAK:GOV northern-front", Cast.Resolve("Northern Front", "2022-01-01"));

    [Theory]
    [InlineData("the PAN", "Mexico", "MEX:PTY pan-mexico")]
    [InlineData("the PAN", "", ":")]
    [InlineData("gunmen", "Pakistan", "PAK:UAF")]
    [InlineData("the foreign ministry", "IND", "IND:GOV")]
    [InlineData("Congo", "Democratic Republic of the Congo", "COD: COD")]
    public void The_country_in_focus_decides_what_the_words_leave_open(string mention, string country, string actor) =>
        Assert.Equal(actor, Cast.Resolve(mention, country: country));

    [Fact]
    public void Words_that_name_nobody_are_said_to_do_so()
    {
        var resolution = new ActorResolver(Cast.Dictionary).Resolve("the weather", null);
        Assert.False(resolution.IsResolved);
        Assert.Equal(0, resolution.Confidence);
        Assert.NotEmpty(resolution.Reason);
    }
}
