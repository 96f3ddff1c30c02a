namespace Entente.Language.Learning;

/// <summary>Hashes of words that are the same on every machine and in every run.</summary>
static class TextHash
{
    /// <summary>The hash of a text.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = 0xCBF29CE484222325;
        foreach (var c in text)
        {
            hash = FeatureList.Mix(hash, c);
        }

        return hash;
    }

    /// <summary>
    /// The outline of a word: X for capitals, x for small letters, 0 for digits, other signs as they are; runs are shortened
    /// to two.
    /// </summary>
    public static ulong Shape(ReadOnlySpan<char> text)
    {
        var hash = 0x84222325CBF29CE4;
        var (last, run) = ('\0', 0);
        foreach (var c in text)
        {
            var sign = char.IsAsciiDigit(c) ? '0' : char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : c;
            run = sign == last ? run + 1 : 1;
            last = sign;
            if (run <= 2)
            {
                hash = FeatureList.Mix(hash, sign);
            }
        }

        return hash;
    }
}
