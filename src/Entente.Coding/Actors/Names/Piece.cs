namespace Entente.Coding;

/// <summary>How a piece of a phrase is written and what stands round it.</summary>
[Flags]
enum PieceForm : byte
{
    /// <summary>Lower case, after a space.</summary>
    Plain = 0,

    /// <summary>It begins with a capital.</summary>
    Capital = 1,

    /// <summary>All its letters are capitals, and there are at least two.</summary>
    AllCapitals = 2,

    /// <summary>A possessive 's or ' follows.</summary>
    Possessive = 4,

    /// <summary>A hyphen or slash joins it to the piece before.</summary>
    HyphenBefore = 8,

    /// <summary>A comma, bracket, dash or other mark stands before it.</summary>
    BreakBefore = 16,

    /// <summary>It holds a digit.</summary>
    Digit = 32,

    /// <summary>An opening bracket stands before it; then <see cref="BreakBefore"/> too.</summary>
    BracketBefore = 64,
}

/// <summary>A word of a phrase, or a part of a hyphened one, as names are compared.</summary>
/// <param name="Id">The number under which it is compared; 0 if nothing is left of it.</param>
/// <param name="Word">The word or token that it is part of.</param>
/// <param name="Start">Its first code unit in the phrase's text.</param>
/// <param name="End">The code unit after its last.</param>
/// <param name="Form">How it is written.</param>
readonly record struct Piece(ulong Id, int Word, int Start, int End, PieceForm Form)
{
    /// <summary>Whether the form has all of the given marks.</summary>
    public bool Is(PieceForm form) => (Form & form) == form;
}
