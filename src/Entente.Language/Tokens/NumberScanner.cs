using System.Collections.Frozen;

namespace Entente.Language;

/// <summary>Finds where the number, date, time or telephone number at a place ends.</summary>
static class NumberScanner
{
    static readonly FrozenSet<string> Units = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "am", "pm", "mm", "cm", "km", "kg", "g", "k", "m", "bn", "tn", "mn", "mb", "gb", "tb", "ft", "lb", "lbs", "hz", "khz", "mhz", "ghz", "kw", "mw", "gw", "mph", "kph", "kmh", "km²", "min", "hrs", "oz", "x");

    static readonly FrozenSet<string> Suffixes = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "st", "nd", "rd", "th", "s");

    /// <summary>Where the number that starts at <paramref name="at"/> ends.</summary>
    public static int End(string text, int at, int end)
    {
        var stop = Groups(text, at, end);
        stop = Hyphens(text, at, stop, end);
        var letters = stop;
        while (letters < end && Characters.WordLength(text, letters, end) is > 0 and var length)
        {
            letters += length;
        }

        if (letters == stop)
        {
            return stop;
        }

        var suffix = text.AsSpan(stop, letters - stop);
        return Suffixes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(suffix)
            || !Units.GetAlternateLookup<ReadOnlySpan<char>>().Contains(suffix)
            ? letters
            : stop;
    }

    static int Digits(string text, int at, int end)
    {
        while (Characters.IsDigit(text, at, end))
        {
            at++;
        }

        return at;
    }

    static int Groups(string text, int at, int end)
    {
        var stop = Digits(text, at, end);
        while (Characters.IsDigit(text, stop + 1, end) && text[stop] is '.' or ':' or '/' or ',')
        {
            var next = Digits(text, stop + 1, end);
            if (text[stop] == ',' && next - stop != 4)
            {
                return stop;
            }

            stop = next;
        }

        return stop;
    }

    /// <summary>Hyphens stay inside dates (2025-03-05) and telephone numbers (555-0123), not in ranges (10-12).</summary>
    static int Hyphens(string text, int start, int first, int end)
    {
        var stop = first;
        var groups = 1;
        while (stop < end && text[stop] == '-' && Characters.IsDigit(text, stop + 1, end) && groups < 6)
        {
            stop = Digits(text, stop + 1, end);
            groups++;
        }

        return groups > 2 || (groups == 2 && first - start == 3 && stop - first == 5) ? stop : first;
    }
}
