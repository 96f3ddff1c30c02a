using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Entente;

/// <summary>
/// Keys of coded files as 64-bit numbers that rise with them, from which the file's own text can be told again: whole numbers as they are,
/// numbers that are unique within a day with that day, one to five capitals with a number ("ARG10607") by place value. For all other texts
/// there is a negative hash, and the text must be kept beside it.
/// </summary>
public static class RowKey
{
    const long DaySpan = 1_000_000;
    const long NumberSpan = 1_000_000_000;
    const long MostWithDay = 1_000_000_000_000;
    const long Days = 1L << 60;
    const long Letters = 1L << 61;

    /// <summary>The key of a whole number below 2^60 without a leading zero; false for other texts.</summary>
    public static bool TryNumber(ReadOnlySpan<byte> text, out long key) =>
        Utf8Parser.TryParse(text, out key, out var read) && read == text.Length && key is >= 0 and < Days && !(text.Length > 1 && text[0] is (byte)'0' or (byte)'+');

    /// <summary>The key of a number below 10^12 that is unique within its day; false for other texts.</summary>
    public static bool TryNumberOfDay(ReadOnlySpan<byte> text, DateOnly day, out long key)
    {
        if (!TryNumber(text, out key) || key >= MostWithDay)
        {
            return false;
        }

        key = Days + (key * DaySpan) + day.DayNumber;
        return true;
    }

    /// <summary>The key of one to five capitals and up to nine digits without a leading zero; false for other texts.</summary>
    public static bool TryLetters(ReadOnlySpan<byte> text, out long key)
    {
        key = 0;
        var letters = 0;
        while (letters < text.Length && letters < 6 && text[letters] is >= (byte)'A' and <= (byte)'Z')
        {
            key = (key * 27) + text[letters] - (byte)'A' + 1;
            letters++;
        }

        if (letters is 0 or 6 || !TryNumber(text[letters..], out var number) || number >= NumberSpan)
        {
            return false;
        }

        key = Letters + (key * NumberSpan) + number;
        return true;
    }

    /// <summary>The keys that an id as a person writes it may have: "588604779", "32889836/2018-06-01", "ARG10607".</summary>
    public static long? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var bytes = Encoding.UTF8.GetBytes(text);
        if (TryNumber(bytes, out var key) || TryLetters(bytes, out key))
        {
            return key;
        }

        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && DateOnly.TryParseExact(text.AsSpan(slash + 1), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && TryNumberOfDay(bytes.AsSpan(0, slash), day, out key) ? key : null;
    }

    /// <summary>The text of a key; empty for a negative one, whose text is kept elsewhere.</summary>
    public static string Text(long key) => key switch
    {
        < 0 => "",
        < Days => key.ToString(CultureInfo.InvariantCulture),
        < Letters => string.Create(CultureInfo.InvariantCulture, $"{(key - Days) / DaySpan}/{DateOnly.FromDayNumber((int)((key - Days) % DaySpan)):yyyy-MM-dd}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{LettersOf((key - Letters) / NumberSpan)}{(key - Letters) % NumberSpan}"),
    };

    static string LettersOf(long value)
    {
        var text = "";
        for (; value > 0; value /= 27)
        {
            text = (char)('A' + (value % 27) - 1) + text;
        }

        return text;
    }
}
