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

/// <summary>A term and how often an article has it.</summary>
/// <param name="Id">Its number in the batch.</param>
/// <param name="Count">How often it occurs.</param>
readonly record struct TermCount(int Id, int Count);
