using System.Text;
using UtfUnknown;

namespace Entente.Reading.Texts;

/// <summary>Finds the encoding of bytes: by their mark, by their pattern, else by what the language of the text makes likely.</summary>
static class EncodingFinder
{
    /// <summary>UTF-8 that puts U+FFFD for what is not valid.</summary>
    public static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Characters beyond ASCII that Windows-1252 text is likely to hold besides letters.</summary>
    const string Typographic = "\u00A0‘’‚“”„†‡•–—…‹›«»€£¥§°©®™±²³·¿¡´½¼¾";

    /// <summary>The encoding of the bytes. An incomplete character at the end, where they were cut, is no fault.</summary>
    public static Encoding Find(ReadOnlySpan<byte> bytes, string declared = "")
    {
        if (ByMark(bytes) is { } marked)
        {
            return marked;
        }

        if (ByZeros(bytes) is { } wide)
        {
            return wide;
        }

        var (valid, invalid) = CountSequences(bytes);
        return invalid == 0 || valid > invalid ? Utf8 : Declared(declared) ?? Detect(bytes);
    }

    static Encoding? ByMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Utf8,
        [0xFF, 0xFE, 0, 0, ..] => new UTF32Encoding(bigEndian: false, byteOrderMark: true),
        [0, 0, 0xFE, 0xFF, ..] => new UTF32Encoding(bigEndian: true, byteOrderMark: true),
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    /// <summary>UTF-16 without mark: Latin text has a zero in nearly every second byte.</summary>
    static Encoding? ByZeros(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, 4096)];
        Span<int> zeros = [0, 0];
        for (var i = 0; i < sample.Length; i++)
        {
            zeros[i & 1] += sample[i] == 0 ? 1 : 0;
        }

        var many = sample.Length * 2 / 5;
        return sample.Length < 8 ? null
            : zeros[1] > many && zeros[0] <= sample.Length / 50 ? Encoding.Unicode
            : zeros[0] > many && zeros[1] <= sample.Length / 50 ? Encoding.BigEndianUnicode
            : null;
    }

    /// <summary>How many characters of two bytes and more are valid UTF-8, and how many are not.</summary>
    static (int Valid, int Invalid) CountSequences(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return (1, 0);
        }

        var (valid, invalid) = (0, 0);
        for (var i = 0; i < bytes.Length;)
        {
            if (bytes[i] < 0x80)
            {
                i++;
                continue;
            }

            var status = Rune.DecodeFromUtf8(bytes[i..], out _, out var length);
            valid += status == System.Buffers.OperationStatus.Done ? 1 : 0;
            invalid += status == System.Buffers.OperationStatus.InvalidData ? 1 : 0;
            i += Math.Max(1, length);
        }

        return (valid, invalid);
    }



    static Encoding? Declared(string name)
    {
        if (name.Length == 0)
        {
            return null;
        }

        try
        {
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
            // Browsers read pages that say ISO-8859-1 or ASCII as Windows-1252, and so do those who write them.
            return encoding.CodePage is 28591 or 20127 ? Windows1252 : encoding is UTF8Encoding ? null : encoding;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    static Encoding Detect(ReadOnlySpan<byte> bytes)
    {
        if (LooksLike1252(bytes))
        {
            return Windows1252;
        }

        var found = CharsetDetector.DetectFromBytes(bytes[..Math.Min(bytes.Length, 65536)].ToArray()).Detected;
        return found is { Confidence: > 0.8f, EncodingName: { } name } ? Declared(name) ?? Utf8 : Utf8;
    }

    static bool LooksLike1252(ReadOnlySpan<byte> bytes)
    {
        var (odd, high) = (0, 0);
        foreach (var b in bytes)
        {
            if (b >= 0x80)
            {
                high++;
                odd += IsLikely(b) ? 0 : 1;
            }
        }

        // Text in another alphabet is mostly bytes above 127, European text hardly.
        return odd * 20 <= high && high * 4 <= bytes.Length;
    }

    static bool IsLikely(byte b)
    {
        var c = Windows1252.GetString([b])[0];
        return Typographic.Contains(c, StringComparison.Ordinal) || (char.IsLetter(c) && b is not (0xFE or 0xFF or 0xF0 or 0xD0));
    }
}
