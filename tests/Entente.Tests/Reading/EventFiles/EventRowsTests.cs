using System.IO.Compression;
using System.Text;
using Entente.Reading.EventFiles;
using Xunit;

namespace Entente.Tests.Reading.EventFiles;

public sealed class EventRowsTests
{
    public static TheoryData<string> Names => [.. Fixtures.All.Keys.Where(n => Fixtures.Format(n).What == "events")];

    static (List<ImportedEvent> Events, List<(long Line, string Reason)> Rejected, EventRows Rows) Read(byte[] bytes, Stream? stream = null)
    {
        var rows = new EventRows(LayoutFinder.Find(bytes)!);
        var (events, rejected) = (new List<ImportedEvent>(), new List<(long, string)>());
        rows.Read(stream ?? new MemoryStream(bytes), 0, 0, (in ImportedEvent e, ReadOnlySpan<byte> _) => events.Add(e), (line, reason, _) => rejected.Add((line, reason)), TestContext.Current.CancellationToken);
        return (events, rejected, rows);
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_format_gives_a_dated_act_between_two_parties_where_it_names_them(string name)
    {
        var (events, rejected, rows) = Read(Fixtures.Bytes(name));
        Assert.Empty(rejected);
        Assert.All(events, e =>
        {
            Assert.NotNull(rows.Acts[e.Act].Type);
            Assert.InRange(e.Day.Year, 2015, 2024);
            Assert.False(rows.Actors[e.Source].IsEmpty);
        });
    }

    [Fact]
    public void A_row_of_GDELT_is_read_whole()
    {
        var (events, _, rows) = Read(Fixtures.Bytes("gdelt-2-events"));
        var told = events[1];
        Assert.Equal((700000002, new DateOnly(2024, 3, 14), "190", EventType.Assault, 10, -1.5f), (told.Key, told.Day, rows.Acts[told.Act].Cameo, rows.Acts[told.Act].Type!.Value, told.Mentions!.Value, told.Tone!.Value));
        Assert.Equal("PAKREBTTP", rows.Actors[told.Source].Code);
        Assert.Equal("PAK", rows.Places[told.Place].Country);
        Assert.Equal("example.org", rows.Publishers[told.Publisher]);
        Assert.Equal(Encoding.UTF8.GetByteCount(Fixtures.Gdelt(61)), told.Offset);
        Assert.Equal(2, told.Line);
    }

    [Fact]
    public void Retired_labels_of_POLECAT_are_read_as_todays()
    {
        var (events, _, rows) = Read(Fixtures.Bytes("polecat"));
        Assert.Equal((EventType.Assault, "targeted"), (rows.Acts[events[0].Act].Type!.Value, rows.Acts[events[0].Act].Mode));
    }

    [Fact]
    public void Codes_keep_their_leading_zero() => Assert.Equal("042", Read(Fixtures.Bytes("gdelt-2-events")).Rows.Acts[0].Cameo);

    [Fact]
    public void Suspicious_rows_are_flagged_and_kept()
    {
        var text = Fixtures.Gdelt(61, day: "20010314").Replace("20010314101500", "20240314101500", StringComparison.Ordinal)
            + Fixtures.Gdelt(61, id: 2).Replace("\t10\t2\t10\t", "\t1\t2\t10\t", StringComparison.Ordinal)
            + Fixtures.Gdelt(61, id: 3).Replace("\tPK\tPK01\t\t33.7\t73.1\t-3\t2024", "\tPK\tIN01\t\t33.7\t73.1\t-3\t2024", StringComparison.Ordinal)
            + Fixtures.Gdelt(61, id: 4, code: "999");
        var (events, rejected, _) = Read(Encoding.UTF8.GetBytes(text));
        Assert.Empty(rejected);
        Assert.Equal([ImportFlags.FarDate, ImportFlags.ImpossibleCount, ImportFlags.WrongPlace, ImportFlags.UnknownCode], events.Select(e => e.Flags));
    }

    [Theory]
    [InlineData("20230315", ImportFlags.None)]
    [InlineData("20140314", ImportFlags.None)]
    [InlineData("20240315", ImportFlags.None)]
    [InlineData("20240316", ImportFlags.FarDate)]
    [InlineData("20030314", ImportFlags.FarDate)]
    public void What_GDELT_dates_a_year_or_ten_years_ago_is_not_suspicious_and_what_is_to_come_is(string day, ImportFlags flags) =>
        Assert.Equal(flags, Read(Encoding.UTF8.GetBytes(Fixtures.Gdelt(61, day: day).Replace(day + "101500", "20240314101500", StringComparison.Ordinal))).Events[0].Flags);

    public static TheoryData<string, string, int, string> Broken => new()
    {
        { "too many columns", Fixtures.Gdelt(61, id: 2).Replace("PAKISTAN\t", "PAKISTAN\t\t", StringComparison.Ordinal), 2, "62 columns" },
        { "too few columns", Fixtures.Gdelt(61, id: 2).Replace("PAKISTAN\t", "", StringComparison.Ordinal), 2, "60 columns" },
        { "ragged last line", Fixtures.Gdelt(61, id: 2)[..80], 2, "the row is cut off" },
        { "decimal comma", Fixtures.Gdelt(61, id: 2).Replace("\t-1.50\t", "\t-1,50\t", StringComparison.Ordinal), 2, "write a decimal point" },
        { "NUL byte", Fixtures.Gdelt(61, id: 2).Replace("PAKISTAN", "PAK\0ISTAN", StringComparison.Ordinal), 2, "NUL" },
        { "no day", Fixtures.Gdelt(61, id: 2).Replace("\t20240314\t", "\t\t", StringComparison.Ordinal), 2, "no day" },
        { "another style of date", Fixtures.Gdelt(61, id: 2).Replace("\t20240314\t", "\t14/03/2024\t", StringComparison.Ordinal), 2, "SQLDATE is '14/03/2024'" },
        { "no id", Fixtures.Gdelt(61, id: 2)[1..], 2, "no id" },
        { "no number", Fixtures.Gdelt(61, id: 2).Replace("\t10\t2\t10\t", "\tten\t2\t10\t", StringComparison.Ordinal), 2, "NumMentions is 'ten'" },
    };

    [Theory, MemberData(nameof(Broken))]
    public void A_broken_row_is_rejected_with_its_line_and_the_rest_is_read(string what, string row, int line, string reason)
    {
        var (events, rejected, _) = Read(Encoding.UTF8.GetBytes(Fixtures.Gdelt(61) + row + (row.EndsWith('\n') ? Fixtures.Gdelt(61, id: 3) : "")));
        Assert.True(rejected.Count == 1 && rejected[0].Line == line && rejected[0].Reason.Contains(reason, StringComparison.Ordinal), $"{what}: {string.Join(';', rejected)}");
        Assert.Equal(row.EndsWith('\n') ? 2 : 1, events.Count);
    }

    [Fact]
    public void Quotes_are_characters_where_a_format_does_not_quote()
    {
        var (events, rejected, rows) = Read(Encoding.UTF8.GetBytes(Fixtures.Gdelt(61).Replace("PAKISTAN", "\"PAKISTAN", StringComparison.Ordinal) + Fixtures.Gdelt(61, id: 2)));
        Assert.Empty(rejected);
        Assert.Equal(2, events.Count);
        Assert.Equal("\"PAKISTAN", rows.Actors[events[0].Source].Name);
    }

    [Fact]
    public void A_row_of_a_megabyte_is_read_and_one_without_end_is_rejected()
    {
        var long1 = Fixtures.Gdelt(61, id: 2).Replace("news/1", "news/" + new string('x', 1 << 20), StringComparison.Ordinal);
        var long16 = Fixtures.Gdelt(61, id: 3).Replace("news/1", "news/" + new string('x', 17 << 20), StringComparison.Ordinal);
        var (events, rejected, _) = Read(Encoding.UTF8.GetBytes(Fixtures.Gdelt(61) + long1 + long16 + Fixtures.Gdelt(61, id: 4)));
        Assert.Equal([700000001, 2, 4], events.Select(e => e.Key));
        Assert.Contains("longer than 16 MB", Assert.Single(rejected).Reason, StringComparison.Ordinal);
        Assert.Equal(3, rejected[0].Line);
    }

    [Fact]
    public void An_open_quote_costs_one_line()
    {
        var text = Fixtures.All["acled-2019"] + "9000002,586,PAK9002,9002,\"30 June 2020,2020\n" + Fixtures.All["acled-2019"].Split('\n')[1].Replace("9001", "9003", StringComparison.Ordinal) + "\n";
        var (events, rejected, _) = Read(Encoding.UTF8.GetBytes(text));
        Assert.Equal(2, events.Count);
        Assert.Equal(3, Assert.Single(rejected).Line);
    }

    [Fact]
    public void Packed_files_are_read_in_place()
    {
        using var folder = new Folder();
        var bytes = Fixtures.Bytes("gdelt-2-events");
        using var gzip = new MemoryStream();
        using (var packed = new GZipStream(gzip, CompressionLevel.Fastest, leaveOpen: true))
        {
            packed.Write(bytes);
        }

        var zst = Path.Combine(folder.Path, "c.zst");
        using (var packed = EventParts.Create(zst))
        {
            packed.Write(bytes);
        }

        foreach (var path in new[] { folder.Add("a.csv", bytes), folder.Add("b.gz", gzip.ToArray()), zst, Zip(folder, "d.zip", "inside.CSV", bytes) })
        {
            var part = Assert.Single(EventParts.Of(path, new(), r => Assert.Fail(r.ToString())));
            Assert.Equal("gdelt-2-events", LayoutFinder.Find(part.Head())?.Format.Name);
            using var stream = part.Open();
            Assert.Equal(2, Read(bytes, stream).Events.Count);
        }
    }

    [Fact]
    public void An_archive_with_a_path_outside_is_told_and_not_opened()
    {
        using var folder = new Folder();
        var told = new List<Rejected>();
        Assert.Empty(EventParts.Of(Zip(folder, "a.zip", "../../evil.csv", Fixtures.Bytes("icews")), new(), told.Add));
        Assert.Contains("points outside", Assert.Single(told).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bomb_is_stopped()
    {
        using var folder = new Folder();
        using var gzip = new MemoryStream();
        using (var packed = new GZipStream(gzip, CompressionLevel.Optimal, leaveOpen: true))
        {
            var block = new byte[1 << 20];
            for (var i = 0; i < 100; i++)
            {
                packed.Write(block);
            }
        }

        var part = Assert.Single(EventParts.Of(folder.Add("bomb.gz", gzip.ToArray()), new(), _ => { }));
        using var stream = part.Open();
        Assert.Contains("a bomb", Assert.Throws<InvalidDataException>(() => stream.CopyTo(Stream.Null)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ZIP_that_lies_about_its_size_is_stopped()
    {
        using var folder = new Folder();
        var path = Zip(folder, "a.zip", "a.CSV", Fixtures.Bytes("gdelt-2-events"));
        var bytes = File.ReadAllBytes(path);
        var size = BitConverter.GetBytes(Fixtures.Bytes("gdelt-2-events").Length);
        for (var at = bytes.AsSpan().IndexOf(size); at >= 0; at = bytes.AsSpan().IndexOf(size))
        {
            BitConverter.GetBytes(100).CopyTo(bytes, at);
        }

        var told = new List<Rejected>();
        var part = EventParts.Of(folder.Add("b.zip", bytes), new(), told.Add).SingleOrDefault();
        Assert.True(told.Count > 0 || Assert.Throws<InvalidDataException>(() => Drain(part!)).Message.Length > 0);
    }

    static void Drain(EventPart part)
    {
        using var stream = part.Open();
        stream.CopyTo(Stream.Null);
    }

    static string Zip(Folder folder, string name, string entry, byte[] bytes)
    {
        using var archive = new MemoryStream();
        using (var zip = new ZipArchive(archive, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var stream = zip.CreateEntry(entry).Open();
            stream.Write(bytes);
        }

        return folder.Add(name, archive.ToArray());
    }
}
