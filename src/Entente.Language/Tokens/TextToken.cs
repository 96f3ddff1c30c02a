namespace Entente.Language;

/// <summary>What the tokenizer noticed about a token.</summary>
[Flags]
public enum TokenMarks : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A later word of a multiword token: "n't" in "don't".</summary>
    Clitic = 1,

    /// <summary>Ends in an abbreviation's period, which may also end the sentence: "U.S."</summary>
    Abbreviation = 2,

    /// <summary>Ends in a period that never ends a sentence: "Gen."</summary>
    Title = 4,
}

/// <summary>A token before annotation.</summary>
/// <param name="Start">Its first UTF-16 code unit in the text.</param>
/// <param name="End">The code unit after its last.</param>
/// <param name="Marks">What the tokenizer noticed about it.</param>
public readonly record struct TextToken(int Start, int End, TokenMarks Marks)
{
    /// <summary>The token as written in <paramref name="text"/>.</summary>
    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, End - Start);

    /// <summary>True where the tokenizer noticed <paramref name="mark"/>.</summary>
    public bool Is(TokenMarks mark) => (Marks & mark) != 0;
}
