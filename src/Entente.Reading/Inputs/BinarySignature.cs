namespace Entente.Reading.Inputs;

/// <summary>Knows files that are not text by their first bytes.</summary>
static class BinarySignature
{
    static readonly (byte[] Bytes, string What)[] Known =
    [
        ("%PDF-"u8.ToArray(), "a PDF; save its text with a tool such as pdftotext"),
        ("PK\u0003\u0004"u8.ToArray(), "a ZIP archive or an Office file; unpack it or save it as text"),
        ([0x1F, 0x8B], "compressed with gzip; unpack it first"),
        ("BZh"u8.ToArray(), "compressed with bzip2; unpack it first"),
        ([0x28, 0xB5, 0x2F, 0xFD], "compressed with zstd; unpack it first"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "compressed with xz; unpack it first"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG picture; give the article's text"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture; give the article's text"),
        ("GIF8"u8.ToArray(), "a GIF picture; give the article's text"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Office file; save it as text"),
        ("SQLite format 3"u8.ToArray(), "a SQLite database; export its articles as CSV"),
        ("PAR1"u8.ToArray(), "a Parquet file; export its articles as CSV or JSON Lines"),
    ];

    /// <summary>What the bytes are and what to do; empty if they are none of the known.</summary>
    public static string Of(ReadOnlySpan<byte> head)
    {
        foreach (var (bytes, what) in Known)
        {
            if (head.StartsWith(bytes))
            {
                return what;
            }
        }

        return "";
    }
}
