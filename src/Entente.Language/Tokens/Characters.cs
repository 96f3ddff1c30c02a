using System.Globalization;
using System.Text;

namespace Entente.Language;

/// <summary>What the tokenizer asks of single characters.</summary>
static class Characters
{
    /// <summary>Space of any kind: NBSP, line ends, controls, zero-width spaces, byte order and direction marks.</summary>
    public static bool IsSpace(char c) => c switch
    {
        <= ' ' => true,
        < '\u007F' => false,
        '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' => true,
        _ => char.IsWhiteSpace(c) || char.IsControl(c),
    };

    /// <summary>An apostrophe, straight or curly.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '\u2019';

    /// <summary>The length of the letter, digit or mark at a place, or 0 where there is none. Pairs of surrogates are one.</summary>
    public static int WordLength(string text, int at, int end)
    {
        var c = text[at];
        if (c < 128)
        {
            return char.IsAsciiLetterOrDigit(c) || c == '_' ? 1 : 0;
        }

        if (char.IsHighSurrogate(c) && at + 1 < end && Rune.TryCreate(c, text[at + 1], out var rune))
        {
            return Rune.IsLetterOrDigit(rune) ? 2 : 0;
        }

        return char.IsLetterOrDigit(c) || IsJoining(c) ? 1 : 0;
    }

    /// <summary>A letter, digit or mark stands at <paramref name="at"/>, before <paramref name="end"/>.</summary>
    public static bool IsWord(string text, int at, int end) => at < end && WordLength(text, at, end) > 0;

    /// <summary>A letter stands at <paramref name="at"/>, before <paramref name="end"/>.</summary>
    public static bool IsLetter(string text, int at, int end) => at < end && char.IsLetter(text, at);

    /// <summary>An ASCII digit stands at <paramref name="at"/>, before <paramref name="end"/>.</summary>
    public static bool IsDigit(string text, int at, int end) => at < end && char.IsAsciiDigit(text[at]);

    static bool IsJoining(char c) => c is '\u00AD' or '\u200C' or '\u200D'
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
