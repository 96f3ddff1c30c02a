using System.Text;
using Entente.Reading.EventFiles;
using Xunit;

namespace Entente.Tests.Reading.EventFiles;

public sealed class RoundTripTests
{
    public static TheoryData<string> Names => [.. Fixtures.All.Keys];

    [Theory, MemberData(nameof(Names))]
    public void A_format_is_recognised_by_its_content(string name) =>
        Assert.Equal(Fixtures.Format(name).Name, LayoutFinder.Find(Fixtures.Bytes(name))?.Format.Name);

    [Theory, MemberData(nameof(Names))]
    public void What_is_read_is_written_byte_for_byte(string name) =>
        Assert.Equal(Fixtures.Bytes(name), Fixtures.Write(Fixtures.Records(Fixtures.Bytes(name))));

    [Theory, MemberData(nameof(Names))]
    public void A_byte_order_mark_is_kept_and_is_no_part_of_the_first_name(string name)
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Fixtures.Bytes(name)];
        var records = Fixtures.Records(bytes);

        Assert.Equal(bytes, Fixtures.Write(records));
        Assert.Equal(Fixtures.Records(Fixtures.Bytes(name)).SelectMany(r => r.Cells).Select(c => c.Value), records.SelectMany(r => r.Cells).Select(c => c.Value));
    }

    [Theory, MemberData(nameof(Names))]
    public void Changing_a_field_changes_just_its_own_bytes(string name)
    {
        var records = Fixtures.Records(Fixtures.Bytes(name));
        for (var r = 0; r < records.Count; r++)
        {
            for (var c = 0; c < records[r].Cells.Count; c++)
            {
                var cell = records[r].Cells[c];
                var changed = records[r].With(c, cell.Value + "7");
                var before = Fixtures.Write([.. records[..r], records[r] with { Cells = [.. records[r].Cells.Take(c)], After = default }]).Length + cell.Before.Length;
                var (old, now) = (Fixtures.Write(records), Fixtures.Write([.. records[..r], changed, .. records[(r + 1)..]]));

                Assert.Equal(cell.Value + "7", changed.Cells[c].Value);
                Assert.Equal(old[..before], now[..before]);
                Assert.Equal(old[(before + cell.Raw.Length)..], now[(before + changed.Cells[c].Raw.Length)..]);
                Assert.NotEqual(old, now);
            }
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_row_has_every_column_of_its_file(string name)
    {
        var layout = LayoutFinder.Find(Fixtures.Bytes(name))!;
        Assert.All(Fixtures.Records(Fixtures.Bytes(name)).Where(r => r.Part == RecordPart.Row), r => Assert.Equal("", r.Problem));
        if (layout.Format.Shape == FileShape.Table)
        {
            Assert.All(Fixtures.Records(Fixtures.Bytes(name)).Where(r => r.Part == RecordPart.Row), r => Assert.Equal(layout.Names, r.Cells.Select(c => c.Name)));
        }
    }

    [Fact]
    public void Latin_1_bytes_and_broken_rows_are_carried_too()
    {
        byte[] bytes = [.. Fixtures.Bytes("polecat"), .. "x\tCafé\r\n\n"u8, .. Encoding.Latin1.GetBytes("Cotonú\tyes\n"), 0, (byte)'a'];
        var records = Fixtures.Records(bytes);

        Assert.Equal(bytes, Fixtures.Write(records));
        Assert.Contains(records, r => r.Cells.Any(c => c.Value == "Cotonú"));
        Assert.Contains(records, r => r.Problem.Contains("expected 40", StringComparison.Ordinal));
        Assert.Contains("NUL", records[^1].Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_are_found_in_any_order_and_spelling_and_unknown_ones_kept()
    {
        var layout = LayoutFinder.Find(Fixtures.Bytes("polecat excess-names"))!;
        Assert.Equal("Intensity", layout.Names[4]);
        Assert.Equal("intensity", layout.Fields[4]!.Meaning);
        Assert.Equal("Headline", layout.Names[^1]);
        Assert.Null(layout.Fields[^1]);
    }

    [Fact]
    public void Text_that_is_no_event_file_is_not_taken_for_one()
    {
        Assert.Null(LayoutFinder.Find("id,title,text\n1,A,Something happened.\n"u8));
        Assert.Null(LayoutFinder.Find("{\"id\":\"a\",\"text\":\"Pakistan spoke.\"}\n"u8));
        Assert.Null(LayoutFinder.Find("A plain article.\nWith two lines.\n"u8));
        Assert.Null(LayoutFinder.Find("<html><body>x</body></html>"u8));
    }

    [Fact]
    public void The_tables_of_the_formats_have_no_errors() =>
        Assert.All(EventFormats.All, f => Assert.Empty(EventFormats.Problems($"format-{f.Name}.tsv", Table(f))));

    [Fact]
    public void The_validator_names_file_and_line()
    {
        var problems = EventFormats.Problems("f.tsv", "name\tspellings\tkind\tmeaning\na\t\tint\tid\na\t\tcountry:xyz\tid\n");
        Assert.Contains("f.tsv(3): the name 'a' stands twice", problems);
        Assert.Contains("f.tsv(3): 'xyz' is no scheme of country codes", problems);
        Assert.Contains("f.tsv(3): the meaning 'id' is told twice", problems);
    }

    static string Table(EventFormat format) => "name\tspellings\tkind\tmeaning\n"
        + string.Concat(format.Fields.Select(f => $"{f.Name}\t{string.Join("; ", f.Spellings)}\t{f.Kind}\t{f.Meaning}\n"));
}
