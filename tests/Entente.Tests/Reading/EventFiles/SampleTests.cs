using Entente.Reading.EventFiles;
using Xunit;

namespace Entente.Tests.Reading.EventFiles;

/// <summary>Samples of real event files, where the development data are there.</summary>
public sealed class SampleTests
{
    const int RowsChanged = 20;

    public static TheoryData<string, string> Samples => new()
    {
        { "acled_old_dummy.csv", "acled" },
        { "events.2018.sample.tab", "icews" },
        { "gdelt/20161013151500.export.CSV", "gdelt-2-events" },
        { "gdelt/20141124.export.CSV.zip", "gdelt-1-events" },
        { "gdelt/mentions-2015.csv", "gdelt-2-mentions" },
    };

    [Theory, MemberData(nameof(Samples))]
    public void A_sample_is_written_byte_for_byte_and_a_changed_field_changes_just_its_own_bytes(string name, string format)
    {
        var path = Path.Combine(Repository.Data, "samples", name);
        Assert.SkipUnless(File.Exists(path), $"The sample is not there: {path}. Set ENTENTE_DATA to the data folder.");
        using var whole = new MemoryStream();
        using (var stream = Assert.Single(EventParts.Of(path, new(), r => Assert.Fail(r.Reason))).Open())
        {
            stream.CopyTo(whole);
        }

        var records = Fixtures.Records(whole.ToArray());
        Assert.Equal(format, LayoutFinder.Find(whole.ToArray())!.Format.Name);
        Assert.True(whole.ToArray().AsSpan().SequenceEqual(Fixtures.Write(records)), $"{name} is not written as it was read.");
        Assert.All(records.Where(r => r.Part == RecordPart.Row).Take(RowsChanged), EachFieldAlone);
    }

    static void EachFieldAlone(FileRecord record)
    {
        var old = Fixtures.Write([record]);
        for (var c = 0; c < record.Cells.Count; c++)
        {
            var changed = record.With(c, record.Cells[c].Value + "7");
            var now = Fixtures.Write([changed]);
            var before = record.Cells.Take(c).Sum(p => p.Before.Length + p.Raw.Length) + record.Cells[c].Before.Length;
            Assert.NotEqual(old, now);
            Assert.Equal(old[..before], now[..before]);
            Assert.Equal(old[(before + record.Cells[c].Raw.Length)..], now[(before + changed.Cells[c].Raw.Length)..]);
        }
    }
}
