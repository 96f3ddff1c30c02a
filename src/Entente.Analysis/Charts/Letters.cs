using System.IO.Compression;

namespace Entente.Analysis;

/// <summary>
/// Letters as small grey pictures in the sizes that charts use, two pixels a point: <c>letters.bin</c>, drawn once from DejaVu Sans, so that a picture is the
/// same to the byte on every machine and needs no font there.
/// </summary>
sealed class Letters
{
    const char Unknown = '?';
    const double Fraction = 64;

    readonly Dictionary<int, Dictionary<char, Letter>> sizes = [];

    /// <summary>Reads them from this assembly.</summary>
    public Letters()
    {
        using var packed = typeof(Letters).Assembly.GetManifestResourceStream("letters.bin")!;
        using var reader = new BinaryReader(new ZLibStream(packed, CompressionMode.Decompress));
        for (var left = reader.ReadByte(); left > 0; left--)
        {
            var (size, count) = (reader.ReadByte(), reader.ReadUInt16());
            var letters = sizes[size] = [];
            for (var n = 0; n < count; n++)
            {
                var (code, advance) = ((char)reader.ReadUInt16(), reader.ReadUInt16() / Fraction);
                var (x, y, width, height) = (reader.ReadSByte(), reader.ReadSByte(), reader.ReadByte(), reader.ReadByte());
                letters[code] = new(advance, x, y, width, reader.ReadBytes(width * height));
            }
        }
    }

    /// <summary>The letter in a size in points; a question mark for one that is not there.</summary>
    /// <exception cref="ArgumentException">There are no letters of that size.</exception>
    public Letter this[double size, char code]
    {
        get
        {
            var letters = sizes.TryGetValue((int)size, out var found) ? found : throw new ArgumentException($"There are no letters of {size} points.", nameof(size));
            return letters.TryGetValue(code, out var letter) ? letter : letters[Unknown];
        }
    }
}

/// <summary>One letter.</summary>
/// <param name="Advance">Pixels from its place to that of the next.</param>
/// <param name="X">Pixels from its place to its left edge.</param>
/// <param name="Y">Pixels from the base line to its upper edge; upwards is negative.</param>
/// <param name="Width">Width of the picture.</param>
/// <param name="Grey">How much of each pixel is covered, row by row.</param>
sealed record Letter(double Advance, int X, int Y, int Width, byte[] Grey);
