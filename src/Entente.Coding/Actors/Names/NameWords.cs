using System.Buffers;

namespace Entente.Coding;

/// <summary>Cuts names of the dictionary into the words that they are compared by.</summary>
static class NameWords
{
    /// <summary>No name is longer.</summary>
    public const int Most = 24;

    static readonly SearchValues<char> Dividers = SearchValues.Create(" -/\u2010\u2011\u2013,\u00A0()");

    /// <summary>Takes the first word off a name, "the" passed over; 0 if there is none left.</summary>
    public static ulong Take(WordFolding folding, ref ReadOnlySpan<char> name)
    {
        while (!name.IsEmpty)
        {
            var end = name.IndexOfAny(Dividers);
            var word = end < 0 ? name : name[..end];
            var rest = end < 0 ? default : name[(end + 1)..];
            if (word.Length > 1 && word.IndexOf('&') is >= 0 and var joint)
            {
                // "AT&T" is AT and T, as the pieces of a text are.
                rest = joint == 0 ? name[1..] : name[joint..];
                word = joint == 0 ? "&" : word[..joint];
            }

            name = rest;
            var hash = word is "&" ? folding["and"] : folding[WithoutPossessive(word)];
            if (hash != 0 && hash != folding.The)
            {
                return hash;
            }
        }

        return 0;
    }

    /// <summary>All words of a name; returns how many.</summary>
    public static int Read(WordFolding folding, ReadOnlySpan<char> name, Span<ulong> words)
    {
        var count = 0;
        while (count < words.Length && Take(folding, ref name) is not 0 and var word)
        {
            words[count++] = word;
        }

        return count;
    }

    static ReadOnlySpan<char> WithoutPossessive(ReadOnlySpan<char> word) => word switch
    {
        [.. var stem, '\'' or '\u2019', 's'] when stem.Length > 0 => stem,
        [.. var stem, '\'' or '\u2019'] when stem.Length > 0 => stem,
        _ => word,
    };
}
