using System.Buffers.Text;

namespace Entente.Reading.EventFiles;

/// <summary>Reads numbers as data files write them: up to fifteen digits with a decimal point at once, all else by the library; the results are the same.</summary>
static class DecimalNumber
{
    /// <summary>Digits that surely make a whole number below 2^53, which divided by a power of ten to 10^22 gives the nearest double.</summary>
    const int MostDigits = 15;

    static readonly double[] Powers = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    /// <summary>The number that bytes write; false if they write none, or something follows.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out double number)
    {
        var at = text.Length > 0 && text[0] == (byte)'-' ? 1 : 0;
        var (mantissa, digits, point) = (0L, 0, -1);
        for (; at < text.Length; at++)
        {
            var digit = text[at] - (byte)'0';
            if ((uint)digit <= 9)
            {
                mantissa = (mantissa * 10) + digit;
                digits++;
            }
            else if (text[at] == (byte)'.' && point < 0)
            {
                point = digits;
            }
            else
            {
                digits = MostDigits + 1;
            }

            if (digits > MostDigits)
            {
                return Utf8Parser.TryParse(text, out number, out var read) && read == text.Length;
            }
        }

        number = mantissa / Powers[point < 0 ? 0 : digits - point];
        number = text.Length > 0 && text[0] == (byte)'-' ? -number : number;
        return digits > 0;
    }
}
