using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;

namespace Entente.Analysis;

/// <summary>A chart as a PNG file, two pixels a point: the same bytes on every machine.</summary>
public static class ChartPng
{
    const int Scale = 2;
    const int Channels = 3;
    static readonly byte[] Signature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];
    static readonly uint[] Remainders = [.. Enumerable.Range(0, 256).Select(Remainder)];

    /// <summary>The file's bytes.</summary>
    public static byte[] Render(Chart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        var canvas = new Canvas((int)Math.Ceiling(chart.Width * Scale), (int)Math.Ceiling(chart.Height * Scale));
        var letters = new Letters();
        foreach (var shape in chart.Shapes)
        {
            Draw(canvas, letters, shape);
        }

        return File(canvas);
    }

    static void Draw(Canvas canvas, Letters letters, ChartShape shape)
    {
        switch (shape)
        {
            case ChartBox b:
                canvas.Fill(b.X * Scale, b.Y * Scale, (b.X + b.Width) * Scale, (b.Y + b.Height) * Scale, Colour(b.Colour));
                break;
            case ChartLine l:
                Line(canvas, l);
                break;
            case ChartWords w:
                Words(canvas, letters, w);
                break;
        }
    }

    // Lines of charts run along an axis; a broken one is drawn in pieces.
    static void Line(Canvas canvas, ChartLine l)
    {
        var (half, colour) = (l.Thickness * Scale / 2, Colour(l.Colour));
        var (x1, x2, y1, y2) = (Math.Min(l.X1, l.X2) * Scale, Math.Max(l.X1, l.X2) * Scale, Math.Min(l.Y1, l.Y2) * Scale, Math.Max(l.Y1, l.Y2) * Scale);
        var upright = x2 - x1 < y2 - y1;
        var (from, to) = upright ? (y1, y2) : (x1, x2);
        for (var at = from; at < to; at += l.Dashed ? 7 * Scale : to - from)
        {
            var end = l.Dashed ? Math.Min(to, at + (4 * Scale)) : to;
            if (upright)
            {
                canvas.Fill(x1 - half, at, x1 + half, end, colour);
            }
            else
            {
                canvas.Fill(at, y1 - half, end, y1 + half, colour);
            }
        }
    }

    static void Words(Canvas canvas, Letters letters, ChartWords w)
    {
        var (colour, width) = (Colour(w.Colour), w.Text.Sum(c => letters[w.Size, c].Advance));
        var x = (w.X * Scale) - (w.Anchor switch { ChartAnchor.Start => 0, ChartAnchor.Middle => width / 2, _ => width });
        foreach (var code in w.Text)
        {
            var letter = letters[w.Size, code];
            canvas.Stamp((int)Math.Round(x) + letter.X, (int)Math.Round(w.Y * Scale) + letter.Y, letter.Width, letter.Grey, colour);
            x += letter.Advance;
        }
    }

    static (byte R, byte G, byte B) Colour(string hex)
    {
        byte Part(int at) => byte.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return (Part(1), Part(3), Part(5));
    }

    static byte[] File(Canvas canvas)
    {
        using var file = new MemoryStream();
        file.Write(Signature);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, canvas.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), canvas.Height);
        (header[8], header[9]) = (8, 2);
        Chunk(file, "IHDR"u8, header);
        using var packed = new MemoryStream();
        using (var rows = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            for (var y = 0; y < canvas.Height; y++)
            {
                rows.WriteByte(0);
                rows.Write(canvas.Pixels.AsSpan(y * canvas.Width * Channels, canvas.Width * Channels));
            }
        }

        Chunk(file, "IDAT"u8, packed.ToArray());
        Chunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    static void Chunk(MemoryStream file, ReadOnlySpan<byte> name, byte[] data)
    {
        byte[] checkedPart = [.. name, .. data];
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(checkedPart);
        var sum = uint.MaxValue;
        foreach (var b in checkedPart)
        {
            sum = Remainders[(sum ^ b) & 0xFF] ^ (sum >> 8);
        }

        BinaryPrimitives.WriteUInt32BigEndian(number, ~sum);
        file.Write(number);
    }

    // The remainder of the CRC-32 of PNG (ISO 3309) for one byte.
    static uint Remainder(int n)
    {
        var c = (uint)n;
        for (var bit = 0; bit < 8; bit++)
        {
            c = (c & 1) != 0 ? 0xEDB88320 ^ (c >> 1) : c >> 1;
        }

        return c;
    }
}
