using Entente.Coding;

namespace Entente.Tests.Coding.Actors;

/// <summary>A small dictionary with invented persons.</summary>
static class Cast
{
    const string Text = """
        kind	id	name	aliases	codes	wikidata	attributes
        state	PAK	Pakistan	Islamic Republic of Pakistan; adj=Pakistani; people=Pakistani; people=Pakistanis; capital=Islamabad; capital=Karachi@..1959	PAK:	Q843	
        state	IND	India	adj=Indian; people=Indians; capital=New Delhi	IND:	Q668	
        state	USA	United States	US; USA; America; adj=American; people=Americans; capital=Washington; seat=the White House	USA:	Q30	
        state	TUR	Turkey	adj=Turkish; people=Turks; capital=Ankara	TUR:	Q43	
        state	COD	Democratic Republic of the Congo	DRC; ambiguous=Congo; adj=Congolese	COD:	Q974	
        state	COG	Republic of the Congo	ambiguous=Congo	COG:	Q971	
        state	MEX	Mexico	adj=Mexican; people=Mexicans; capital=Mexico City	MEX:	Q96	
        place	abkhazia	Abkhazia	adj=Abkhaz	GEO:PRE		
        place	peshawar	Peshawar		PAK:		
        person	aslam-khattar	Aslam Khattar	Mohammed Aslam Khattar	PAK:LEG:senator@2005..2010-05-01; PAK:GOV:prime minister@2010-06-01..2014-02-28		gender=m
        person	rukhsana-dar	Rukhsana Dar		PAK:GOV:prime minister@2014-03-01..		gender=f
        person	bilal-rana	Bilal Rana		PAK:MIL:army chief@2012-01-01..2015-12-31		gender=m
        person	john-dar	John Dar		USA:GOV:secretary of state@2013..2016		gender=m
        group	northern-front	Northern Front	NFP; al-Shamal Front	PAK:REB@2002..2020-12-31; PAK:GOV@2021-01-01..		
        group	holy-brotherhood	Holy Brotherhood	IHB	IMG:REB		
        organisation	un	United Nations	UN	UNO:		
        organisation	scotland-yard	Scotland Yard		GBR:COP		
        party	pan-mexico	National Action Party	in-country=PAN	MEX:PTY		
        force	nds-india	National Guards	Black Cats	IND:MIL		
        people	kheshi	Kheshi	people=Kheshis	PAK:CVL		
        office		prime minister	premier; PM	:GOV		
        office		president		:GOV		one=yes
        office		army chief	chief of army staff	:MIL		
        office		foreign ministry	ministry of foreign affairs	:GOV		
        office		secretary of state		:GOV		
        office		national guard		:MIL		
        agent		soldier		:MIL		
        agent		army		:MIL		
        agent		accountant		:BUS		
        agent		gunman		:UAF		plural=gunmen
        agent		farmer		:AGR		
        agent		spokesman		:GOV		plural=spokesmen
        agent		militant		:REB		
        agent		commander		:MIL		
        agent		rebel		:REB		
        agent		official		:GOV		
        agent		police	police officer	:COP		plural=police
        agent		victim		:CVL		
        agent		group		:		
        """;

    /// <summary>The dictionary.</summary>
    public static ActorDictionary Dictionary { get; } = ActorDictionary.Of([new("cast.tsv", Text)]);

    /// <summary>Country, sector and identity of a phrase: <c>PAK:GOV aslam-khattar</c>.</summary>
    public static string Resolve(string mention, string date = "2013-05-05", string country = "")
    {
        var actor = new ActorResolver(Dictionary).Resolve(mention, DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture), country).Actor;
        return $"{actor.Country}:{actor.Sector} {actor.Identity}".TrimEnd();
    }
}
