using Entente.Cli.Importing;
using Entente.Cli.Running;
using Entente.Reading.EventFiles;
using Entente.Store;
using Entente.Tests.Reading;
using Entente.Tests.Reading.EventFiles;
using Xunit;

namespace Entente.Tests.Cli;

/// <summary>Every kind of damage in every format of events: the message has file and line, the row is kept with the rejects, the rest is stored.</summary>
public sealed class BadEventFileTests
{
    static readonly string[] Names = [.. Fixtures.All.Keys.Where(n => Fixtures.Format(n).What == "events" && n != "plover full")];

    static readonly string[] Tables = [.. Names.Where(n => Fixtures.Format(n).Shape == FileShape.Table)];

    public static TheoryData<string> All => [.. Names];

    public static TheoryData<string> AllTables => [.. Tables];

    /// <summary>A file of three rows with ids of their own; the middle one is changed.</summary>
    static byte[] Three(string name, Func<FileRecord, byte[]> change)
    {
        var head = Fixtures.Write(Fixtures.Records(Fixtures.Bytes(name)).TakeWhile(r => r.Part != RecordPart.Row));
        return [.. head, .. Line(Row(name, "1")), .. change(Row(name, "2")), .. Line(Row(name, "3"))];
    }

    static byte[] Line(FileRecord record) => [.. Fixtures.Write([record]).AsSpan().TrimEnd("\r\n"u8), (byte)'\n'];

    static (ImportCounts Counts, string[] Rejects, EventStore Store) Import(Folder folder, byte[] bytes, string name)
    {
        var path = folder.Add("bad.dat", bytes);
        var rejects = Path.Combine(folder.Path, "rejects.jsonl");
        var store = EventStore.InMemory();
        using (var report = new InputReport(rejects))
        {
            var (coded, _) = EventInputs.Sort([path], Fixtures.Format(name), report);
            var counts = coded.Select(c => EventImports.Of(store, report).Import(c.Part, c.Layout, TestContext.Current.CancellationToken))
                .Aggregate(default(ImportCounts), (a, b) => a.Plus(b));
            Assert.Equal(counts.Rejected > 0 ? 3 : 0, report.ExitCode);
            report.Dispose();
            return (counts, File.ReadAllLines(rejects), store);
        }
    }

    static void IsRejected(string name, Func<FileRecord, byte[]> change, string reason)
    {
        using var folder = new Folder();
        var bytes = Three(name, change);
        var (counts, rejects, store) = Import(folder, bytes, name);
        using (store)
        {
            var before = Fixtures.Write(Fixtures.Records(Fixtures.Bytes(name)).TakeWhile(r => r.Part != RecordPart.Row)).Concat(Line(Row(name, "1")));
            var line = 1 + before.Count(b => b == (byte)'\n');
            Assert.Equal((3, 2, 1), (counts.Read, counts.Stored, counts.Rejected));
            Assert.Contains($"\"line\":{line},", Assert.Single(rejects), StringComparison.Ordinal);
            Assert.Contains("bad.dat\"", rejects[0], StringComparison.Ordinal);
            Assert.Contains(reason, rejects[0], StringComparison.Ordinal);
            Assert.Contains("\"row\":", rejects[0], StringComparison.Ordinal);
        }
    }

    static FileRecord Row(string name, string end)
    {
        var row = Fixtures.Records(Fixtures.Bytes(name)).First(r => r.Part == RecordPart.Row);
        var id = Enumerable.Range(0, row.Cells.Count).First(i => row.Cells[i].Meaning == (Fixtures.Format(name).Key.Count > 0 ? "id" : "cameo"));
        return row.With(id, Fixtures.Format(name).Key.Count > 0 ? row.Cells[id].Value + end : "04" + end);
    }

    static FileRecord With(FileRecord row, string meaning, string value)
    {
        var cell = Enumerable.Range(0, row.Cells.Count).FirstOrDefault(i => row.Cells[i].Meaning == meaning, -1);
        return cell < 0 ? row : row.With(cell, value);
    }

    [Theory, MemberData(nameof(AllTables))]
    public void A_column_too_many_or_too_few_in_the_middle(string name)
    {
        var delimiter = (byte)Fixtures.Format(name).Delimiter;
        IsRejected(name, r => [.. Line(r)[..^1], delimiter, (byte)'\n'], "a delimiter too many");
        IsRejected(name, r => Line(r with { Cells = [.. r.Cells.Take(3), .. r.Cells.Skip(4)] }), "the row is cut off");
    }

    [Theory, MemberData(nameof(All))]
    public void A_NUL_byte(string name) => IsRejected(name, r => [.. Line(r)[..^1], 0, (byte)'\n'], "NUL");

    [Theory, MemberData(nameof(All))]
    public void A_day_that_is_none(string name) => IsRejected(name, r => Line(With(r, "day", "some day")), "no day");

    [Theory, MemberData(nameof(All))]
    public void Days_in_other_styles_are_read_right_or_rejected_with_their_line(string name)
    {
        foreach (var style in new[] { "2016-05-23", "23 May 2016", "May 23, 2016", "05/23/2016", "23/05/2016", "20160523" })
        {
            using var folder = new Folder();
            var (counts, rejects, store) = Import(folder, Three(name, r => Line(With(r, "day", style))), name);
            using (store)
            {
                var read = (long)store.Read(new("SELECT count(*) FROM imported WHERE day = DATE '2016-05-23'")).Rows[0][0]!;
                Assert.Equal((3L, 1L), (counts.Stored + counts.Rejected, read + counts.Rejected));
                Assert.All(rejects, r => Assert.Contains("no day", r, StringComparison.Ordinal));
            }
        }
    }

    [Theory, MemberData(nameof(All))]
    public void A_decimal_comma(string name)
    {
        if (Fixtures.Records(Fixtures.Bytes(name)).First(r => r.Part == RecordPart.Row).Cells.Any(c => c.Meaning is "place.lat" or "intensity"))
        {
            IsRejected(name, r => Line(With(With(r, "place.lat", "33,7"), "intensity", "1,5")), "write a decimal point");
        }
    }

    [Theory, MemberData(nameof(AllTables))]
    public void A_last_line_that_is_cut_off(string name)
    {
        using var folder = new Folder();
        var whole = Three(name, Line);
        var (counts, rejects, store) = Import(folder, whole[..^(Line(Row(name, "3")).Length / 2)], name);
        using (store)
        {
            Assert.Equal((2, 1), (counts.Stored, counts.Rejected));
            Assert.Single(rejects);
        }
    }

    [Theory, MemberData(nameof(All))]
    public void Mixed_line_ends_a_byte_order_mark_and_a_row_of_a_megabyte_are_read(string name)
    {
        using var folder = new Folder();
        byte[] mark = [0xEF, 0xBB, 0xBF];
        var (counts, _, store) = Import(folder, [.. mark, .. Three(name, r => [.. Line(r)[..^1], .. "\r\n"u8])], name);
        store.Dispose();
        Assert.Equal((3, 0), (counts.Stored, counts.Rejected));

        (counts, _, store) = Import(folder, Three(name, r => Line(With(With(r, "url", "https://example.org/" + new string('x', 1 << 20)), "place.name", new string('y', 1 << 20)))), name);
        store.Dispose();
        Assert.Equal((3, 0), (counts.Stored, counts.Rejected));
    }

    [Theory, MemberData(nameof(All))]
    public void An_unknown_code_is_stored_and_marked(string name)
    {
        using var folder = new Folder();
        var (counts, _, store) = Import(folder, Three(name, r => Line(new[] { "cameo", "type", "event.text", "acled.subtype", "acled.type", "ucdp.violence" }.Aggregate(r, (row, m) => With(row, m, "97")))), name);
        using (store)
        {
            Assert.Equal((3, 0), (counts.Stored, counts.Rejected));
            Assert.Equal(1L, store.Read(new("SELECT count(*) FROM imported WHERE (flags & 16) <> 0")).Rows[0][0]);
        }
    }

    [Theory, MemberData(nameof(All))]
    public void Of_two_rows_with_one_key_and_other_content_the_later_counts(string name)
    {
        if (Fixtures.Format(name).Key.Count == 0)
        {
            return;
        }

        using var folder = new Folder();
        var (counts, _, store) = Import(folder, Three(name, r => [.. Line(r), .. Line(With(With(With(r, "publisher", "Other Post"), "tone", "7.5"), "quad", "2"))]), name);
        using (store)
        {
            Assert.Equal((4, 0), (counts.Stored, counts.Rejected));
            Assert.Equal(1L, store.Read(new("SELECT count(*) FROM replaced")).Rows[0][0]);
            Assert.Equal(3L, store.Read(new("SELECT count(*) FROM imported WHERE event_id NOT IN (SELECT event_id FROM replaced)")).Rows[0][0]);
        }
    }

    [Theory, MemberData(nameof(AllTables))]
    public void A_missing_header_is_told_and_the_usual_columns_are_taken(string name)
    {
        var format = Fixtures.Format(name);
        if (format.Header == HeaderUse.No || !LayoutFinder.Find(Fixtures.Bytes(name))!.Names.SequenceEqual(format.Fields.Take(format.UsualColumns).Select(f => f.Name), StringComparer.OrdinalIgnoreCase))
        {
            return;
        }

        using var folder = new Folder();
        var rows = Fixtures.Write(Fixtures.Records(Three(name, Line)).Where(r => r.Part == RecordPart.Row));
        Assert.Contains(new FileCheck(LayoutFinder.Find(rows, format)!).Check(new MemoryStream(rows)), d => d.Line == 1 && d.Text.Contains("header row is missing", StringComparison.Ordinal));
        var (counts, _, store) = Import(folder, rows, name);
        store.Dispose();
        Assert.Equal((3, 0), (counts.Stored, counts.Rejected));
    }
}
