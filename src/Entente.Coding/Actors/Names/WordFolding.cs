using System.Runtime.CompilerServices;

namespace Entente.Coding;

/// <summary>
/// Turns the words of names into numbers under which they are compared: lower case, without accents, apostrophes and full stops,
/// spelling variants (Mohamed, Muhammad) as one. The numbers are 64-bit hashes (FNV-1a), the same in every run; 0 is no word.
/// </summary>
sealed class WordFolding
{
    const ulong Basis = 14695981039346656037;
    const ulong Prime = 1099511628211;

    readonly Dictionary<ulong, ulong> variants = [];
    readonly string?[] plain = new string?[0x2000];

    /// <summary>Reads the letters and the spelling variants.</summary>
    /// <param name="letters">letters.tsv: plain letters and the letters with marks that stand for them.</param>
    /// <param name="variantTable">variants.tsv: a word and its other spellings.</param>
    public WordFolding(string letters, string variantTable)
    {
        foreach (var (left, right) in WordTable.Rows(letters))
        {
            foreach (var letter in right)
            {
                plain[letter] = left;
            }
        }

        foreach (var (word, others) in WordTable.Rows(variantTable))
        {
            var target = HashOf(word);
            foreach (var other in others.AsSpan().Split(';'))
            {
                variants[HashOf(others.AsSpan(other).Trim())] = target;
            }
        }

        The = this["the"];
    }

    /// <summary>The number of "the", which names are compared without.</summary>
    public ulong The { get; }

    /// <summary>The number of a word.</summary>
    public ulong this[ReadOnlySpan<char> word]
    {
        get
        {
            var hash = HashOf(word);
            return variants.TryGetValue(hash, out var target) ? target : hash;
        }
    }

    /// <summary>A phrase in the letters that it is compared by, without spaces.</summary>
    public string Folded(ReadOnlySpan<char> phrase)
    {
        var folded = new System.Text.StringBuilder(phrase.Length);
        foreach (var letter in phrase)
        {
            folded.Append(letter < plain.Length && plain[letter] is { } letters ? letters
                : char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter).ToString() : "");
        }

        return folded.ToString();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    ulong HashOf(ReadOnlySpan<char> word)
    {
        var hash = Basis;
        foreach (var letter in word)
        {
            if (letter < 128)
            {
                if (char.IsAsciiLetterOrDigit(letter))
                {
                    hash = (hash ^ (char.IsAsciiLetterUpper(letter) ? (char)(letter | 0x20) : letter)) * Prime;
                }
            }
            else
            {
                hash = Other(letter, hash);
            }
        }

        return hash == Basis ? 0 : hash;
    }

    ulong Other(char letter, ulong hash)
    {
        if (letter < plain.Length && plain[letter] is { } letters)
        {
            foreach (var part in letters)
            {
                hash = (hash ^ part) * Prime;
            }
        }
        else if (char.IsLetterOrDigit(letter))
        {
            hash = (hash ^ char.ToLowerInvariant(letter)) * Prime;
        }

        return hash;
    }
}
