using Entente.Coding;
using Xunit;

namespace Entente.Tests.Events;

public sealed class CrosswalkTests
{
    [Fact]
    public void Every_CAMEO_code_but_statements_has_a_type_and_a_mode_of_it()
    {
        Assert.Equal(312, CameoCode.All.Count);
        Assert.All(CameoCode.All.Where(c => !c.Code.StartsWith("01", StringComparison.Ordinal)), c => Assert.True(c.Type is { } type && Ontology.IsMode(type, c.Mode), $"{c.Code} {c.Type} {c.Mode}"));
        Assert.All(CameoCode.All.Where(c => c.Code.StartsWith("01", StringComparison.Ordinal)), c => Assert.Null(c.Type));
    }

    [Fact]
    public void Every_PLOVER_type_and_mode_has_a_CAMEO_code_that_exists() =>
        Assert.All(Ontology.All, e => Assert.NotNull(CameoCode.Find(CameoCode.OfEvent(e.Type, e.Mode))));

    [Fact]
    public void Quad_classes_follow_their_schemes()
    {
        Assert.Equal((1, 2, 3, 4, 0), (CameoCode.QuadClassOf("042"), CameoCode.QuadClassOf("071"), CameoCode.QuadClassOf("112"), CameoCode.QuadClassOf("190"), CameoCode.QuadClassOf("")));
        Assert.NotEqual(CameoCode.QuadClassOf("020"), (int)Ontology.QuadClassOf(CameoCode.Find("020")!.Type!.Value));
    }

    [Theory]
    [InlineData("FIGHT", "", EventType.Assault, "")]
    [InlineData("ASSAULT", "assassinate", EventType.Assault, "targeted")]
    [InlineData("DISAPPROVE", "", EventType.Accuse, "disapprove")]
    [InlineData("CONSULT", "visit", EventType.Consult, "visit")]
    [InlineData("RETREAT", "ease", EventType.Retreat, "")]
    public void Labels_of_other_years_are_read_as_todays(string type, string mode, EventType expected, string expectedMode)
    {
        Assert.True(Crosswalk.TryPlover(type, mode, out var known, out var knownMode));
        Assert.Equal((expected, expectedMode), (known, knownMode));
    }

    [Fact]
    public void The_table_of_countries_has_no_errors() => Assert.Empty(CountryCodes.Problems("countries.tsv", CountryCodes.ShippedTable()));

    [Fact]
    public void The_validator_of_countries_names_file_and_line() =>
        Assert.Equal(["c.tsv(2): 'pak' is not an ISO alpha-3 code", "c.tsv(2): 'x' is not a number"], CountryCodes.Problems("c.tsv", "iso3\npak\tPK\t586\tPK\tx\t770\tPAK\tPakistan\n"));

    [Fact]
    public void FIPS_and_ISO_are_not_mixed_up()
    {
        Assert.Equal("AUS", CountryCodes.ToIso3(CountryScheme.Fips, "AS"));
        Assert.Equal("AUT", CountryCodes.ToIso3(CountryScheme.Fips, "AU"));
        Assert.Equal("CHN", CountryCodes.ToIso3(CountryScheme.Fips, "CH"));
        Assert.Equal("CHE", CountryCodes.ToIso3(CountryScheme.Iso2, "CH"));
        Assert.Equal("ROU", CountryCodes.ToIso3(CountryScheme.Cameo, "ROM"));
    }

    [Fact]
    public void Numbers_change_with_states()
    {
        Assert.Equal(("260", "255"), (CountryCodes.Translate(CountryScheme.Iso3, "DEU", CountryScheme.Cow, new(1985, 1, 1)), CountryCodes.Translate(CountryScheme.Iso3, "DEU", CountryScheme.Cow, new(2000, 1, 1))));
        Assert.Equal(("345", "340"), (CountryCodes.Translate(CountryScheme.Iso3, "SRB", CountryScheme.GleditschWard, new(2000, 1, 1)), CountryCodes.Translate(CountryScheme.Iso3, "SRB", CountryScheme.GleditschWard, new(2010, 1, 1))));
    }

    [Fact]
    public void Every_country_translates_to_itself_and_back() => Assert.All(CountryCodes.All, iso =>
    {
        foreach (var scheme in Enum.GetValues<CountryScheme>())
        {
            var code = CountryCodes.Translate(CountryScheme.Iso3, iso, scheme);
            Assert.True(code.Length == 0 || CountryCodes.ToIso3(scheme, code) == iso, $"{iso} {scheme} {code}");
        }
    });

    [Fact]
    public void Every_group_of_CAMEO_is_an_identity_of_the_actor_files()
    {
        var dictionary = ActorDictionary.Load();
        Assert.All(SectorCodes.AllGroups, g => Assert.NotNull(dictionary.Find(g.Identity)));
    }

    [Fact]
    public void The_sector_of_several_is_the_most_telling_one()
    {
        Assert.Equal("REB", SectorCodes.ToPlover("icews", ["Government", "Insurgents"]).Sector);
        Assert.Equal("MIL", SectorCodes.ToPlover("icews", ["Executive", "Military"]).Sector);
        Assert.Equal(("", "UNO"), SectorCodes.ToPlover("cameo", ["UNO"]));
    }
}
