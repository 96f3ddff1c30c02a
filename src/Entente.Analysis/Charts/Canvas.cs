namespace Entente.Analysis;

/// <summary>A white picture in red, green and blue on which boxes and letters are put.</summary>
sealed class Canvas
{
    /// <summary>A white canvas of so many pixels.</summary>
    public Canvas(int width, int height)
    {
        (Width, Height, Pixels) = (width, height, new byte[width * height * 3]);
        Array.Fill(Pixels, byte.MaxValue);
    }

    /// <summary>Width in pixels.</summary>
    public int Width { get; }

    /// <summary>Height in pixels.</summary>
    public int Height { get; }

    /// <summary>Red, green and blue of each pixel, row by row.</summary>
    public byte[] Pixels { get; }

    /// <summary>Fills a box; pixels that it covers in part are mixed.</summary>
    public void Fill(double x1, double y1, double x2, double y2, (byte R, byte G, byte B) colour)
    {
        for (var y = Math.Max(0, (int)Math.Floor(y1)); y < Math.Min(Height, (int)Math.Ceiling(y2)); y++)
        {
            for (var x = Math.Max(0, (int)Math.Floor(x1)); x < Math.Min(Width, (int)Math.Ceiling(x2)); x++)
            {
                Mix(x, y, (Math.Min(x2, x + 1) - Math.Max(x1, x)) * (Math.Min(y2, y + 1) - Math.Max(y1, y)), colour);
            }
        }
    }

    /// <summary>Puts a small grey picture in a colour; what lies outside is cut off.</summary>
    public void Stamp(int left, int top, int width, byte[] grey, (byte R, byte G, byte B) colour)
    {
        for (var i = 0; i < grey.Length; i++)
        {
            var (x, y) = (left + (i % width), top + (i / width));
            if (grey[i] > 0 && x >= 0 && x < Width && y >= 0 && y < Height)
            {
                Mix(x, y, grey[i] / 255.0, colour);
            }
        }
    }

    void Mix(int x, int y, double share, (byte R, byte G, byte B) colour)
    {
        var at = ((y * Width) + x) * 3;
        Pixels[at] = Between(Pixels[at], colour.R, share);
        Pixels[at + 1] = Between(Pixels[at + 1], colour.G, share);
        Pixels[at + 2] = Between(Pixels[at + 2], colour.B, share);
    }

    static byte Between(byte from, byte to, double share) => (byte)Math.Round(from + ((to - from) * share), MidpointRounding.AwayFromZero);
}
