using Entente.Reading.EventFiles;
using Xunit;

namespace Entente.Tests.Reading.EventFiles;

/// <summary>What holds for every record of every format, checked over generated ones.</summary>
public sealed class ConversionPropertyTests
{
    const int Records = 10;

    static readonly string[] Sources = [.. Fixtures.All.Keys.Where(n => Fixtures.Format(n).What == "events" && !n.Contains(' ', StringComparison.Ordinal)), "plover full"];

    public static TheoryData<string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (var from in Sources)
            {
                foreach (var to in EventFormats.All.Where(f => f.What == "events" && f != Fixtures.Format(from)))
                {
                    pairs.Add(from, to.Name);
                }
            }

            return pairs;
        }
    }

    public static TheoryData<string> From => [.. Sources];

    [Theory, MemberData(nameof(From))]
    public void A_generated_record_is_written_and_read_as_it_is(string from)
    {
        foreach (var record in Generated(from))
        {
            var header = Fixtures.Records(Fixtures.Bytes(from)).TakeWhile(r => r.Part != RecordPart.Row).ToList();
            var bytes = Fixtures.Write([.. header, record]);
            var layout = LayoutFinder.Find(Fixtures.Bytes(from))!;
            var back = EventRecords.Read(new MemoryStream(bytes), layout).ToList();

            Assert.Equal(bytes, Fixtures.Write(back));
            Assert.Equal(record.Cells.Select(c => c.Value), back[^1].Cells.Select(c => c.Value));
        }
    }

    [Theory, MemberData(nameof(Pairs))]
    public void Each_value_of_a_generated_record_has_one_fate_and_the_fate_is_true(string from, string to)
    {
        var target = EventFormats.Find(to)!;
        foreach (var record in Generated(from))
        {
            var (fates, written) = Convert(record, target);
            var values = record.Cells.Where(c => !c.IsMissing).ToList();
            Assert.Equal(values.GroupBy(c => c.Name).ToDictionary(g => g.Key, g => g.LongCount()), fates.ToDictionary(f => f.Column, f => f.AsItWas + f.Translated + f.Lost));

            var back = EventRecords.Read(new MemoryStream(written), LayoutFinder.Find(written, target)!).Last(r => r.Part == RecordPart.Row);
            Assert.Equal("", back.Problem);
            foreach (var (column, asItWas, _, lost) in fates)
            {
                var told = record.Cells.First(c => c.Name == column && !c.IsMissing);
                Assert.True(asItWas == 0 || back.Cells.Any(c => c.Meaning == told.Meaning && c.Value == told.Value), $"{column} = {told.Value} is not in {to} as it was: {back}");
                Assert.True(lost == 0 || Without(record, column, target).SequenceEqual(written), $"{column} = {told.Value} is listed as lost, and {to} is another without it: {back}");
            }
        }
    }

    [Theory, MemberData(nameof(Pairs))]
    public void Without_all_that_is_listed_as_lost_the_other_file_is_the_same(string from, string to)
    {
        var target = EventFormats.Find(to)!;
        foreach (var record in Generated(from).Take(5))
        {
            var (fates, written) = Convert(record, target);
            var kept = fates.Where(f => f.Lost == 0).Select(f => f.Column).ToHashSet(StringComparer.Ordinal);
            var bare = Enumerable.Range(0, record.Cells.Count).Where(i => !kept.Contains(record.Cells[i].Name)).Aggregate(record, (r, i) => r.With(i, ""));
            Assert.Equal(written, Convert(bare, target).Written);
        }
    }

    static IEnumerable<FileRecord> Generated(string from)
    {
        var fixture = Fixtures.Records(Fixtures.Bytes(from)).First(r => r.Part == RecordPart.Row);
        var generator = new GeneratedRecords(from.Length * 31);
        return Enumerable.Range(0, Records).Select(_ => generator.Like(fixture));
    }

    static (IReadOnlyList<(string Column, long AsItWas, long Translated, long Lost)> Fates, byte[] Written) Convert(FileRecord record, EventFormat target)
    {
        var converter = new Converter(target);
        byte[] written = [.. converter.Begin(), .. converter.Convert(record), .. converter.End()];
        return ([.. converter.Report.Columns], written);
    }

    static byte[] Without(FileRecord record, string column, EventFormat target) =>
        Convert(Enumerable.Range(0, record.Cells.Count).Where(i => record.Cells[i].Name == column).Aggregate(record, (r, i) => r.With(i, "")), target).Written;
}
