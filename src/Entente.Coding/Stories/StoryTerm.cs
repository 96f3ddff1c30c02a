namespace Entente.Coding.Stories;

/// <summary>What a term of an article is.</summary>
enum TermKind : byte
{
    /// <summary>A word of the text, without its ending.</summary>
    Word,

    /// <summary>An actor or place that the dictionary knows, by its country or its id: "Kyiv" and "Ukraine's" are one.</summary>
    Actor,

    /// <summary>A number, whether in figures or in words.</summary>
    Number,

    /// <summary>What a word stands for: "detained" and "arrest" are one.</summary>
    Concept,
}

/// <summary>A term and how often an article has it, in four bytes: a million articles have a hundred million of them.</summary>
readonly record struct TermCount
{
    const int CountBits = 6;
    const int Most = (1 << CountBits) - 1;
    readonly uint packed;

    /// <summary>Takes the term's number in the batch, below 2^26, and how often it occurs; more than 63 times counts as 63.</summary>
    public TermCount(int id, int count) => packed = ((uint)id << CountBits) | (uint)Math.Min(count, Most);

    /// <summary>The term's number in the batch.</summary>
    public int Id => (int)(packed >> CountBits);

    /// <summary>How often it occurs, up to 63.</summary>
    public int Count => (int)(packed & Most);
}
