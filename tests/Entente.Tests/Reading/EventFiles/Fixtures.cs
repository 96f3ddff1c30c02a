using System.Text;
using Entente.Reading.EventFiles;

namespace Entente.Tests.Reading.EventFiles;

/// <summary>A small file of each format and variant, written for these tests; no real data.</summary>
static class Fixtures
{
    /// <summary>The files by name; the name up to the first blank is the format's.</summary>
    public static readonly Dictionary<string, string> All = new(StringComparer.Ordinal)
    {
        ["gdelt-2-events"] = Gdelt(61) + Gdelt(61, id: 700000002, code: "190", source: "PAKREBTTP"),
        ["gdelt-1-events"] = Gdelt(58),
        ["gdelt-1-events-57"] = Gdelt(57),
        ["gdelt-2-events windows-line-ends"] = Gdelt(61).Replace("\n", "\r\n", StringComparison.Ordinal),
        ["gdelt-2-events ragged-last-line"] = Gdelt(61) + Gdelt(61, id: 700000002).TrimEnd('\n'),
        ["gdelt-2-mentions"] = "700000001\t20240314101500\t20240314101500\t1\texample.org\thttps://example.org/a\t3\t-1\t210\t250\t1\t50\t3100\t-2.5\t\t\n",
        ["gdelt-gkg-2.1"] = string.Join('\t', Enumerable.Range(0, 27).Select(i => i switch { 0 => "20240314101500-1", 1 => "20240314101500", 2 => "1", 3 => "example.org", 4 => "https://example.org/a", 7 => "TAX_FNCACT;LEADER;", 15 => "-2.5,1.2,3.7,4.9,20,0,410", _ => "" })) + "\n",
        ["gdelt-gkg-1"] = "DATE\tNUMARTS\tCOUNTS\tTHEMES\tLOCATIONS\tPERSONS\tORGANIZATIONS\tTONE\tCAMEOEVENTIDS\tSOURCES\tSOURCEURLS\n20240314\t2\tKILL#3##1#Pakistan#PK#PK#30#70#PK;\tKILL;TERROR\t1#Pakistan#PK#PK#30#70#PK\tjane example\texample party\t-2.5,1,3,4,20,0\t700000001,700000002\texample.org\thttps://example.org/a\n",
        ["gdelt-gkg-1-counts"] = "DATE\tNUMARTS\tCOUNTTYPE\tNUMBER\tOBJECTTYPE\tGEO_TYPE\tGEO_FULLNAME\tGEO_COUNTRYCODE\tGEO_ADM1CODE\tGEO_LAT\tGEO_LONG\tGEO_FEATUREID\tCAMEOEVENTIDS\tSOURCES\tSOURCEURLS\n20240314\t1\tKILL\t3\tsoldiers\t1\tPakistan\tPK\tPK\t30\t70\tPK\t700000001\texample.org\thttps://example.org/a\n",
        ["icews"] = Icews + "40000001\t2018-06-01\tArmed Rebel (Pakistan)\tInsurgents\tPakistan\tUse conventional military force\t190\t-10\tPolice (Pakistan)\tPolice,Government\tPakistan\t50000001\t2\tFrontier Wire\tQuetta\tNA\tBalochistan\tPakistan\t30.1841\t67.0014\n",
        ["icews year-2017"] = Icews.Replace("CAMEO Code\t", "", StringComparison.Ordinal) + "40000001\t6/1/2017\tIndia\tNULL\tIndia\tMake a visit\t1.9\tNepal\tNULL\tNepal\t50000001\t2\tFrontier Wire\tKathmandu\tNA\tNA\tNepal\t27.7\t85.3\n",
        ["icews-text"] = IcewsText + "40000001\t2021-06-01\tIndia\tNULL\tIndia\tMake a visit\t042\t1.9\tNepal\tNULL\tNepal\t50000001\t2\tIndia's envoy said \"talks\" went on.\tFrontier Wire\tfeed\tEnvoy visits\tKathmandu\tNA\tNA\tNepal\t27.7\t85.3\t1\t2\n",
        ["polecat"] = Polecat + PolecatRow + "\n",
        ["polecat excess-names"] = Polecat.Replace("Event Intensity", "Intensity", StringComparison.Ordinal).Replace("\tVersion", "\tVersion\tHeadline", StringComparison.Ordinal) + PolecatRow + "\tAn envoy's \"day\"\n",
        ["acled"] = "\"event_id_cnty\",\"event_date\",\"year\",\"time_precision\",\"disorder_type\",\"event_type\",\"sub_event_type\",\"actor1\",\"assoc_actor_1\",\"inter1\",\"actor2\",\"assoc_actor_2\",\"inter2\",\"interaction\",\"civilian_targeting\",\"iso\",\"region\",\"country\",\"admin1\",\"admin2\",\"admin3\",\"location\",\"latitude\",\"longitude\",\"geo_precision\",\"source\",\"source_scale\",\"notes\",\"fatalities\",\"tags\",\"timestamp\"\n"
            + "\"PAK10607\",2022-06-30,2022,1,\"Political violence\",\"Battles\",\"Armed clash\",\"TTP: Tehreek-i-Taliban Pakistan\",NA,2,\"Police Forces of Pakistan (2018-2022)\",NA,1,12,\"\",586,\"South Asia\",\"Pakistan\",\"Khyber Pakhtunkhwa\",\"Bannu\",NA,\"Bannu\",32.9861,70.6042,1,\"Frontier Wire; Example Post\",\"National\",\"Fighters fired on a post, and said \"\"more\"\" would come.\nTwo died.\",2,\"\",1657041386\n",
        ["acled-2019"] = "data_id,iso,event_id_cnty,event_id_no_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,timestamp,iso3\n"
            + "9000001,586,PAK9001,9001,30 June 2020,2020,1,Protests,Peaceful protest,Protesters (Pakistan),,6,,,0,60,South Asia,Pakistan,Sindh,Karachi,,Karachi,24.86,67.01,1,Frontier Wire,National,\"Teachers, about 50, marched.\",0,1594000000,PAK\n",
        ["acled-africa"] = "GWNO,EVENT_ID_CNTY,EVENT_ID_NO_CNTY,EVENT_DATE,YEAR,TIME_PRECISION,EVENT_TYPE,ACTOR1,ALLY_ACTOR_1,INTER1,ACTOR2,ALLY_ACTOR_2,INTER2,INTERACTION,COUNTRY,ADMIN1,ADMIN2,ADMIN3,LOCATION,LATITUDE,LONGITUDE,GEO_PRECISION,SOURCE,NOTES,FATALITIES\n"
            + "475,NIG123,123,31/12/2016,2016,1,Battle-No change of territory,Boko Haram,,2,Military Forces of Nigeria (2015-),,1,12,Nigeria,Borno,Konduga,,Konduga,11.65,13.42,1,Frontier Wire,Fighting near the town.,3\n",
        ["ucdp-ged"] = Ucdp + UcdpRow,
        ["ucdp-ged no-header"] = UcdpRow + UcdpRow.Replace("500001,", "500002,", StringComparison.Ordinal),
        ["phoenix"] = "40001_1\t20150314\t2015\t3\t14\tPAKGOV\tPAK\tGOV\t\tAFG\tAFG\t\t\t042\t04\t1\t1.9\t\t34.5\t69.2\tKabul\tKabol\tAFG\t3\thttps://example.org/a\texample\n",
        ["petrarch-events"] = "20150314\tPAKGOV\tAFGREBTAL\t190\tEX_1;EX_2\thttps://example.org/a\texample\n",
        ["petrarch-xml"] = "<?xml version=\"1.0\"?>\n<Sentences>\n<Sentence date=\"20150314\" id=\"EX_1\" source=\"example\" sentence=\"True\">\n<Text>\nPakistan &amp; Afghanistan held talks.\n</Text>\n<Parse>\n(ROOT (S (NP (NNP PAKISTAN))))\n</Parse>\n</Sentence>\n<Sentence date = \"20150315\" id='EX_2' source=\"example\" sentence=\"True\"><Text>It rained.</Text></Sentence>\n</Sentences>\n",
        ["plover"] = "{\"id\": \"x-1\", \"date\": \"2024-03-14\", \"actor\": [{\"code\": \"PAK\", \"sector\": \"GOV\", \"identifier_text\": \"\"}], \"recipient\": [{\"code\":\"IND\"}],\t\"event\": [\"SANCTION\"], \"mode\": [\"discontinue\"], \"context\": [\"economic\", \"diplomatic\"], \"quad_code\": 4, \"event_scale\": -6.0, \"size\": {\"dead\": 0}, \"own field\": [1, {\"deep\": \"\\u00e9\"}]}\n",
        ["plover full"] = "{\"id\": \"x-2\", \"date\": \"2024-03-14\", \"enddate\": \"2024-03-15\", \"actor\": [{\"code\": \"PAK\", \"sector\": \"GOV\", \"identifier_text\": \"Government of Pakistan\", \"entity_text\": \"Islamabad\", \"identifier_id\": \"Q1\", \"office\": \"minister\"}], \"recipient\": [{\"code\": \"IND\", \"sector\": \"GOV\", \"identifier_text\": \"India\", \"entity_text\": \"Delhi\"}], \"event\": [\"CONSULT\"], \"mode\": [\"visit\"], \"context\": [\"diplomatic\"], \"quad_code\": 1, \"event_scale\": 2.5, \"cameo\": \"042\", \"document\": \"d1\", \"auxiliary\": [], \"confidence\": 0.5, \"text\": \"An envoy came.\", \"text_info\": {\"sequence\": 2}, \"link\": \"https://example.org/a\", \"cite_info\": {\"publication\": \"Wire\", \"title\": \"T\", \"language\": \"en\"}, \"size\": {\"dead\": 1, \"injured\": 2}, \"event_loc\": {\"extracted_place\": \"the capital\", \"resolved_place\": \"Islamabad\", \"geonameid\": \"1176615\", \"lat\": 33.7, \"lon\": 73.1, \"city\": \"Islamabad\", \"country_code\": \"PAK\"}, \"coder\": \"entente\"}\n",
    };

    const string Icews = "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude\n";

    const string IcewsText = "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tEvent Sentence\tPublisher\tSource\tHeadline\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude\tProductID\tHoldingID\n";

    const string Polecat = "Event ID\tEvent Date\tEvent Type\tEvent Mode\tEvent Intensity\tQuad Code\tContexts\tActor Name\tActor Country\tActor COW\tPrimary Actor Sector\tActor Sectors\tActor Title\tActor Name Raw\tWikipedia Actor ID\tRecipient Name\tRecipient Country\tRecipient COW\tPrimary Recipient Sector\tRecipient Sectors\tRecipient Title\tRecipient Name Raw\tWikipedia Recipient ID\tPlacename\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude\tGeoNames ID\tRaw Placename\tFeature Type\tSource\tPublication Date\tStory People\tStory Organizations\tStory Locations\tLanguage\tVersion\n";

    const string PolecatRow = "20230103-7-ab\t2023-01-02\tASSAULT\tassassinate\t-9.5\tMATERIAL CONFLICT\tmilitary; terrorism\tTehrik-i-Taliban Pakistan\tPAK\t770\tREB\tREB\tNone\tTaliban's fighters\tNone\tNone\tPAK\t770\tCOP\tCOP\tNone\tpolice\tNone\tBannu\tBannu\tNone\tKhyber Pakhtunkhwa\tPAK\t32.98\t70.60\t1183880\tBannu\tPPL\tFrontier Wire\t2023-01-03\tNone\tNone\tBannu\ten\tV1";

    const string Ucdp = "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob\n";

    const string UcdpRow = "500001,PAK-2016-1-1,2016,1,Clear,1,1,1,Pakistan: Government,1,1,Government of Pakistan - TTP,1,1,Government of Pakistan,2,2,TTP,1,\"Frontier Wire, 2016-05-02\",Frontier Wire,2016-05-02,\"Clash, three dead\",police,1,Bannu town,Bannu,Khyber Pakhtunkhwa,Bannu,32.98,70.6,POINT (70.6 32.98),177000,Pakistan,770,Asia,1,1,2016-05-01 00:00:00.000,2016-05-01 00:00:00.000,1,2,0,0,3,3,2,770,\n";

    public static byte[] Bytes(string name) => Encoding.UTF8.GetBytes(All[name]);

    public static EventFormat Format(string name) => EventFormats.Find(name.Split(' ')[0])!;

    public static List<FileRecord> Records(byte[] bytes) =>
        [.. EventRecords.Read(new MemoryStream(bytes), LayoutFinder.Find(bytes) ?? throw new InvalidOperationException("no format is recognised"))];

    public static byte[] Write(IEnumerable<FileRecord> records)
    {
        using var stream = new MemoryStream();
        foreach (var record in records)
        {
            record.WriteTo(stream);
        }

        return stream.ToArray();
    }

    /// <summary>One row of GDELT events with 61, 58 or 57 columns.</summary>
    public static string Gdelt(int columns, long id = 700000001, string code = "042", string source = "PAKGOV", string target = "USA", string day = "20240314")
    {
        var adm2 = columns == 61;
        string[] Geo(string name, string country) => adm2 ? ["4", name, country, country + "01", "", "33.7", "73.1", "-3"] : ["4", name, country, country + "01", "33.7", "73.1", "-3"];
        string[] cells =
        [
            id.ToString(System.Globalization.CultureInfo.InvariantCulture), day, day[..6], day[..4], day[..4] + ".2000",
            source, "PAKISTAN", source[..3], "", "", "", "", source[3..] is { Length: >= 3 } type ? type[..3] : "", "", "",
            target, "UNITED STATES", "USA", "", "", "", "", "", "", "",
            "1", code, code[..Math.Min(3, code.Length)], code[..2], "1", "1.9", "10", "2", "10", "-1.50",
            .. Geo("Islamabad, Islamabad, Pakistan", "PK"), .. Geo("Washington, District of Columbia, United States", "US"), .. Geo("Islamabad, Islamabad, Pakistan", "PK"),
            adm2 ? day + "101500" : day, "https://www.example.org/news/1",
        ];
        return string.Join('\t', cells[..columns]) + "\n";
    }
}
