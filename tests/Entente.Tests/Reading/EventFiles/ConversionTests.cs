using Entente.Reading.EventFiles;
using Xunit;

namespace Entente.Tests.Reading.EventFiles;

public sealed class ConversionTests
{
    static readonly string[] EventFixtures = [.. Fixtures.All.Keys.Where(n => Fixtures.Format(n).What == "events")];

    public static TheoryData<string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (var from in EventFixtures)
            {
                foreach (var to in EventFormats.All.Where(f => f.What == "events" && f != Fixtures.Format(from)))
                {
                    pairs.Add(from, to.Name);
                }
            }

            return pairs;
        }
    }

    [Theory, MemberData(nameof(Pairs))]
    public void Every_value_is_carried_translated_or_listed_as_lost(string from, string to)
    {
        var records = Fixtures.Records(Fixtures.Bytes(from)).Where(r => r.Part == RecordPart.Row).ToList();
        var converter = new Converter(EventFormats.Find(to)!);
        records.ForEach(r => converter.Convert(r));

        var values = records.SelectMany(r => r.Cells).Where(c => !c.IsMissing).GroupBy(c => c.Name).ToDictionary(g => g.Key, g => g.LongCount());
        Assert.Equal(values.OrderBy(v => v.Key, StringComparer.Ordinal), converter.Report.Columns
            .Select(c => KeyValuePair.Create(c.Column, c.AsItWas + c.Translated + c.Lost)).OrderBy(v => v.Key, StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Pairs))]
    public void What_is_said_to_be_carried_as_it_was_stands_in_the_other_file(string from, string to)
    {
        var target = EventFormats.Find(to)!;
        foreach (var record in Fixtures.Records(Fixtures.Bytes(from)).Where(r => r.Part == RecordPart.Row))
        {
            var converter = new Converter(target);
            byte[] written = [.. converter.Begin(), .. converter.Convert(record), .. converter.End()];
            var layout = LayoutFinder.Find(written, target)!;
            var back = EventRecords.Read(new MemoryStream(written), layout).Last(r => r.Part == RecordPart.Row);

            Assert.Equal("", back.Problem);
            foreach (var (column, asItWas, _, _) in converter.Report.Columns.Where(c => c.AsItWas > 0))
            {
                var told = record.Cells.First(c => c.Name == column);
                var carried = back.Cells.Where(c => c.Meaning == told.Meaning).Select(c => c.Value).ToList();
                Assert.True(carried.Contains(told.Value), $"{column} = {told.Value} of {from} in {to}: {string.Join(" | ", carried)}");
            }
        }
    }

    [Fact]
    public void Codes_are_translated_by_the_tables()
    {
        var row = Fixtures.Records(Fixtures.Bytes("gdelt-2-events"))[1];
        var line = System.Text.Encoding.UTF8.GetString(new Converter(EventFormats.Find("plover")!).Convert(row));

        Assert.Contains("\"event\":[\"ASSAULT\"]", line, StringComparison.Ordinal);
        Assert.Contains("\"cameo\":\"190\"", line, StringComparison.Ordinal);
        Assert.Contains("\"quad_code\":4", line, StringComparison.Ordinal);
        Assert.Contains("\"code\":\"PAK\"", line, StringComparison.Ordinal);
        Assert.Contains("\"country_code\":\"PAK\"", line, StringComparison.Ordinal);
        Assert.Contains("\"date\":\"2024-03-14\"", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Goldstein_value_does_not_pass_for_a_PLOVER_score()
    {
        var converter = new Converter(EventFormats.Find("plover")!);
        converter.Convert(Fixtures.Records(Fixtures.Bytes("icews")).Single(r => r.Part == RecordPart.Row));
        Assert.Contains(converter.Report.Columns, c => c == ("Intensity", 0, 0, 1));
    }
}
