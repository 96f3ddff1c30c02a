using System.Collections.Frozen;
using System.Globalization;

namespace Entente.Language;

/// <summary>Finds where the token at a place ends that starts with neither letter nor digit.</summary>
static class PunctuationScanner
{
    static readonly FrozenSet<string> Emoticons = FrozenSet.Create(
        StringComparer.Ordinal,
        ":)", ":(", ";)", ":-)", ":-(", ";-)", "=)", "=(", ":D", ":-D", ":P", ":-P", ":p", ":/", "^_^", "(:", ":'(", "<3");

    static readonly FrozenSet<string> Clipped = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "em", "til", "cause", "tis", "twas", "n", "round", "bout", "nother", "s", "ll", "re", "ve", "d", "m");

    /// <summary>Where the token that starts at <paramref name="at"/> ends; the chunk without spaces starts at <paramref name="start"/>.</summary>
    public static int End(string text, int start, int at, int end)
    {
        if (Emoticons.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(at, Math.Min(4, end - at)))
            && end - at <= 3)
        {
            return end;
        }

        var c = text[at];
        var atWord = at == start || !Characters.IsWord(text, at - 1, end);
        return c switch
        {
            '.' when atWord && Characters.IsDigit(text, at + 1, end) => NumberScanner.End(text, at + 1, end),
            '.' or '-' or '=' or '_' or '*' or '~' or '<' or '>' or '`' or '|' or '+' => Run(text, at, end),
            '!' or '?' => Shouts(text, at, end),
            '#' or '@' when atWord && Characters.IsLetter(text, at + 1, end) => Word(text, at + 1, end),
            '\'' or '\u2019' when atWord => Apostrophe(text, at, end),
            _ => at + Math.Min(end - at, StringInfo.GetNextTextElementLength(text.AsSpan(at, Math.Min(end - at, 32)))),
        };
    }

    static int Run(string text, int at, int end)
    {
        var stop = at + 1;
        while (stop < end && text[stop] == text[at])
        {
            stop++;
        }

        return stop;
    }

    static int Shouts(string text, int at, int end)
    {
        while (at < end && text[at] is '!' or '?')
        {
            at++;
        }

        return at;
    }

    static int Word(string text, int at, int end)
    {
        while (at < end && Characters.WordLength(text, at, end) is > 0 and var length)
        {
            at += length;
        }

        return at;
    }

    static int Apostrophe(string text, int at, int end)
    {
        if (at + 1 < end && text[at + 1] == text[at])
        {
            return at + 2;
        }

        var stop = Word(text, at + 1, end);
        var word = text.AsSpan(at + 1, stop - at - 1);
        var isDecade = word.Length is 2 or 3 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[1]);
        return isDecade || Clipped.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) ? stop : at + 1;
    }
}
