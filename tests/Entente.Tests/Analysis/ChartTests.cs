using System.Buffers.Binary;
using System.IO.Compression;
using System.Xml.Linq;
using Entente.Analysis;
using Entente.Store;
using Entente.Tests.Support;
using Xunit;

namespace Entente.Tests.Analysis;

public sealed class ChartTests : IDisposable
{
    static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    readonly EventStore store = Newsroom.Open();

    public void Dispose() => store.Dispose();

    [Fact]
    public void A_relation_is_drawn_as_an_svg_that_stands_alone_with_a_box_for_each_class_of_each_month()
    {
        var relation = Measure();
        var drawn = XDocument.Parse(ChartSvg.Render(RelationChart.Draw(relation)));
        var tips = drawn.Descendants(Svg + "rect").Select(r => (string?)r.Element(Svg + "title")).OfType<string>().Where(t => t.Contains(':', StringComparison.Ordinal)).ToList();
        Assert.Equal(relation.Forth.Points.Concat(relation.Back.Points).Sum(p => p.Counts.Count(c => c > 0)), tips.Count);
        Assert.Contains("Arvenia to the Belmoran Union: three cooperative acts", drawn.Descendants(Svg + "desc").Single().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_relation_without_events_is_drawn_as_a_sentence()
    {
        var chart = RelationChart.Draw(Relation.Measure(store, Newsroom.Name("XCC")!, new("XDD", "Dorlund")));
        Assert.Contains(chart.Shapes.OfType<ChartWords>(), w => w.Text.StartsWith("No event between", StringComparison.Ordinal));
        Assert.NotEmpty(ChartPng.Render(chart));
    }

    [Fact]
    public void A_png_holds_its_shapes_at_two_pixels_a_point_and_a_whole_checksum()
    {
        var pixels = Pixels(ChartPng.Render(new(20, 10, "t", "d", [new ChartBox(2, 1, 3, 2, "#1f5fa8"), new ChartLine(0, 8, 20, 8, "#000000", 1)])), out var width, out var height);
        Assert.Equal((40, 20), (width, height));
        Assert.Equal("1F5FA8", Colour(pixels, width, 4, 2));
        Assert.Equal("1F5FA8", Colour(pixels, width, 9, 5));
        Assert.Equal("FFFFFF", Colour(pixels, width, 10, 5));
        Assert.Equal("000000", Colour(pixels, width, 30, 16));
    }

    [Fact]
    public void Words_are_lettered_and_end_where_they_are_anchored()
    {
        var pixels = Pixels(ChartPng.Render(new(60, 20, "t", "d", [new ChartWords(50, 14, "Ünïty ☃", 12, "#000000", ChartAnchor.End)])), out var width, out var height);
        var dark = Enumerable.Range(0, width * height).Where(i => pixels[i * 3] < 128).Select(i => i % width).ToList();
        Assert.InRange(dark.Count, 50, 1000);
        Assert.InRange(dark.Max(), 90, 100);
    }

    static string Colour(byte[] pixels, int width, int x, int y) => Convert.ToHexString(pixels, ((y * width) + x) * 3, 3);

    static byte[] Pixels(byte[] png, out int width, out int height)
    {
        Assert.Equal("PNG", System.Text.Encoding.ASCII.GetString(png, 1, 3));
        (width, height) = (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
        // IEND and its well-known checksum.
        Assert.Equal("49454E44AE426082", Convert.ToHexString(png, png.Length - 8, 8));
        var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(33));
        using var rows = new ZLibStream(new MemoryStream(png, 41, length), CompressionMode.Decompress);
        using var all = new MemoryStream();
        rows.CopyTo(all);
        var (data, stride) = (all.ToArray(), (width * 3) + 1);
        var wide = width;
        return [.. Enumerable.Range(0, height).SelectMany(y => data.Skip((y * stride) + 1).Take(wide * 3))];
    }

    Relation Measure() => Relation.Measure(store, Newsroom.A, Newsroom.B, default, Newsroom.Name);
}
