using Entente.Coding;
using Xunit;

namespace Entente.Tests.Coding.Places;

public sealed class PlaceFinderTests
{
    static readonly ActorDictionary Dictionary = ActorDictionary.Of(
        [new("a.tsv", """
            kind	id	name	aliases	codes	wikidata	attributes
            state	AFG	Afghanistan	adj=Afghan; capital=Kabul	AFG:	Q889	
            place	kandahar	Kandahar	Qandahar province	AFG:		type=province; lat=31.6; lon=65.7
            place	panjwai	Panjwai	Panjwa'i	AFG:		type=district; lat=31.5; lon=65.4; province=Kandahar
            """)]);

    [Fact]
    public void A_place_that_hangs_on_the_act_goes_before_one_elsewhere()
    {
        var place = Find("In|ADP|case|2 Kabul|PROPN|obl|3 said:say|VERB|root|0 rebels|NOUN|nsubj|5 attacked:attack|VERB|ccomp|3 in|ADP|case|7 Panjwai|PROPN|obl|5", 4);
        Assert.Equal(("Panjwai", "AFG", "Kandahar", 31.5), (place?.Name, place?.Country, place?.Province, place?.Latitude));
    }

    [Fact]
    public void A_place_that_is_the_subject_is_no_place_of_the_act() =>
        Assert.Null(Find("Kabul|PROPN|nsubj|2 attacked:attack|VERB|root|0 rebels|NOUN|obj|2", 1));

    [Fact]
    public void An_unknown_district_has_the_province_named_beside_it()
    {
        var place = Find(
            "Rebels|NOUN|nsubj|2 attacked:attack|VERB|root|0 in|ADP|case|5 Zangabad|PROPN|compound|5 village|NOUN|obl|2 ,|PUNCT|punct|8 Kandahar|PROPN|compound|8 province|NOUN|appos|5", 1);
        Assert.Equal(("Zangabad", "city", "Kandahar", "AFG"), (place?.Name, place?.Feature, place?.Province, place?.Country));
    }

    [Fact]
    public void The_act_s_own_modifier_is_its_place()
    {
        var place = Find("The|DET|det|3 Kabul|PROPN|compound|3 bombing|NOUN|nsubj|4 shocked:shock|VERB|root|0 many|NOUN|obj|4", 2);
        Assert.Equal(("Kabul", "city"), (place?.Name, place?.Feature));
    }

    static Place? Find(string words, int trigger) => new PlaceFinder(Dictionary).Find(Trees.Read(words), trigger, "");
}
