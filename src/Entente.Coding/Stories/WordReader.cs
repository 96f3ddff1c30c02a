namespace Entente.Coding.Stories;

/// <summary>A word of a text.</summary>
/// <param name="Lower">In lower case, without a possessive ending.</param>
/// <param name="IsName">Whether it has a capital and does not begin a sentence.</param>
/// <param name="Start">Its first code unit in the text.</param>
readonly record struct TextWord(string Lower, bool IsName, int Start);

/// <summary>Cuts texts into words and runs of words.</summary>
static class WordReader
{
    const int RunLength = 3;

    /// <summary>The words and numbers of a text outside the given regions.</summary>
    public static IEnumerable<TextWord> Words(string text, IReadOnlyList<UncodedRegion> uncoded)
    {
        var begins = true;
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && IsInside(text, i, start))
            {
                i++;
            }

            if (i > start && !uncoded.Any(r => r.Span.Overlaps(new(start, i))))
            {
                yield return new(Bare(text[start..i].ToLowerInvariant()), char.IsUpper(text[start]) && !begins, start);
                begins = false;
            }

            begins |= i < text.Length && text[i] is '.' or '!' or '?' or '\n' or '"' or '“';
        }
    }

    /// <summary>Hashes of the runs of three words, each once, in rising order.</summary>
    public static uint[] Shingles(TextWord[] words)
    {
        var shingles = new List<uint>(words.Length);
        for (var i = 0; i + RunLength <= words.Length; i++)
        {
            var hash = 2166136261u;
            for (var k = i; k < i + RunLength; k++)
            {
                foreach (var c in words[k].Lower)
                {
                    hash = (hash ^ c) * 16777619u;
                }

                hash = (hash ^ ' ') * 16777619u;
            }

            shingles.Add(hash);
        }

        shingles.Sort();
        return [.. shingles.Distinct()];
    }

    // Letters and digits; a hyphen, an apostrophe or the comma of a number between them.
    static bool IsInside(string text, int at, int start) =>
        char.IsLetterOrDigit(text[at])
        || (at > start && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1])
            && (text[at] is '-' or '\'' or '’' || (text[at] is ',' or '.' && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]))));

    static string Bare(string word) =>
        word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal) ? word[..^2] : word;
}
