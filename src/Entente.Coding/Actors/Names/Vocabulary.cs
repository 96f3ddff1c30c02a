using System.Runtime.CompilerServices;

namespace Entente.Coding;

/// <summary>
/// The words of names, numbered. Words are compared folded: lower case, without accents, apostrophes and full stops, spelling
/// variants (Mohamed, Muhammad) as one.
/// </summary>
sealed class Vocabulary
{
    const int LongestWord = 64;

    readonly Dictionary<string, int> ids = new(16384, StringComparer.Ordinal);
    readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;
    readonly string?[] plain;
    int count;

    /// <summary>Makes a vocabulary that knows the given letters and spelling variants.</summary>
    /// <param name="letters">letters.tsv: plain letters and the letters with marks that stand for them.</param>
    /// <param name="variants">variants.tsv: a word and its other spellings.</param>
    public Vocabulary(string letters, string variants)
    {
        lookup = ids.GetAlternateLookup<ReadOnlySpan<char>>();
        plain = new string?[0x2000];
        foreach (var (left, right) in WordTable.Rows(letters))
        {
            foreach (var letter in right)
            {
                plain[letter] = left;
            }
        }

        foreach (var (word, others) in WordTable.Rows(variants))
        {
            var id = AddFolded(word);
            foreach (var other in others.Split(';', StringSplitOptions.TrimEntries))
            {
                ids.TryAdd(other, id);
            }
        }
    }

    /// <summary>How many different words there are; ids run below it.</summary>
    public int Count => count;

    /// <summary>The number of a word, or -1 if no name has it.</summary>
    public int IdOf(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        var folded = Fold(word, buffer);
        return folded > 0 && lookup.TryGetValue(buffer[..folded], out var id) ? id : -1;
    }

    /// <summary>The number of a word, given one if it has none yet; -1 if nothing is left of it when folded.</summary>
    public int Add(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        var folded = Fold(word, buffer);
        return folded == 0 ? -1 : AddFolded(buffer[..folded]);
    }

    /// <summary>The word as it is compared.</summary>
    public string Folded(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        return new(buffer[..Fold(word, buffer)]);
    }

    int AddFolded(ReadOnlySpan<char> folded)
    {
        if (!lookup.TryGetValue(folded, out var id))
        {
            id = count++;
            lookup.TryAdd(folded, id);
        }

        return id;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    int Fold(ReadOnlySpan<char> word, Span<char> buffer)
    {
        var length = 0;
        foreach (var letter in word)
        {
            if (length > LongestWord - 3)
            {
                break;
            }

            if (letter < 128)
            {
                if (char.IsAsciiLetterOrDigit(letter))
                {
                    buffer[length++] = char.IsAsciiLetterUpper(letter) ? (char)(letter | 0x20) : letter;
                }
            }
            else
            {
                length = FoldOther(letter, buffer, length);
            }
        }

        return length;
    }

    int FoldOther(char letter, Span<char> buffer, int length)
    {
        if (letter < plain.Length && plain[letter] is { } letters)
        {
            letters.CopyTo(buffer[length..]);
            return length + letters.Length;
        }

        if (char.IsLetterOrDigit(letter))
        {
            buffer[length++] = char.ToLowerInvariant(letter);
        }

        return length;
    }
}
