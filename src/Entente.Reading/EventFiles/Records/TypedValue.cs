using System.Globalization;
using Entente.Reading.Dates;

namespace Entente.Reading.EventFiles;

/// <summary>Reads the value of a cell by the kind of its column.</summary>
public static class TypedValue
{
    /// <summary>A whole number, as "int" columns write it.</summary>
    public static bool TryWhole(string text, out long value) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    /// <summary>A number with a decimal point; exponents too. False for a decimal comma.</summary>
    public static bool TryNumber(string text, out double value) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);

    /// <summary>A day in one of the styles of a column, in their order ("iso|mdy").</summary>
    public static bool TryDay(string text, string styles, out DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(styles);
        foreach (var style in styles.Split('|'))
        {
            if (TryStyle(text.Trim(), style, out day))
            {
                return true;
            }
        }

        day = default;
        return false;
    }

    /// <summary>A day in the first style of a column.</summary>
    public static string Write(DateOnly day, string styles)
    {
        ArgumentNullException.ThrowIfNull(styles);
        return day.ToString(styles.Split('|')[0] switch
        {
            "dmy" => "dd/MM/yyyy",
            "mdy" => "M/d/yyyy",
            "long" => "dd MMMM yyyy",
            "yyyyMMdd" => "yyyyMMdd",
            "yyyyMMddHHmmss" => "yyyyMMdd'000000'",
            _ => "yyyy-MM-dd",
        }, CultureInfo.InvariantCulture);
    }

    static bool TryStyle(string text, string style, out DateOnly day)
    {
        var invariant = CultureInfo.InvariantCulture;
        switch (style)
        {
            case "yyyyMMdd":
                return DateOnly.TryParseExact(text, "yyyyMMdd", invariant, DateTimeStyles.None, out day);
            case "yyyyMMddHHmmss":
                day = default;
                return text.Length == 14 && text.All(char.IsAsciiDigit) && DateOnly.TryParseExact(text[..8], "yyyyMMdd", invariant, DateTimeStyles.None, out day);
            case "iso":
                return DateOnly.TryParseExact(IsTimed(text) ? text[..10] : text, ["yyyy-MM-dd", "yyyy/MM/dd"], invariant, DateTimeStyles.None, out day);
            case "dmy":
                return DateOnly.TryParseExact(text, ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy"], invariant, DateTimeStyles.None, out day);
            case "mdy":
                return DateOnly.TryParseExact(text.Split(' ')[0], ["M/d/yyyy", "M-d-yyyy"], invariant, DateTimeStyles.None, out day);
            case "long":
                day = default;
                return text.Any(char.IsAsciiLetter) && DateText.TryParse(text, out day);
            default:
                throw new ArgumentException($"There is no style of days '{style}'.", nameof(style));
        }
    }

    static bool IsTimed(string text) => text.Length > 10 && (text[10] == ' ' || text[10] == 'T');
}
