using System.Text;
using Entente.Reading.EventFiles;
using Xunit;

namespace Entente.Tests.Reading.EventFiles;

public sealed class CheckTests
{
    public static TheoryData<string> Names => [.. Fixtures.All.Keys];

    static List<Defect> Check(string text, string format) => Check(Encoding.UTF8.GetBytes(text), format);

    static List<Defect> Check(byte[] bytes, string format) =>
        [.. new FileCheck(LayoutFinder.Find(bytes, EventFormats.Find(format)!)!).Check(new MemoryStream(bytes))];

    [Theory, MemberData(nameof(Names))]
    public void A_sound_file_has_no_defects_but_those_of_its_year(string name) =>
        Assert.DoesNotContain(Check(Fixtures.Bytes(name), Fixtures.Format(name).Name), d => !d.IsNote && !(name.Contains("year-2017", StringComparison.Ordinal) && d.Kind == "day")
            && !(name.StartsWith("polecat", StringComparison.Ordinal) && d.Kind == "mode") && !(name == "acled-2019" && d.Kind == "day"));

    public static TheoryData<string, string, int, string> Defects => new()
    {
        { "gdelt-2-events", Fixtures.Gdelt(61) + Fixtures.Gdelt(61, id: 2).Replace("PAKISTAN\t", "", StringComparison.Ordinal), 2, "60 columns, expected 61" },
        { "gdelt-2-events", Fixtures.Gdelt(61) + Fixtures.Gdelt(61, id: 2).Replace("PAKISTAN\t", "PAKISTAN\t\t", StringComparison.Ordinal), 2, "62 columns, expected 61" },
        { "gdelt-2-events", Fixtures.Gdelt(61).Replace("\t33.7\t", "\t33,7\t", StringComparison.Ordinal), 1, "write a decimal point" },
        { "gdelt-2-events", Fixtures.Gdelt(61).Replace("\t20240314\t", "\t2024-03-14\t", StringComparison.Ordinal), 1, "SQLDATE is '2024-03-14', no day" },
        { "gdelt-2-events", Fixtures.Gdelt(61, code: "42"), 1, "a leading zero may be lost" },
        { "gdelt-2-events", Fixtures.Gdelt(61, code: "999"), 1, "no CAMEO code" },
        { "gdelt-2-events", Fixtures.Gdelt(61) + Fixtures.Gdelt(61), 2, "the same as line 1" },
        { "gdelt-2-events", Fixtures.Gdelt(61) + Fixtures.Gdelt(61, code: "043"), 2, "with other content" },
        { "gdelt-2-events", Fixtures.Gdelt(61).Replace("\tPK\tPK01", "\tDE\tDE01", StringComparison.Ordinal), 1, "ISO 3166's for DEU (FIPS: GM)" },
        { "gdelt-2-events", Fixtures.Gdelt(61).Replace("\tPK01\t\t33.7\t73.1\t-3\t20240314", "\tIN01\t\t33.7\t73.1\t-3\t20240314", StringComparison.Ordinal), 1, "division IN01 is not one of" },
        { "gdelt-2-events", Fixtures.Gdelt(61).Replace("\t33.7\t73.1\t-3\t20240314", "\t133.7\t73.1\t-3\t20240314", StringComparison.Ordinal), 1, "exchanged" },
        { "gdelt-2-events", Fixtures.Gdelt(61, day: "20010314").Replace("20010314101500", "20240314101500", StringComparison.Ordinal), 1, "long before" },
        { "gdelt-2-events", Fixtures.Gdelt(61).Replace("\t10\t2\t10\t", "\t1\t2\t10\t", StringComparison.Ordinal), 1, "more publishers than mentions" },
        { "gdelt-2-events", Fixtures.Gdelt(61) + Fixtures.Gdelt(61, id: 2).Replace("\n", "\r\n", StringComparison.Ordinal), 2, "line ends are mixed" },
        { "icews", Fixtures.All["icews"].Replace("Police (Pakistan)", "\"Police (Pakistan)\"", StringComparison.Ordinal), 2, "between quotes" },
        { "icews", Fixtures.All["icews"].Replace("2018-06-01", "6/1/2018", StringComparison.Ordinal), 2, "another style of date" },
        { "icews", Fixtures.All["icews"].Replace("2018-06-01", "1. Juni", StringComparison.Ordinal), 2, "no day" },
        { "acled", Fixtures.All["acled"].Replace("National\",\"Fighters", "National\",\"x\"Fighters", StringComparison.Ordinal), 2, "a quote is opened" },
        { "ucdp-ged", Fixtures.All["ucdp-ged"].Replace(",3,3,2,770,", ",3,1,2,770,", StringComparison.Ordinal), 2, "outside of low and high" },
        { "ucdp-ged", Fixtures.All["ucdp-ged"].Replace(",Clear,1,", ",Clear,4,", StringComparison.Ordinal), 2, "1, 2 and 3" },
        { "plover", "{\"id\": \"a\", \"date\": \"2024-03-14\", \"event\": [\"SING\"]}\n", 1, "no PLOVER type" },
        { "plover", "{\"id\": \"a\", \"event\": [\"AID\"\n", 1, "no JSON object" },
        { "petrarch-xml", "<Sentence date=\"20150314\" id=\"1\" source=\"x\" sentence=\"True\"><Text>It rained.</Text>\n", 1, "not closed" },
    };

    [Theory, MemberData(nameof(Defects))]
    public void A_defect_is_told_with_its_line(string format, string text, int line, string words) =>
        Assert.Contains(Check(text, format), d => d.Line == line && d.Text.Contains(words, StringComparison.Ordinal) && !d.IsNote);

    [Fact]
    public void A_missing_header_and_unknown_columns_are_notes()
    {
        Assert.Contains(Check(Fixtures.Bytes("ucdp-ged no-header"), "ucdp-ged"), d => d.IsNote && d.Text.Contains("header row is missing", StringComparison.Ordinal));
        Assert.Contains(Check(Fixtures.Bytes("polecat excess-names"), "polecat"), d => d.IsNote && d.Text.Contains("'Headline'", StringComparison.Ordinal));
        Assert.Contains(Check(Fixtures.Bytes("gdelt-2-events ragged-last-line"), "gdelt-2-events"), d => d.IsNote && d.Text.Contains("no line end", StringComparison.Ordinal));
    }
}
