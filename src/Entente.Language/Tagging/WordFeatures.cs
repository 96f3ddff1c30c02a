using Entente.Language.Learning;

namespace Entente.Language.Tagging;

/// <summary>The words of one sentence as hashes; buffers are kept from sentence to sentence.</summary>
sealed class WordFeatures
{
    /// <summary>The longest suffix and prefix that count.</summary>
    public const int LongestAffix = 5;

    const ulong Before = 0x5BD1E995;
    const ulong After = 0x1B873593;

    char[] lower = new char[64];
    ulong[] suffixes = new ulong[LongestAffix * 64];
    ulong[] prefixes = new ulong[LongestAffix * 64];

    /// <summary>The number of words.</summary>
    public int Count { get; private set; }

    /// <summary>The hash of each word in lower case, digits as 0.</summary>
    public ulong[] Lower { get; private set; } = new ulong[64];

    /// <summary>The hash of each word as written.</summary>
    public ulong[] Form { get; private set; } = new ulong[64];

    /// <summary>The outline of each word.</summary>
    public ulong[] Shape { get; private set; } = new ulong[64];

    /// <summary>Which tags the word commonly has, as a hash; 0 if it is rare or unknown.</summary>
    public ulong[] Ambiguity { get; private set; } = new ulong[64];

    /// <summary>The place of the word in the lexicon as written, or -1.</summary>
    public int[] Entry { get; private set; } = new int[64];

    /// <summary>The place of the word in lower case in the lexicon, or -1.</summary>
    public int[] LowerEntry { get; private set; } = new int[64];

    /// <summary>The value at a place, or a mark for before and after the sentence.</summary>
    public ulong At(ulong[] values, int word) => (uint)word < (uint)Count ? values[word] : word < 0 ? Before : After;

    /// <summary>The hash of the last <paramref name="length"/> letters of a word in lower case.</summary>
    public ulong Suffix(int word, int length) => (uint)word < (uint)Count ? suffixes[(word * LongestAffix) + length - 1] : After;

    /// <summary>The hash of the first <paramref name="length"/> letters of a word in lower case.</summary>
    public ulong Prefix(int word, int length) => prefixes[(word * LongestAffix) + length - 1];

    /// <summary>Takes the words of a sentence.</summary>
    public void Fill(string text, IReadOnlyList<TextToken> tokens, Lexicon lexicon)
    {
        Count = 0;
        Reserve(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            FillWord(i, tokens[i].Of(text), lexicon);
        }

        Count = tokens.Count;
    }

    void FillWord(int i, ReadOnlySpan<char> form, Lexicon lexicon)
    {
        if (lower.Length < form.Length)
        {
            lower = new char[form.Length * 2];
        }

        var small = lower.AsSpan(0, form.Length);
        form.ToLowerInvariant(small);
        LowerEntry[i] = lexicon.Find(small);
        Entry[i] = form.SequenceEqual(small) ? LowerEntry[i] : lexicon.Find(form);
        var known = LowerEntry[i] >= 0 ? LowerEntry[i] : Entry[i];
        Ambiguity[i] = known >= 0 ? lexicon.Ambiguity(known) : 0;
        Form[i] = TextHash.Of(form);
        Shape[i] = TextHash.Shape(form);
        foreach (ref var c in small)
        {
            c = char.IsAsciiDigit(c) ? '0' : c;
        }

        Lower[i] = TextHash.Of(small);
        for (var length = 1; length <= LongestAffix; length++)
        {
            var fits = small.Length >= length;
            suffixes[(i * LongestAffix) + length - 1] = fits ? TextHash.Of(small[^length..]) : 0;
            prefixes[(i * LongestAffix) + length - 1] = fits ? TextHash.Of(small[..length]) : 0;
        }
    }

    void Reserve(int count)
    {
        if (count <= Lower.Length)
        {
            return;
        }

        (Lower, Form, Shape) = (new ulong[count], new ulong[count], new ulong[count]);
        Ambiguity = new ulong[count];
        (Entry, LowerEntry) = (new int[count], new int[count]);
        suffixes = new ulong[count * LongestAffix];
        prefixes = new ulong[count * LongestAffix];
    }
}
